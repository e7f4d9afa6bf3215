import { randomUUID } from 'node:crypto'
import { type AccessLevel, viewOf } from '../../contract/access-level.ts'
import { isObject } from '../../contract/request/field-error.ts'
import { batchesOf, monteCarloDesign } from '../../contract/studies/monte-carlo-design.ts'
import { sampler } from '../../engine/uncertainty/design/sampling.ts'
import { engineVersion } from '../../engine/version.ts'
import { type ReadStudy, readStudyBody } from '../analyses/study-body.ts'
import {
  dataFor,
  partMilliseconds,
  type StudyPlan,
  type StudyPlanning,
  type StudyTask,
} from '../analyses/study-task.ts'
import { findInputs } from '../calculations/queries.ts'
import { bytesPerMegabyte, studyQuotas } from '../config/quotas.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import type { ReferenceDataSource } from '../reference-data/cache.ts'
import { requirePinned } from '../reference-data/pinned-editions.ts'
import { findPinnedEdition } from '../scenarios/queries.ts'
import { deleteJobs, sendStudies } from './job/queue.ts'
import {
  cancelStudy,
  deleteStudy,
  findAccountOfScenario,
  findAccountOfStudy,
  findStudySummary,
  insertStudy,
  lockStudy,
  lockStudyUse,
  type NewStudy,
  type StudySummary,
} from './queries.ts'

interface Owner {
  readonly id: string
  readonly isAdmin: boolean
  readonly accessLevel: AccessLevel
}

export interface AskedStudy {
  readonly owner: Owner
  readonly scenarioId: string
  /** A study, with its case or without, which then is that of the scenario. */
  readonly body: unknown
}

/** Whether a study fits its case. */
type Plan = (task: StudyTask) => Promise<StudyPlanning>

/**
 * Stores a study, with jobs for its batches that exist if and only if it does.
 *
 * @throws {Problem} not_found, invalid_input, study_too_large, study_limit, sample_limit
 */
export async function queueStudy(
  database: Database,
  referenceData: ReferenceDataSource,
  { owner, scenarioId, body: given }: AskedStudy,
  plan: Plan,
): Promise<StudySummary> {
  const { body, notifiesByMail } = readNotify(given)
  const edition = await findPinnedEdition(database, owner.id, scenarioId)
  if (edition === undefined) throw problems.notFound()
  const { data } = await requirePinned(referenceData, edition)
  const base = await baseOf(database, owner.id, scenarioId, body)
  const mostTrials = owner.isAdmin ? studyQuotas.administratorTrials : studyQuotas.trials
  const read = readStudyBody(data, body, base, mostTrials)
  const planned = await plan({
    request: read.study,
    base: read.base,
    level: viewOf(owner),
    ...dataFor(read.study, data),
  })
  const { refusal, tooLarge } = planned
  if (refusal) throw problems.invalidInput(refusal.errors, refusal.errors.length, refusal.proposal)
  if (tooLarge) throw problems.studyTooLarge(tooLarge, partMilliseconds)
  const study = newStudy({ owner, scenarioId, body }, read, {
    plan: planned.plan as StudyPlan,
    edition,
    notifiesByMail,
  })
  return await inTransaction(database, (transaction) => storeStudy(transaction, owner, study))
}

async function storeStudy(transaction: Database, owner: Owner, study: NewStudy): Promise<StudySummary> {
  const account = await findAccountOfScenario(transaction, owner.id, study.scenarioId)
  if (account === undefined) throw problems.notFound()
  const { running, waiting, sampleBytes } = await lockStudyUse(transaction, account)
  if (running >= studyQuotas.running && waiting >= studyQuotas.waiting) {
    throw problems.studyLimit(studyQuotas.running, studyQuotas.waiting)
  }
  if (sampleBytes + study.sampleBytes > studyQuotas.sampleBytes) {
    throw problems.sampleLimit(studyQuotas.sampleBytes / bytesPerMegabyte)
  }
  if (!(await insertStudy(transaction, study))) throw problems.notFound()
  await sendStudies(transaction, account)
  return (await findStudySummary(transaction, owner, study.id)) as StudySummary
}

async function baseOf(
  database: Database,
  userId: string,
  scenarioId: string,
  body: unknown,
): Promise<unknown> {
  if (isObject(body) && body.base !== undefined) return body.base
  const stored = await findInputs(database, { userId, id: scenarioId, expected: undefined })
  if (!stored) throw problems.notFound()
  return JSON.parse(stored.text)
}

/**
 * What is said of how somebody is told of the end, apart from the study itself.
 *
 * @throws {Problem} invalid_input
 */
function readNotify(given: unknown): { readonly body: unknown; readonly notifiesByMail: boolean } {
  if (!isObject(given) || given.notify === undefined) return { body: given, notifiesByMail: false }
  const { notify, ...body } = given
  if (notify !== 'mail') {
    const message = 'notify must be mail, or be left out.'
    throw problems.invalidInput([{ pointer: '/notify', code: 'unknown_choice', message }])
  }
  return { body, notifiesByMail: true }
}

interface Planned {
  readonly notifiesByMail: boolean
  readonly plan: StudyPlan
  readonly edition: string
}

const bytesPerNumber = Float64Array.BYTES_PER_ELEMENT

function newStudy(
  { owner, scenarioId, body }: AskedStudy,
  { study, base }: ReadStudy,
  { plan, edition, notifiesByMail }: Planned,
): NewStudy {
  const { base: _, ...request } = body as Readonly<Record<string, unknown>>
  const design = study.kind === 'monteCarlo' ? monteCarloDesign(study.sampling.trials) : undefined
  const trials = design ? design.blocks * design.blockSize : plan.runs
  return {
    id: randomUUID(),
    scenarioId,
    userId: owner.id,
    kind: study.kind,
    request: JSON.stringify(request),
    inputs: JSON.stringify(base),
    sampler,
    engineVersion,
    referenceEdition: edition,
    accessLevel: viewOf(owner),
    parameters: plan.parameters,
    outputs: plan.outputs,
    trials,
    blockSize: design?.blockSize ?? trials,
    batches: design ? batchesOf(design) : 0,
    sampleBytes: design ? trials * plan.outputs.length * bytesPerNumber : 0,
    notifiesByMail,
  }
}

/** @throws {Problem} not_found */
async function requireLocked(transaction: Database, userId: string, studyId: string) {
  const account = await findAccountOfStudy(transaction, userId, studyId)
  if (account === undefined) throw problems.notFound()
  await lockStudyUse(transaction, account)
  const study = await lockStudy(transaction, userId, studyId)
  if (!study) throw problems.notFound()
  return { account, study }
}

/**
 * Cancels a study, whether it waits or runs; what is computed of it stays. Cancelling again changes nothing.
 *
 * @throws {Problem} not_found, study_finished
 */
export async function endStudy(database: Database, userId: string, studyId: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const { account, study } = await requireLocked(transaction, userId, studyId)
    if (study.state === 'cancelled') return
    if (study.state !== 'queued' && study.state !== 'running') throw problems.studyFinished()
    await cancelStudy(transaction, studyId)
    await deleteJobs(transaction, { id: studyId, batches: study.batches })
    await sendStudies(transaction, account)
  })
}

/**
 * Deletes a study with all that came of it, whether it runs or not.
 *
 * @throws {Problem} not_found
 */
export async function removeStudy(database: Database, userId: string, studyId: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const { account, study } = await requireLocked(transaction, userId, studyId)
    await deleteStudy(transaction, studyId)
    await deleteJobs(transaction, { id: studyId, batches: study.batches })
    await sendStudies(transaction, account)
  })
}
