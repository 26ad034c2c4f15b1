// The pages of the shared indicators, each fetched when it is opened.

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { behind } from '../components/behind.tsx'
import { rootRoute } from '../root-route.tsx'

const indicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'indicators',
  component: lazyRouteComponent(() => import('./indicators-page.tsx'), 'IndicatorsPage'),
})

const newIndicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'indicators/new',
  component: behind(
    'curate-indicators',
    lazyRouteComponent(() => import('./new-indicator-page.tsx'), 'NewIndicatorPage'),
  ),
})

const ownIndicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'indicators/own',
  component: behind(
    'curate-indicators',
    lazyRouteComponent(() => import('./own-indicators-page.tsx'), 'OwnIndicatorsPage'),
  ),
})

const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'indicators/$id',
  component: lazyRouteComponent(() => import('./indicator-page.tsx'), 'IndicatorPage'),
})

const editIndicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'indicators/$id/edit',
  component: behind(
    'curate-indicators',
    lazyRouteComponent(() => import('./edit-indicator-page.tsx'), 'EditIndicatorPage'),
  ),
})

export const libraryRoutes = [
  indicatorsRoute,
  newIndicatorRoute,
  ownIndicatorsRoute,
  indicatorRoute,
  editIndicatorRoute,
] as const
