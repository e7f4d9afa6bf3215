import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireSignIn } from '../frame/signed-in-only.tsx'
import { rootRoute } from '../root-route.tsx'

/** What is compared, by `scn:<id>` and `calc:<id>`; the base is one of them, or else the first. */
type CompareSearch = {
  readonly s?: string
  readonly base?: string
  /** Left out, inputs that are the same everywhere are shown as well. */
  readonly only?: 'differences'
  /** What the waterfall leads to. */
  readonly to?: string
}

const compare = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  validateSearch: ({ s, base, only, to }: Record<string, unknown>): CompareSearch => ({
    ...(typeof s === 'string' && { s }),
    ...(typeof base === 'string' && { base }),
    ...(only === 'differences' && { only: 'differences' as const }),
    ...(typeof to === 'string' && { to }),
  }),
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./page.tsx'), 'Compare'),
})

export const compareRoutes = [compare] as const
