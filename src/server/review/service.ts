import type { Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import {
  type Asked,
  type FoundReview,
  findAsked,
  findReview,
  insertReviewEvent,
  listReviewEvents,
  lockReview,
  type ReviewEvent,
} from './queries.ts'
import { eventOf, type ReviewAction, refusalOf, type Standing, stateAfter, stepsOf } from './steps.ts'

export interface Review {
  readonly found: FoundReview
  readonly events: readonly ReviewEvent[]
  readonly steps: readonly ReviewAction[]
}

const standingOf = (
  { state, calculationId, role, isAlone }: FoundReview,
  asked: Asked | undefined,
): Standing => ({
  state,
  isCalculated: calculationId !== null,
  askedBy: asked?.userId ?? null,
  isAsAsked: asked?.calculationId === calculationId,
  isAlone,
  mayAsk: role === 'owner' || role === 'editor',
  mayReview: role === 'owner' || role === 'reviewer',
})

/** @throws {Problem} not_found */
export async function readReview(database: Database, reader: Reader, scenarioId: string): Promise<Review> {
  const found = await findReview(database, reader, scenarioId)
  if (!found) throw problems.notFound()
  const events = await listReviewEvents(database, reader, scenarioId)
  const asked = await findAsked(database, scenarioId)
  return { found, events, steps: stepsOf(standingOf(found, asked), reader.id) }
}

export interface WantedStep {
  readonly action: ReviewAction
  readonly calculationId?: string
  readonly note?: string
}

/**
 * Takes a step of a review.
 *
 * @param sha256 of the bundle of the calculation that is approved; null for other steps.
 * @throws {Problem} not_found, review_step, another_calculation
 */
export async function takeStep(
  database: Database,
  reader: Reader,
  scenarioId: string,
  { action, calculationId, note, sha256 }: WantedStep & { readonly sha256: string | null },
): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const found = await lockReview(transaction, reader.id, scenarioId)
    if (!found) throw problems.notFound()
    const asked = await findAsked(transaction, scenarioId)
    const refusal = refusalOf(action, standingOf(found, asked), reader.id)
    if (refusal !== undefined) throw problems.reviewStep(refusal)
    const isSame = calculationId === undefined || calculationId.toLowerCase() === found.calculationId
    if (!isSame || (action === 'approve' && sha256 === null)) throw problems.anotherCalculation()
    const event = {
      scenarioId,
      userId: reader.id,
      kind: eventOf[action],
      calculationId: found.calculationId,
      sha256,
      note: note ?? null,
      isAlone: action === 'approve' ? found.isAlone : null,
      aloneSince: action === 'approve' ? found.aloneSince : null,
    }
    await insertReviewEvent(transaction, event, stateAfter[action])
  })
}
