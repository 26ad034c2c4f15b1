// Starts the web app: language first, then the frame; names and figures are asked for at once.

import '@fontsource-variable/atkinson-hyperlegible-next/index.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/controls.css'
import './styles/sheets.css'
import './styles/print.css'
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError } from './lib/api.ts'
import { keepUpToDate } from './lib/app-updates.ts'
import { LanguageProvider, loadFirstLanguage } from './lib/language.tsx'
import { ThemeProvider } from './lib/theme.tsx'
import { prefetchVocabulary } from './lib/vocabulary.ts'
import { sendWaiting } from './logbook/send-waiting.ts'
import { createAppRouter } from './routes.tsx'
import { leadToSignIn } from './session/lead-to-sign-in.ts'
import { prefetchSession, sessionQuery } from './session/queries.ts'

const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'not-signed-in') signInAgain()
    },
  }),
  defaultOptions: {
    queries: {
      // Whether there is a net shows when it is asked; the service worker may answer without one.
      networkMode: 'always',
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // A second try helps against a lost connection, never against an answer that the server meant.
      retry: (failures, error) => failures < 1 && error instanceof ApiError && error.code === 'offline',
    },
  },
})
const router = createAppRouter(queryClient)

/** An answer said that nobody is signed in: what is remembered of the session is wrong. */
function signInAgain(): void {
  queryClient.removeQueries({ queryKey: sessionQuery.queryKey })
  leadToSignIn(router)
}

async function start(): Promise<void> {
  prefetchSession(queryClient)
  prefetchVocabulary(queryClient)
  const first = await loadFirstLanguage()
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider first={first}>
        <ThemeProvider>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </ThemeProvider>
      </LanguageProvider>
    </StrictMode>,
  )
}

void start()
keepUpToDate(router)
void sendWaiting(queryClient).catch(() => {})
