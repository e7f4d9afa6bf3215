import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireSignIn } from '../frame/signed-in-only.tsx'
import { rootRoute } from '../root-route.tsx'

export type AssumptionSearch = {
  /** Left out, every input is shown. */
  readonly only?: 'doubtful' | undefined
  /** The result that effects are told of. */
  readonly of?: string | undefined
}

const readSearch = ({ only, of }: Record<string, unknown>): AssumptionSearch => ({
  ...(only === 'doubtful' && { only: 'doubtful' as const }),
  ...(typeof of === 'string' && { of }),
})

const assumptions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scenarios/$id/assumptions',
  validateSearch: readSearch,
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./page.tsx'), 'Assumptions'),
})

type ProjectSearch = AssumptionSearch & {
  /** The place of the last scenario that is not shown. */
  readonly after?: number | undefined
}

const ofProject = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/$id/assumptions',
  validateSearch: ({ after, ...search }: Record<string, unknown>): ProjectSearch => ({
    ...readSearch(search),
    ...(typeof after === 'number' && { after }),
  }),
  beforeLoad: requireSignIn,
  component: lazyRouteComponent(() => import('./project-page.tsx'), 'ProjectAssumptions'),
})

export const assumptionRoutes = [assumptions, ofProject] as const
