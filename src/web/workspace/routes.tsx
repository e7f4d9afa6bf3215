import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { editionQuery } from '../api/editions.ts'
import { ownLevel } from '../api/own-level.ts'
import { queryClient } from '../api/query-client.ts'
import { scenarioOf } from '../cases/queries.ts'
import { type LookingSearch, readLooking } from '../results/view.ts'
import { rootRoute } from '../root-route.tsx'

const scenarioRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scenarios/$id',
  validateSearch: (search): LookingSearch => readLooking(search),
  loader: async ({ params: { id } }) => {
    const { referenceEdition } = await queryClient.ensureQueryData(scenarioOf(id))
    await Promise.all([
      queryClient.ensureQueryData(editionQuery(referenceEdition)),
      queryClient.ensureQueryData(ownLevel),
    ])
  },
  component: lazyRouteComponent(() => import('./scenario-page.tsx'), 'ScenarioPage'),
})

export const workspaceRoutes = [scenarioRoute] as const
