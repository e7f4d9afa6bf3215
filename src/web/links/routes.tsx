import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireSignIn } from '../frame/signed-in-only.tsx'
import { type LookingSearch, readLooking } from '../results/view.ts'
import { rootRoute } from '../root-route.tsx'

const shared = createRoute({
  getParentRoute: () => rootRoute,
  path: '/s/$link',
  validateSearch: (search): LookingSearch => readLooking(search),
  component: lazyRouteComponent(() => import('./shared-page.tsx'), 'SharedPage'),
})

const links = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scenarios/$id/links',
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./page.tsx'), 'Links'),
})

const linksOfProject = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/$id/links',
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./page.tsx'), 'ProjectLinks'),
})

export const linkRoutes = [shared, links, linksOfProject] as const
