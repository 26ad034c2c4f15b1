// The pages of self-evaluations: those of a plan, one whole, and those of many plans for who answers them, with what they ask for most.

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { behind } from './components/behind.tsx'
import { rootRoute } from './root-route.tsx'

const planEvaluationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'plans/$id/evaluations',
  component: lazyRouteComponent(
    () => import('./evaluations/plan-evaluations-page.tsx'),
    'PlanEvaluationsPage',
  ),
})

const evaluationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'evaluations/$id',
  component: lazyRouteComponent(() => import('./evaluations/evaluation-page.tsx'), 'EvaluationPage'),
})

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'evaluations',
  component: behind(
    'follow-evaluations',
    lazyRouteComponent(() => import('./evaluations/review-page.tsx'), 'ReviewPage'),
  ),
})

const returnReasonsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'evaluations/return-reasons',
  component: behind(
    'follow-evaluations',
    lazyRouteComponent(() => import('./evaluations/return-reasons-page.tsx'), 'ReturnReasonsPage'),
  ),
})

export const evaluationRoutes = [
  planEvaluationsRoute,
  evaluationRoute,
  reviewRoute,
  returnReasonsRoute,
] as const
