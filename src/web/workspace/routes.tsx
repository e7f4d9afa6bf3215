import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { editionQuery } from '../api/editions.ts'
import { queryClient } from '../api/query-client.ts'
import { scenarioQuery } from '../api/scenarios.ts'
import { rootRoute } from '../root-route.tsx'

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const scenarioRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scenarios/$id',
  validateSearch: (search): { readonly at?: string; readonly why?: string } => {
    const [at, why] = [text(search.at), text(search.why)]
    return { ...(at !== undefined && { at }), ...(why !== undefined && { why }) }
  },
  loader: async ({ params: { id } }) => {
    const { referenceEdition } = await queryClient.ensureQueryData(scenarioQuery(id))
    await queryClient.ensureQueryData(editionQuery(referenceEdition))
  },
  component: lazyRouteComponent(() => import('./scenario-page.tsx'), 'ScenarioPage'),
})

export const workspaceRoutes = [scenarioRoute] as const
