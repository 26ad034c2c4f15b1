// Every page of the web app and its address. Pages other than the overview are fetched when they are opened.

import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { activityRoutes } from './activity-routes.ts'
import { catalogueRoutes } from './catalogue/routes.ts'
import { behind } from './components/behind.tsx'
import { PageFailure } from './components/page-failure.tsx'
import { PageSkeleton } from './components/skeleton.tsx'
import { evaluationRoutes } from './evaluation-routes.ts'
import { parseSearch, stringifySearch } from './lib/address.ts'
import { libraryRoutes } from './library/routes.tsx'
import { OverviewPage } from './overview/overview-page.tsx'
import { prefetchOverview } from './overview/queries.ts'
import { planRoutes } from './plan-routes.tsx'
import { rootRoute } from './root-route.tsx'

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/overview', search, replace: true })
  },
})

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'overview',
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetchOverview(context.queryClient, deps),
  component: OverviewPage,
})

const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'inbox',
  component: behind(
    'see-unpublished',
    lazyRouteComponent(() => import('./sparring/inbox-page.tsx'), 'InboxPage'),
  ),
})

const programmesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'programmes',
  component: lazyRouteComponent(() => import('./programmes/programmes-page.tsx'), 'ProgrammesPage'),
})

const newProgrammeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'programmes/new',
  component: behind(
    'set-up-programmes',
    lazyRouteComponent(() => import('./programmes/new-programme-page.tsx'), 'NewProgrammePage'),
  ),
})

const programmeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'programmes/$id',
  component: behind(
    'set-up-programmes',
    lazyRouteComponent(() => import('./programmes/edit-programme-page.tsx'), 'EditProgrammePage'),
  ),
})

const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'imports',
  component: behind(
    'import-forms',
    lazyRouteComponent(() => import('./imports/imports-page.tsx'), 'ImportsPage'),
  ),
})

const exampleDataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'about/example-data',
  component: lazyRouteComponent(() => import('./about/example-data-page.tsx'), 'ExampleDataPage'),
})

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'about',
  component: lazyRouteComponent(() => import('./about/about-page.tsx'), 'AboutPage'),
})

const chartsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'charts',
  component: lazyRouteComponent(() => import('./charts/gallery.tsx'), 'ChartsGallery'),
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  component: lazyRouteComponent(() => import('./session/sign-in-page.tsx'), 'SignInPage'),
})

const joinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'join',
  component: lazyRouteComponent(() => import('./session/join-page.tsx'), 'JoinPage'),
})

const mailsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'mails',
  component: lazyRouteComponent(() => import('./reminders/mails-page.tsx'), 'MailsPage'),
})

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'account',
  component: lazyRouteComponent(() => import('./session/account-page.tsx'), 'AccountPage'),
})

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'people',
  component: behind(
    'manage-people',
    lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage'),
  ),
})

const auditLogRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'audit-log',
  component: behind(
    'read-audit-log',
    lazyRouteComponent(() => import('./audit-log/audit-log-page.tsx'), 'AuditLogPage'),
  ),
})

const routeTree = rootRoute.addChildren([
  indexRoute,
  overviewRoute,
  ...catalogueRoutes,
  ...planRoutes,
  ...activityRoutes,
  ...evaluationRoutes,
  ...libraryRoutes,
  inboxRoute,
  programmesRoute,
  newProgrammeRoute,
  programmeRoute,
  importsRoute,
  aboutRoute,
  exampleDataRoute,
  chartsRoute,
  signInRoute,
  joinRoute,
  mailsRoute,
  accountRoute,
  peopleRoute,
  auditLogRoute,
])

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: PageFailure,
    defaultPendingMs: 200,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
