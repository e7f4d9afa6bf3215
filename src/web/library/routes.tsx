import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireSignIn } from '../frame/signed-in-only.tsx'
import { rootRoute } from '../root-route.tsx'

const own = createRoute({
  getParentRoute: () => rootRoute,
  path: '/library',
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./page.tsx'), 'OwnLibrary'),
})

const ofProject = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/$id/library',
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./page.tsx'), 'ProjectLibrary'),
})

export const libraryRoutes = [own, ofProject] as const
