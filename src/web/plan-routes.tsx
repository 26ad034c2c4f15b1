// The pages of plans and what hangs on one of them, each at its address.

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { behind } from './components/behind.tsx'
import { rootRoute } from './root-route.tsx'

const wholeTheoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/theories',
  component: lazyRouteComponent(() => import('./theories/whole-page.tsx'), 'WholeTheoryPage'),
})

const pathwaysRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/pathways',
  component: lazyRouteComponent(() => import('./pathways/pathways-page.tsx'), 'PathwaysPage'),
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

const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/indicators/$indicator',
  component: lazyRouteComponent(() => import('./indicators/indicator-page.tsx'), 'IndicatorPage'),
})

const progressRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/progress',
  component: lazyRouteComponent(() => import('./progress/progress-page.tsx'), 'ProgressPage'),
})

const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/board',
  component: lazyRouteComponent(() => import('./progress/board-page.tsx'), 'BoardPage'),
})

const newPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/new',
  component: behind(
    'grant-plans',
    lazyRouteComponent(() => import('./plans/editing/new-plan-page.tsx'), 'NewPlanPage'),
  ),
})

export const planRoutes = [
  wholeTheoryRoute,
  pathwaysRoute,
  areaTheoryRoute,
  newActivityRoute,
  plansRoute,
  planRoute,
  editPlanRoute,
  applicationRoute,
  assessmentRoute,
  agreementsRoute,
  indicatorRoute,
  progressRoute,
  boardRoute,
  newPlanRoute,
] as const
