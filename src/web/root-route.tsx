// What stands around every page of the web app.

import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { NotFound } from './components/not-found.tsx'
import { PageFailure } from './components/page-failure.tsx'
import { Shell } from './components/shell.tsx'
import { readParameters } from './lib/address.ts'
import { SearchButton } from './search/search-button.tsx'
import { UnreadCount } from './sparring/unread-count.tsx'

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  validateSearch: readParameters,
  component: () => <Shell search={<SearchButton />} unread={<UnreadCount />} />,
  notFoundComponent: NotFound,
  errorComponent: PageFailure,
})
