import { editionQuery } from '../api/editions.ts'
import { ownLevel } from '../api/own-level.ts'
import { queryClient } from '../api/query-client.ts'
import { scenarioOf } from '../cases/queries.ts'
import { changedPointers, type Document, valueAt } from '../workspace/document.ts'
import { scenarioCase } from '../workspace/scenario-cases.ts'

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
  const pointers = changedPointers(workspace.get().shown, inputs)
  if (pointers.length > 0) {
    workspace.edit(
      pointers.map((pointer) => ({ pointer, to: valueAt(inputs, pointer) })),
      crypto.randomUUID(),
    )
  }
  return { changes: pointers.length, undo: () => workspace.undo() }
}
