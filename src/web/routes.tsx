// Every page of the web app and its address. Pages other than the overview are fetched when they are opened.

import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { activityRoutes } from './activity-routes.ts'
import { behind } from './components/behind.tsx'
import { PageFailure } from './components/page-failure.tsx'
import { PageSkeleton } from './components/skeleton.tsx'
import { parseSearch, stringifySearch } from './lib/address.ts'
import { OverviewPage } from './overview/overview-page.tsx'
import { prefetchOverview } from './overview/queries.ts'
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

const wholeTheoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/theories',
  component: lazyRouteComponent(() => import('./theories/whole-page.tsx'), 'WholeTheoryPage'),
})

const areaTheoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/theories/$effortArea',
  component: lazyRouteComponent(() => import('./theories/theory-page.tsx'), 'AreaTheoryPage'),
})

const newActivityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/new-activity',
  component: lazyRouteComponent(
    () => import('./activities/editing/new-activity-page.tsx'),
    'NewActivityPage',
  ),
})

const plansRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans',
  component: lazyRouteComponent(() => import('./plans/plans-page.tsx'), 'PlansPage'),
})

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id',
  component: lazyRouteComponent(() => import('./plans/plan-page.tsx'), 'PlanPage'),
})

const editPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/edit',
  component: lazyRouteComponent(() => import('./plans/editing/edit-plan-page.tsx'), 'EditPlanPage'),
})

const applicationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/application',
  component: lazyRouteComponent(() => import('./applications/application-page.tsx'), 'ApplicationPage'),
})

const assessmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/assessment',
  component: behind(
    'assess-plans',
    lazyRouteComponent(() => import('./applications/assessment-page.tsx'), 'AssessmentPage'),
  ),
})

const agreementsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/agreements',
  component: lazyRouteComponent(() => import('./agreements/agreements-page.tsx'), 'AgreementsPage'),
})

const newPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/new',
  component: behind(
    'grant-plans',
    lazyRouteComponent(() => import('./plans/editing/new-plan-page.tsx'), 'NewPlanPage'),
  ),
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
  ...activityRoutes,
  wholeTheoryRoute,
  areaTheoryRoute,
  newActivityRoute,
  plansRoute,
  planRoute,
  editPlanRoute,
  applicationRoute,
  assessmentRoute,
  agreementsRoute,
  newPlanRoute,
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
