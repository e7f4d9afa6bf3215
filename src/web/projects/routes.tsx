import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireSignIn } from '../frame/signed-in-only.tsx'
import { rootRoute } from '../root-route.tsx'

const projects = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects',
  validateSearch: ({ q, people }: Record<string, unknown>): { q?: string; people?: string } => ({
    // A number in the address is read as one.
    ...((typeof q === 'string' || typeof q === 'number') && { q: String(q) }),
    ...(typeof people === 'string' && { people }),
  }),
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./page.tsx'), 'Projects'),
})

export const projectRoutes = [projects] as const
