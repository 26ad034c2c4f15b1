// Starts the page on which residents answer. It stands apart from the app: no sign-in, no navigation, and little to fetch.

import '@fontsource-variable/atkinson-hyperlegible-next/index.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'
import './answering.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readChoice } from '../lib/stored-choice.ts'
import { AnsweringPage } from './page.tsx'

// The first colours are set before anything is drawn; here they follow the phone, unless somebody has chosen in the app.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
  if (readChoice('overblik.theme', ['light', 'dark']) === undefined)
    document.documentElement.dataset['theme'] = matches ? 'dark' : 'light'
})

const root = document.getElementById('root')
if (root === null) throw new Error('svar.html has no #root')
createRoot(root).render(
  <StrictMode>
    <AnsweringPage code={decodeURIComponent(location.pathname.split('/')[2] ?? '')} />
  </StrictMode>,
)
