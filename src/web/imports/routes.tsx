import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireSignIn } from '../frame/signed-in-only.tsx'
import { rootRoute } from '../root-route.tsx'

/** Where what is imported goes, and the scenario that a table changes. */
type ImportSearch = { readonly project?: string; readonly base?: string }

const imports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/import',
  validateSearch: ({ project, base }: Record<string, unknown>): ImportSearch => ({
    ...(typeof project === 'string' && { project }),
    ...(typeof base === 'string' && { base }),
  }),
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./page.tsx'), 'Import'),
})

export const importRoutes = [imports] as const
