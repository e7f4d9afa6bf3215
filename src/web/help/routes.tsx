import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

const keys = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help/keys',
  component: lazyRouteComponent(() => import('./keys-page.tsx'), 'KeysPage'),
})

export const helpRoutes = [keys] as const
