import { randomUUID } from 'node:crypto'
import { explain } from '../../contract/explanation.ts'
import type { Inputs } from '../../contract/inputs.ts'
import { calculateOutcome } from '../../contract/outcome.ts'
import type { Step } from '../../engine/trace.ts'
import { engineVersion } from '../../engine/version.ts'
import type { Database } from '../database.ts'
import { problems } from '../errors.ts'
import type { Jobs } from '../jobs/queue.ts'
import type { Snapshot } from '../reference-data/snapshot.ts'
import { inTransaction } from '../transactions.ts'
import { failureOf } from './failure.ts'
import { type GivenInputs, requireInputs } from './inputs.ts'
import {
  findCalculation,
  findSummary,
  insertCalculation,
  lockInputs,
  type NewCalculation,
  updateCancelled,
} from './queries.ts'

interface Request {
  readonly userId: string
  readonly scenarioId: string
  /** What the client sent: inputs to store and calculate, or nothing for those the scenario has. */
  readonly body: unknown
}

/**
 * Stores the inputs, if any came, and queues their calculation; the job exists if and only if the calculation does.
 *
 * @returns the calculation's id.
 * @throws {Problem} not_found, invalid_input
 */
export async function queueCalculation(
  database: Database,
  jobs: Jobs,
  { data, edition }: Snapshot,
  { userId, scenarioId, body }: Request,
): Promise<string> {
  const given = isAbsent(body) ? undefined : requireInputs(data, body)
  return await inTransaction(database, async (transaction) => {
    const ready = given ?? requireInputs(data, await requireStoredInputs(transaction, userId, scenarioId))
    const calculation = newCalculation(ready, edition, null)
    await storeCalculation(transaction, userId, scenarioId, calculation)
    await jobs.enqueueCalculation(transaction, calculation.id)
    return calculation.id
  })
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
    const finished = await findSummary(transaction, userId, calculationId)
    if (!finished) throw problems.notFound()
    if (finished.failure?.code !== 'cancelled') throw problems.calculationFinished()
  })
}

/**
 * Calculates at once and stores inputs and outcome as a finished calculation.
 *
 * @throws {Problem} not_found, invalid_input
 */
export async function calculateNow(
  database: Database,
  { data, edition }: Snapshot,
  { userId, scenarioId, body }: Request,
): Promise<{ id: string; outcome: string }> {
  const calculate = async (connection: Database, given: unknown) => {
    const ready = requireInputs(data, given)
    const outcome = JSON.stringify(calculateOutcome(ready.inputs))
    const calculation = newCalculation(ready, edition, outcome)
    await storeCalculation(connection, userId, scenarioId, calculation)
    return { id: calculation.id, outcome }
  }
  if (!isAbsent(body)) return await calculate(database, body)
  // The stored inputs are locked while they are calculated, so that the outcome is that of what the scenario holds.
  return await inTransaction(database, async (transaction) => {
    return await calculate(transaction, await requireStoredInputs(transaction, userId, scenarioId))
  })
}

function newCalculation(
  { inputs, pathway }: GivenInputs,
  referenceEdition: string,
  outcome: string | null,
): NewCalculation {
  return {
    id: randomUUID(),
    inputs: JSON.stringify(inputs),
    pathway,
    engineVersion,
    referenceEdition,
    outcome,
  }
}

async function storeCalculation(
  database: Database,
  userId: string,
  scenarioId: string,
  calculation: NewCalculation,
): Promise<void> {
  if (!(await insertCalculation(database, userId, scenarioId, calculation))) throw problems.notFound()
}

async function requireStoredInputs(
  transaction: Database,
  userId: string,
  scenarioId: string,
): Promise<unknown> {
  const inputs = await lockInputs(transaction, userId, scenarioId)
  if (inputs === undefined) throw problems.notFound()
  return inputs
}

/**
 * The steps of a calculation, or those that lead to one symbol, made again from its inputs: an explanation is
 * several times the size of what it explains, so none is stored.
 *
 * @throws {Problem} not_found, unknown_symbol
 */
export async function explainCalculation(
  database: Database,
  userId: string,
  calculationId: string,
  symbol: string | undefined,
): Promise<{ calculationId: string; engineVersion: string; explainedBy: string; steps: Step[] }> {
  const calculation = await findCalculation(database, userId, calculationId)
  if (!calculation) throw problems.notFound()
  const steps = explain(JSON.parse(calculation.inputs) as Inputs, symbol)
  if (!steps) throw problems.unknownSymbol(symbol ?? '')
  const { id, engineVersion: calculatedBy } = calculation
  return { calculationId: id, engineVersion: calculatedBy, explainedBy: engineVersion, steps }
}

const isAbsent = (body: unknown): boolean => body === undefined || body === null
