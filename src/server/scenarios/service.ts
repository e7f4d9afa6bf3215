import { readDraft } from '../../contract/read-draft.ts'
import type { ReferenceData } from '../../contract/reference-data.ts'
import { requireInputs } from '../calculations/inputs.ts'
import { brokenConstraint, type Database } from '../database.ts'
import { problems } from '../errors.ts'
import { lockProject, type PathwayIds } from '../projects/queries.ts'
import { defaultInputs, requireKnownIds, scenarioNameAt } from '../projects/service.ts'
import { inTransaction } from '../transactions.ts'
import {
  deleteScenario,
  insertScenario,
  listPositions,
  lockProjectOfScenario,
  mergeInputs,
  updateScenario,
} from './queries.ts'

const positions = [1, 2, 3] as const

interface GivenScenario {
  readonly scenarioName?: string
  readonly scenarioOrder?: number
  readonly inputs?: unknown
}

/**
 * Adds a scenario to a project at the position asked for, or else the first free one. Without inputs it starts
 * with the defaults of the project's pathway.
 *
 * @returns its id.
 * @throws {Problem} not_found, scenario_limit, order_taken, invalid_input
 */
export async function createScenario(
  database: Database,
  data: ReferenceData,
  userId: string,
  projectId: string,
  given: GivenScenario,
): Promise<string> {
  const ready = given.inputs === undefined ? undefined : requireInputs(data, given.inputs, '/inputs')
  return await inTransaction(database, async (transaction) => {
    const pathway = await lockProject(transaction, userId, projectId)
    if (!pathway) throw problems.notFound()

    const taken = (await listPositions(transaction, projectId)).map((scenario) => scenario.position)
    const free = positions.filter((position) => !taken.includes(position))
    const position = given.scenarioOrder ?? free[0]
    if (position === undefined || free.length === 0) throw problems.scenarioLimit(positions.length)

    return await insertScenario(transaction, projectId, {
      ...pathway,
      ...ready?.pathway,
      name: given.scenarioName ?? scenarioNameAt(position),
      position,
      inputs: JSON.stringify(ready?.inputs ?? defaultInputs(data, pathway)),
    }).catch(translateTakenOrder)
  })
}

/** @throws {Problem} not_found, order_taken, invalid_input */
export async function changeScenario(
  database: Database,
  data: ReferenceData,
  userId: string,
  id: string,
  { scenarioName, scenarioOrder, inputs, ...ids }: GivenScenario & Partial<PathwayIds>,
): Promise<void> {
  requireKnownIds(data, ids)
  const ready = inputs === undefined ? undefined : requireInputs(data, inputs, '/inputs')
  const isFound = await updateScenario(database, userId, id, {
    ...ready?.pathway,
    ...ids,
    ...(scenarioName !== undefined && { name: scenarioName }),
    ...(scenarioOrder !== undefined && { position: scenarioOrder }),
    ...(ready && { inputs: JSON.stringify(ready.inputs) }),
  }).catch(translateTakenOrder)
  if (!isFound) throw problems.notFound()
}

/**
 * Saves some of the inputs and leaves the others as they are; nothing needs to be complete yet.
 *
 * @returns all inputs after the merge.
 * @throws {Problem} not_found, invalid_input
 */
export async function saveDraft(
  database: Database,
  data: ReferenceData,
  userId: string,
  id: string,
  body: unknown,
): Promise<unknown> {
  const draft = readDraft(body)
  if (draft.errors) throw problems.invalidInput(draft.errors)
  requireKnownIds(data, draft.pathway)
  const changes = { ...draft.pathway, patch: JSON.stringify(draft.patch) }
  const inputs = await mergeInputs(database, userId, id, changes).catch(translateMissingElement)
  if (inputs === undefined) throw problems.notFound()
  return inputs
}

/** @throws {Problem} not_found, last_scenario */
export async function removeScenario(database: Database, userId: string, id: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const projectId = await lockProjectOfScenario(transaction, userId, id)
    // Read after the lock was got: somebody else may have deleted this or another one while we waited.
    const scenarios = projectId ? await listPositions(transaction, projectId) : []
    const exists = scenarios.some((scenario) => scenario.id === id.toLowerCase())
    if (!projectId || !exists) throw problems.notFound()
    if (scenarios.length === 1) throw problems.lastScenario()
    await deleteScenario(transaction, projectId, id)
  })
}

function translateTakenOrder(error: unknown): never {
  throw brokenConstraint(error) === 'scenarios_position_once' ? problems.orderTaken() : error
}

function translateMissingElement(error: unknown): never {
  if (brokenConstraint(error) !== 'merge_inputs_element') throw error
  const pointer = String((error as { detail?: string }).detail)
  throw problems.invalidInput([{ pointer, code: 'no_such_element', message: `${pointer} does not exist.` }])
}
