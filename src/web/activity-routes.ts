// The pages of activities and of what belongs to each: its theory of change, its logbook, its surveys.

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root-route.tsx'

const activitiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'activities',
  component: lazyRouteComponent(() => import('./activities/activities-page.tsx'), 'ActivitiesPage'),
})

const activityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'activities/$id',
  component: lazyRouteComponent(() => import('./activities/activity-page.tsx'), 'ActivityPage'),
})

const editActivityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'activities/$id/edit',
  component: lazyRouteComponent(() => import('./activities/editing/edit-page.tsx'), 'EditActivityPage'),
})

const activityTheoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'activities/$id/theory',
  component: lazyRouteComponent(() => import('./theories/theory-page.tsx'), 'ActivityTheoryPage'),
})

const logbooksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'logbook',
  component: lazyRouteComponent(() => import('./logbook/logbooks-page.tsx'), 'LogbooksPage'),
})

const logbookRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'activities/$id/logbook',
  component: lazyRouteComponent(() => import('./logbook/logbook-page.tsx'), 'LogbookPage'),
})

const logbookSetupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'activities/$id/logbook/setup',
  component: lazyRouteComponent(() => import('./logbook/setup-page.tsx'), 'LogbookSetupPage'),
})

const surveysRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'activities/$id/surveys',
  component: lazyRouteComponent(() => import('./surveys/surveys-page.tsx'), 'SurveysPage'),
})

const surveyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'surveys/$id',
  component: lazyRouteComponent(() => import('./surveys/survey-page.tsx'), 'SurveyPage'),
})

const posterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'surveys/$id/poster',
  component: lazyRouteComponent(() => import('./surveys/poster-page.tsx'), 'PosterPage'),
})

export const activityRoutes = [
  activitiesRoute,
  activityRoute,
  editActivityRoute,
  activityTheoryRoute,
  logbooksRoute,
  logbookRoute,
  logbookSetupRoute,
  surveysRoute,
  surveyRoute,
  posterRoute,
] as const
