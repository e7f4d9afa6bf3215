import { randomUUID } from 'node:crypto'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { isLegacyBody } from '../../contract/request/legacy/legacy-body.ts'
import { engineVersion } from '../../engine/version.ts'
import { isSmallCase } from '../computing/size.ts'
import type { Database } from '../database/database.ts'
import { pack } from '../database/packing.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { joinObjects } from '../http/json-text.ts'
import { type GivenInputs, requireInputs } from '../pathways/inputs.ts'
import type { ReferenceDataSource } from '../reference-data/cache.ts'
import { requirePinned } from '../reference-data/pinned-editions.ts'
import { findPinnedEdition, findVersion } from '../scenarios/queries.ts'
import { reasonNotWritten } from '../scenarios/service.ts'
import type { WriteTarget } from '../scenarios/write-target.ts'
import { failureOf } from './job/failure.ts'
import type { Jobs } from './job/queue.ts'
import {
  findCalculation,
  findInputs,
  findSummary,
  insertCalculation,
  lockInputs,
  type NewCalculation,
  updateCancelled,
  type Written,
} from './queries.ts'

interface Request {
  readonly target: WriteTarget
  /** What the client sent: inputs to store and calculate, or nothing for those the scenario has. */
  readonly body: unknown
}

/** A calculation that was stored, and what the scenario is with it. */
export interface Stored extends Written {
  readonly id: string
}

/**
 * Stores the inputs, if any came, and their calculation: of a small case together with its outcome, because to queue it
 * would cost several times the calculation; else as one that is queued, with a job that exists if and only if it does.
 *
 * @throws {Problem} not_found, precondition_failed, invalid_input
 */
export async function queueCalculation(
  database: Database,
  jobs: Jobs,
  referenceData: ReferenceDataSource,
  { target, body }: Request,
  calculate: Calculate,
): Promise<Stored & { readonly status: 'calculating' | 'calculated' }> {
  const data = await editionFor(database, referenceData, { target, body })
  const store = async (transaction: Database, ready: GivenInputs) => {
    if (isSmallCase(ready.inputs)) {
      const { outcome: _, ...stored } = await storeOutcome(transaction, target, ready, calculate)
      return { ...stored, status: 'calculated' } as const
    }
    const calculation = newCalculation(ready)
    const written = await storeCalculation(transaction, target, calculation)
    await jobs.enqueueCalculation(transaction, calculation.id)
    return { id: calculation.id, ...written, status: 'calculating' } as const
  }
  const given = isAbsent(body) ? undefined : requireInputs(data, body)
  // One statement needs no transaction around it.
  if (given && isSmallCase(given.inputs)) return await store(database, given)
  return await inTransaction(database, async (transaction) =>
    store(transaction, given ?? requireInputs(data, await requireStoredInputs(transaction, target))),
  )
}

/**
 * Cancels a calculation, whether it waits or runs; the result of one that runs is refused when it comes. Cancelling
 * again changes nothing.
 *
 * @throws {Problem} not_found, calculation_finished
 */
export async function cancelCalculation(
  database: Database,
  jobs: Jobs,
  userId: string,
  calculationId: string,
): Promise<void> {
  await inTransaction(database, async (transaction) => {
    if (await updateCancelled(transaction, userId, calculationId, failureOf('cancelled'))) {
      return await jobs.cancelCalculation(transaction, calculationId)
    }
    const finished = await findSummary(transaction, { id: userId, isAdmin: false }, calculationId)
    const mayCancel = finished && (await findVersion(transaction, userId, finished.scenarioId)) !== undefined
    if (!finished || !mayCancel) throw problems.notFound()
    if (finished.failure?.code !== 'cancelled') throw problems.calculationFinished()
  })
}

/** Gives the outcome of inputs as JSON text. */
type Calculate = (inputs: Inputs) => Promise<string>

/**
 * Calculates at once and stores inputs and outcome as a finished calculation.
 *
 * @throws {Problem} not_found, precondition_failed, invalid_input, contended; what `calculate` throws
 */
export async function calculateNow(
  database: Database,
  referenceData: ReferenceDataSource,
  { target, body }: Request,
  calculate: Calculate,
): Promise<Stored & { readonly outcome: string }> {
  const data = await editionFor(database, referenceData, { target, body })
  const store = (connection: Database, ready: GivenInputs) =>
    storeOutcome(connection, target, ready, calculate)
  if (!isAbsent(body)) return await store(database, requireInputs(data, body))
  // The stored inputs are locked while they are calculated, so that the outcome is that of what the scenario holds.
  const stored = await inTransaction(database, async (transaction) => {
    const ready = requireInputs(data, await requireStoredInputs(transaction, target))
    return isSmallCase(ready.inputs) ? await store(transaction, ready) : undefined
  })
  return stored ?? (await calculateUnlocked(database, data, target, calculate))
}

const attemptsMaximum = 5

/**
 * The same for what takes a while, with nothing locked meanwhile: it is stored only where the scenario still has the
 * version whose inputs were read; else it is tried again.
 */
async function calculateUnlocked(
  database: Database,
  data: ReferenceData,
  target: WriteTarget,
  calculate: Calculate,
): Promise<Stored & { readonly outcome: string }> {
  let calculated: { readonly text: string; readonly outcome: string } | undefined
  for (let attempt = 1; attempt <= attemptsMaximum; attempt += 1) {
    const stored = await findInputs(database, target)
    if (!stored) throw await reasonNotWritten(database, target)
    const ready = requireInputs(data, JSON.parse(stored.text))
    const isKnown = calculated?.text === stored.text
    const outcome = isKnown && calculated ? calculated.outcome : await calculate(ready.inputs)
    calculated = { text: stored.text, outcome }
    const calculation = withOutcome(ready, outcome)
    const written = await insertCalculation(database, { ...target, expected: [stored.version] }, calculation)
    if (written) return { id: calculation.id, ...written, outcome }
  }
  throw problems.contended()
}

/**
 * A body of the existing system may leave capital to the reference data: to those of the edition that the scenario pins.
 *
 * @throws {Problem} not_found, precondition_failed, pinned_edition_missing
 */
async function editionFor(
  database: Database,
  referenceData: ReferenceDataSource,
  { target, body }: Request,
): Promise<ReferenceData> {
  const current = await referenceData.current()
  if (!isLegacyBody(body)) return current.data
  const pinned = await findPinnedEdition(database, target.userId, target.id)
  if (pinned === undefined) throw await reasonNotWritten(database, target)
  return (await requirePinned(referenceData, pinned)).data
}

/** Calculates at once and stores the outcome with the inputs. */
async function storeOutcome(
  database: Database,
  target: WriteTarget,
  ready: GivenInputs,
  calculate: Calculate,
): Promise<Stored & { readonly outcome: string }> {
  const outcome = await calculate(ready.inputs)
  const calculation = withOutcome(ready, outcome)
  return { id: calculation.id, ...(await storeCalculation(database, target, calculation)), outcome }
}

function newCalculation({ inputs, pathway }: GivenInputs): NewCalculation {
  return { id: randomUUID(), inputs: JSON.stringify(inputs), pathway, engineVersion, packed: null }
}

function withOutcome(ready: GivenInputs, outcome: string): NewCalculation {
  const calculation = newCalculation(ready)
  return { ...calculation, packed: pack({ inputs: calculation.inputs, outcome }) }
}

async function storeCalculation(
  database: Database,
  target: WriteTarget,
  calculation: NewCalculation,
): Promise<Written> {
  const written = await insertCalculation(database, target, calculation)
  if (!written) throw await reasonNotWritten(database, target)
  return written
}

async function requireStoredInputs(transaction: Database, target: WriteTarget): Promise<unknown> {
  const inputs = await lockInputs(transaction, target)
  if (inputs === undefined) throw await reasonNotWritten(transaction, target)
  return inputs
}

/**
 * The steps of a calculation, or those that lead to one symbol, made again from its inputs: an explanation is
 * several times the size of what it explains, so none is stored.
 *
 * @param explain gives the steps as JSON text, or undefined where there are none of that symbol.
 * @returns JSON text, or undefined as well.
 * @throws {Problem} not_found
 */
export async function explainCalculation(
  database: Database,
  user: { readonly id: string; readonly isAdmin: boolean },
  calculationId: string,
  explain: (inputs: Inputs) => Promise<string | undefined>,
): Promise<string | undefined> {
  const calculation = await findCalculation(database, user, calculationId)
  if (!calculation) throw problems.notFound()
  const steps = await explain(JSON.parse(calculation.inputs) as Inputs)
  const { id, engineVersion: calculatedBy } = calculation
  const head = { calculationId: id, engineVersion: calculatedBy, explainedBy: engineVersion }
  return steps && joinObjects(head, `{"steps":${steps}}`)
}

const isAbsent = (body: unknown): boolean => body === undefined || body === null
