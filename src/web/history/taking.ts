import { editionQuery } from '../api/editions.ts'
import { ownLevel } from '../api/own-level.ts'
import { queryClient } from '../api/query-client.ts'
import { scenarioOf } from '../cases/queries.ts'
import type { Document } from '../workspace/document.ts'
import { changesTo } from '../workspace/edits.ts'
import { scenarioCase } from '../workspace/scenario-cases.ts'
import { inputsOf } from '../workspace/uncertain-parts.ts'

interface Taken {
  /** How many fields or lists of the scenario were others. */
  readonly changes: number
  undo(): void
}

/** Gives a scenario the inputs of one of its results: an edit like any other, which is saved, merged and undone as one. */
export async function takeInputs(scenarioId: string, inputs: Document): Promise<Taken> {
  const scenario = await queryClient.ensureQueryData(scenarioOf(scenarioId))
  const data = await queryClient.ensureQueryData(editionQuery(scenario.referenceEdition))
  const level = await queryClient.ensureQueryData(ownLevel)
  const { workspace } = scenarioCase(data, scenario, level)
  const changes = changesTo(inputsOf(workspace.get().shown), inputs)
  if (changes.length > 0) workspace.edit(changes)
  return { changes: changes.length, undo: () => workspace.undo() }
}
