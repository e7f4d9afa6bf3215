import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { queryClient } from '../api/query-client.ts'
import { scenarioOf } from '../cases/queries.ts'

/** Lets a scenario rest on another edition from now on. Its inputs stay as they are. */
export async function pinEdition(id: string, referenceEdition: string): Promise<void> {
  const scenario = await answered(
    api.PUT('/api/v1/scenarios/{id}', { params: { path: { id } }, body: { referenceEdition } }),
  )
  queryClient.setQueryData(scenarioOf(id).queryKey, scenario)
}
