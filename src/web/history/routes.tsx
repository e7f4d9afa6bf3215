import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireSignIn } from '../frame/signed-in-only.tsx'
import { rootRoute } from '../root-route.tsx'

const history = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scenarios/$id/history',
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./page.tsx'), 'History'),
})

const calculation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/calculations/$id',
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./calculation-page.tsx'), 'KeptCalculation'),
})

export const historyRoutes = [history, calculation] as const
