// The pages of the catalogue.

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

const catalogueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'catalogue',
  component: lazyRouteComponent(() => import('./catalogue-page.tsx'), 'CataloguePage'),
})

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'catalogue/compare',
  component: lazyRouteComponent(() => import('./compare-page.tsx'), 'ComparePage'),
})

const typeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'catalogue/$id',
  component: lazyRouteComponent(() => import('./type-page.tsx'), 'TypePage'),
})

export const catalogueRoutes = [catalogueRoute, compareRoute, typeRoute] as const
