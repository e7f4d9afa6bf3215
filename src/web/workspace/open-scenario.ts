import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { askedAndKept, forgetAnswer, keptAnswer } from '../api/kept-answers.ts'
import { answered } from '../api/problems.ts'
import { queryClient } from '../api/query-client.ts'
import { session } from '../api/session.ts'
import { casesKey, type Scenario, scenarioOf } from '../cases/queries.ts'

/** Another account on the same browser has other answers. */
const keyOf = (id: string): string => `${session.state().user?.id}/scenarios/${id}`

/**
 * What a scenario is of and called, kept on the disk of this browser. Its inputs are the business of the machine that saves, which this
 * never overwrites.
 */
export const openScenarioOf = (id: string) =>
  queryOptions({
    queryKey: scenarioOf(id).queryKey,
    networkMode: 'always',
    queryFn: ({ signal }) =>
      askedAndKept(
        keyOf(id),
        answered(api.GET('/api/v1/scenarios/{id}', { params: { path: { id } }, signal })),
      ),
  })

/**
 * The scenario as it was last time on this device, where it was here before, while the server is asked anew; else as the server has it. So
 * it opens at once, without a network, and also where it has been deleted elsewhere while edits of it are still here.
 */
export async function findScenario(id: string): Promise<Scenario> {
  const query = openScenarioOf(id)
  const known = queryClient.getQueryData(query.queryKey)
  const kept = known ?? (await keptAnswer<Scenario>(keyOf(id)))
  if (kept === undefined) return await queryClient.ensureQueryData(query)
  // As old as can be, so that the server is asked as soon as it is shown.
  if (known === undefined) queryClient.setQueryData(query.queryKey, kept, { updatedAt: 0 })
  return kept
}

/** For one that goes on as another one, which lists have yet to hear of. */
export async function forgetScenario(id: string): Promise<void> {
  queryClient.removeQueries({ queryKey: openScenarioOf(id).queryKey })
  void queryClient.invalidateQueries({ queryKey: casesKey })
  await forgetAnswer(keyOf(id))
}
