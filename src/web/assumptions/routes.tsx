import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireSignIn } from '../frame/signed-in-only.tsx'
import { rootRoute } from '../root-route.tsx'

type AssumptionSearch = {
  /** Left out, every input is shown. */
  readonly only?: 'doubtful' | undefined
  /** The result that effects are told of. */
  readonly of?: string | undefined
}

const assumptions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scenarios/$id/assumptions',
  validateSearch: ({ only, of }: Record<string, unknown>): AssumptionSearch => ({
    ...(only === 'doubtful' && { only: 'doubtful' as const }),
    ...(typeof of === 'string' && { of }),
  }),
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./page.tsx'), 'Assumptions'),
})

export const assumptionRoutes = [assumptions] as const
