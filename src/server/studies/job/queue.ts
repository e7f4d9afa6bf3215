import { studyQuotas } from '../../config/quotas.ts'
import type { Database } from '../../database/database.ts'
import { jobId, partQueue, wording } from '../../jobs/parts.ts'
import { findDueMinute, type Released, releaseStudies } from './queries.ts'

export const studyQueue = 'studies'

/** A batch, or, without one, what makes the answer. */
export interface StudyJob {
  readonly studyId: string
  readonly batch?: number
  /** To look whether the first so many batches are enough. */
  readonly look?: number
}

export const studyQueueDefinition = partQueue(studyQueue)

/**
 * Sends the jobs of as many of a user's studies as may be worked on at once, the oldest first. To be called wherever one
 * has come or ended, in a transaction that has locked what the user stores.
 */
export async function sendStudies(transaction: Database, userId: string): Promise<void> {
  const dueMinute = await findDueMinute(transaction, userId)
  const released = await releaseStudies(transaction, userId, studyQuotas.running)
  const { boss, db } = wording(transaction)
  for (const study of released) await boss.insert(studyQueue, jobsOf(study, dueMinute), { db })
}

/** The sooner due, the sooner out: one minute later for each that comes before it, so that whoever asks for less waits less. */
function jobsOf({ id, batches }: Released, dueMinute: number) {
  if (batches === 0) return [{ id: jobId(id), data: { studyId: id }, priority: -dueMinute }]
  return Array.from({ length: batches }, (_, batch) => ({
    id: jobId(id, batch),
    data: { studyId: id, batch } satisfies StudyJob,
    priority: -(dueMinute + batch),
  }))
}

/** Before all that waits: with it a study ends, or goes on. */
const first = 0

/** Has the answer made, when the transaction commits. */
export async function sendAnswer(transaction: Database, studyId: string): Promise<void> {
  const { boss, db } = wording(transaction)
  const data: StudyJob = { studyId }
  await boss.insert(studyQueue, [{ id: jobId(studyId), data, priority: first }], { db })
}

/** Has it looked whether the first batches are enough, when the transaction commits. */
export async function sendLook(transaction: Database, studyId: string, look: number): Promise<void> {
  const { boss, db } = wording(transaction)
  const data: StudyJob = { studyId, look }
  await boss.insert(studyQueue, [{ id: jobId(studyId, `look ${look}`), data, priority: first }], { db })
}

/** Has parts done that others had taken up and that nobody works on any more, when the transaction commits. */
export async function sendAgain(transaction: Database, parts: readonly StudyJob[]): Promise<void> {
  const { boss, db } = wording(transaction)
  const jobs = parts.map((data) => ({ id: jobId(data.studyId, data.batch), data, priority: first }))
  // The queue still has them as theirs.
  await boss.deleteJob(
    studyQueue,
    jobs.map(({ id }) => id),
    { db },
  )
  await boss.insert(studyQueue, jobs, { db })
}

/** Takes a study out of the queue; who has a part of it already is not stopped by this. */
export async function deleteJobs(
  transaction: Database,
  { id, batches }: { readonly id: string; readonly batches: number },
): Promise<void> {
  const { boss, db } = wording(transaction)
  const parts = Array.from({ length: batches }, (_, batch) => jobId(id, batch))
  await boss.deleteJob(studyQueue, [...parts, jobId(id)], { db })
}
