import { queryClient } from '../../api/query-client.ts'
import { casesKey } from '../../cases/queries.ts'
import type { Origin } from '../../engine/pathways.ts'
import type { Document } from '../../workspace/document.ts'
import { findScenario } from '../../workspace/open-scenario.ts'
import { remakeScenario } from '../../workspace/remake-scenario.ts'

/** Makes a scenario beside the open one, with the inputs of one future, or of a case elsewhere. */
export async function scenarioOfFuture(
  scenarioId: string,
  inputs: Document,
  { scenarioName, of }: { readonly scenarioName: string; readonly of: Origin | undefined },
) {
  const origin = await findScenario(scenarioId)
  const made = await remakeScenario({ ...origin, ...of, scenarioName }, inputs, crypto.randomUUID())
  void queryClient.invalidateQueries({ queryKey: casesKey })
  return made
}
