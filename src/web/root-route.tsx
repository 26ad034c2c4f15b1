// What stands around every page of the web app.

import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { NotFound } from './components/not-found.tsx'
import { PageFailure } from './components/page-failure.tsx'
import { Shell } from './components/shell.tsx'
import { readParameters } from './lib/address.ts'
import { loadEveryText } from './lib/language.tsx'
import { SearchButton } from './search/search-button.tsx'
import { UnreadCount } from './sparring/unread-count.tsx'

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  validateSearch: readParameters,
  // The first page has its texts with it.
  beforeLoad: ({ location }) =>
    ['/', '/overview'].includes(location.pathname) ? undefined : loadEveryText(),
  component: () => <Shell search={<SearchButton />} unread={<UnreadCount />} />,
  notFoundComponent: NotFound,
  errorComponent: PageFailure,
})
