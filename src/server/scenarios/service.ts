import { readDraft } from '../../contract/reading/read-draft.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { isLegacyBody } from '../../contract/request/legacy/legacy-body.ts'
import { partUncertainty, refuseUncertainty } from '../../contract/studies/uncertainty/read-uncertainty.ts'
import {
  type GivenUncertainty,
  uncertaintyLimits,
} from '../../contract/studies/uncertainty/uncertainty-limits.ts'
import { brokenConstraint, type Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import type { Problem } from '../http/problem.ts'
import { defaultInputs } from '../pathways/default-inputs.ts'
import { requireInputs } from '../pathways/inputs.ts'
import { type PathwayIds, requireKnownIds } from '../pathways/pathway.ts'
import type { ReferenceDataSource } from '../reference-data/cache.ts'
import { requirePinned } from '../reference-data/pinned-editions.ts'
import type { Snapshot } from '../reference-data/snapshot.ts'
import { lockProject, markProjectChanged } from './project-queries.ts'
import {
  findPinnedEdition,
  findVersion,
  insertScenario,
  listPositions,
  type MergedDraft,
  mergeInputs,
  updateScenario,
} from './queries.ts'
import type { WriteTarget } from './write-target.ts'

interface GivenScenario extends GivenUncertainty {
  readonly scenarioName?: string
  readonly scenarioOrder?: number
  readonly inputs?: unknown
}

interface ScenarioChanges extends GivenScenario, Partial<PathwayIds> {
  readonly referenceEdition?: string
}

export const scenarioNameAt = (position: number): string => `Scenario ${position}`

/**
 * Adds a scenario to a project at the position asked for, or else the first free one. Without inputs it starts
 * with the defaults of the project's pathway.
 *
 * @param maximum of scenarios in a project.
 * @returns its id.
 * @throws {Problem} not_found, scenario_limit, order_taken, invalid_input
 */
export async function createScenario(
  database: Database,
  { data, edition }: Snapshot,
  userId: string,
  projectId: string,
  { maximum, ...given }: GivenScenario & { readonly maximum: number },
): Promise<string> {
  const ready = given.inputs === undefined ? undefined : requireInputs(data, given.inputs, '/inputs')
  const uncertainty = requireUncertainty(partUncertainty(given).uncertainty, 'complete')
  return await inTransaction(database, async (transaction) => {
    const pathway = await lockProject(transaction, userId, projectId)
    if (!pathway) throw problems.notFound()

    const free = await findPlace(transaction, projectId, maximum)
    const position = given.scenarioOrder ?? free

    await markProjectChanged(transaction, projectId)
    return await insertScenario(transaction, projectId, {
      ...pathway,
      ...ready?.pathway,
      name: given.scenarioName ?? scenarioNameAt(position),
      position,
      referenceEdition: edition,
      inputs: JSON.stringify(ready?.inputs ?? defaultInputs(data, pathway)),
      uncertainty,
    }).catch(translateBroken)
  })
}

/**
 * A free place for one more scenario in a project that the transaction has locked.
 *
 * @param maximum of scenarios in a project.
 * @param wanted is taken if it is free; left out, or if it is not: the first free one.
 * @throws {Problem} scenario_limit
 */
export async function findPlace(
  transaction: Database,
  projectId: string,
  maximum: number,
  wanted?: number,
): Promise<number> {
  const taken = (await listPositions(transaction, projectId)).map(({ position }) => position)
  if (taken.length >= maximum) throw problems.scenarioLimit(maximum)
  return wanted === undefined || taken.includes(wanted) ? firstFree(taken) : wanted
}

/** There is always one: among so many places and one more, they cannot all be taken. */
function firstFree(taken: readonly number[]): number {
  let position = 1
  while (taken.includes(position)) position += 1
  return position
}

/** @throws {Problem} not_found, precondition_failed, order_taken, invalid_input */
export async function changeScenario(
  database: Database,
  referenceData: ReferenceDataSource,
  target: WriteTarget,
  changed: ScenarioChanges,
): Promise<void> {
  const { rest, uncertainty: given } = partUncertainty(changed)
  const { scenarioName, scenarioOrder, inputs, referenceEdition, ...ids } = rest as ScenarioChanges
  const uncertainty = requireUncertainty(given, 'complete')
  const data = await dataOfEdition(database, referenceData, target, { inputs, referenceEdition })
  requireKnownIds(data, ids)
  const ready = inputs === undefined ? undefined : requireInputs(data, inputs, '/inputs')
  const changes = {
    ...ready?.pathway,
    ...ids,
    ...(scenarioName !== undefined && { name: scenarioName }),
    ...(scenarioOrder !== undefined && { position: scenarioOrder }),
    ...(referenceEdition !== undefined && { referenceEdition }),
    ...(ready && { inputs: JSON.stringify(ready.inputs) }),
    ...(uncertainty !== undefined && { uncertainty }),
  }
  const isChanged = await updateScenario(database, target.userId, target.id, changes, target.expected).catch(
    translateBroken,
  )
  if (!isChanged) throw await reasonNotWritten(database, target)
}

/**
 * The edition that is named, or the current one; that of the scenario for a body of the existing system, which may leave
 * capital to the reference data.
 */
async function dataOfEdition(
  database: Database,
  referenceData: ReferenceDataSource,
  { userId, id }: WriteTarget,
  { inputs, referenceEdition }: { readonly inputs: unknown; readonly referenceEdition: string | undefined },
): Promise<ReferenceData> {
  const current = await referenceData.current()
  if (referenceEdition !== undefined) {
    const named = await referenceData.edition(referenceEdition)
    if (!named) throw problems.unknownEdition('/referenceEdition')
    return named.data
  }
  const pinned = isLegacyBody(inputs) ? await findPinnedEdition(database, userId, id) : undefined
  return pinned === undefined ? current.data : (await requirePinned(referenceData, pinned)).data
}

/**
 * Saves some of the inputs, and of what is not known of them, and leaves the others as they are; nothing needs to be
 * complete yet.
 *
 * @returns all of it after the merge.
 * @throws {Problem} not_found, precondition_failed, invalid_input
 */
export async function saveDraft(
  database: Database,
  data: ReferenceData,
  target: WriteTarget,
  body: unknown,
): Promise<MergedDraft> {
  const { rest, uncertainty } = partUncertainty(body)
  const draft = readDraft(rest)
  if (draft.errors) throw problems.invalidInput(draft.errors, draft.errorCount)
  requireKnownIds(data, draft.pathway)
  const said = requireUncertainty(uncertainty, 'draft')
  const isOfInputs = said === undefined || Object.keys(rest as object).length > 0
  const patch = isOfInputs ? JSON.stringify(draft.patch) : undefined
  const changes = { ...draft.pathway, patch, uncertainty: said }
  const merged = await mergeInputs(database, target.userId, target.id, changes, target.expected).catch(
    translateBroken,
  )
  if (!merged) throw await reasonNotWritten(database, target)
  return merged
}

/** Why a write found nothing to write to. */
export async function reasonNotWritten(database: Database, { userId, id }: WriteTarget): Promise<Problem> {
  const version = await findVersion(database, userId, id)
  return version === undefined ? problems.notFound() : problems.preconditionFailed()
}

/**
 * What is said of what is not known, as JSON text; undefined where nothing is.
 *
 * @throws {Problem} invalid_input
 */
function requireUncertainty(
  given: GivenUncertainty | undefined,
  mode: 'complete' | 'draft',
): string | undefined {
  const refusal = given && refuseUncertainty(given, mode)
  if (refusal) throw problems.invalidInput(refusal.errors, refusal.errorCount)
  return given && JSON.stringify(given)
}

/** A constraint that a write has broken, as what is wrong with the request. */
function translateBroken(error: unknown): never {
  const constraint = brokenConstraint(error)
  if (constraint === 'scenarios_position_once') throw problems.orderTaken()
  if (constraint === 'scenarios_uncertainty_length') {
    const message = `What is said of what is not known of the inputs takes at most ${uncertaintyLimits.bytes} bytes.`
    throw problems.invalidInput([{ pointer: '/ranges', code: 'too_large', message }])
  }
  if (constraint !== 'merge_inputs_element') throw error
  const pointer = String((error as { detail?: string }).detail)
  throw problems.invalidInput([{ pointer, code: 'no_such_element', message: `${pointer} does not exist.` }])
}
