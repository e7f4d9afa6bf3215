import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { editionQuery } from '../api/editions.ts'
import { ownLevel } from '../api/own-level.ts'
import { queryClient } from '../api/query-client.ts'
import { isUnknown, NotYours } from '../cases/not-yours.tsx'
import { requireSignIn } from '../frame/signed-in-only.tsx'
import { type LookingSearch, readLooking } from '../results/view.ts'
import { rootRoute } from '../root-route.tsx'
import { findScenario } from './open-scenario.ts'
import { WorkspaceSkeleton } from './workspace-skeleton.tsx'

const scenarioRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scenarios/$id',
  validateSearch: (search): LookingSearch => readLooking(search),
  beforeLoad: requireSignIn,
  loader: async ({ params: { id } }) => {
    const { referenceEdition } = await findScenario(id).catch((error) => {
      throw isUnknown(error) ? notFound() : error
    })
    await Promise.all([
      queryClient.ensureQueryData(editionQuery(referenceEdition)),
      queryClient.ensureQueryData(ownLevel),
    ])
  },
  notFoundComponent: () => <NotYours what="scenario" />,
  pendingComponent: WorkspaceSkeleton,
  component: lazyRouteComponent(() => import('./scenario-page.tsx'), 'ScenarioPage'),
})

export const workspaceRoutes = [scenarioRoute] as const
