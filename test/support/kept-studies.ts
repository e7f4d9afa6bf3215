import { createHash } from 'node:crypto'
import type pg from 'pg'
import { answered, answeredInTime, type Client } from './client.ts'
import { createProject } from './requests.ts'
import { type StudyBody, studyExample } from './studies.ts'
import { until } from './waiting.ts'

/** HEFA without what is searched for, so that a trial takes microseconds. */
export const keptStudy = (trials: number, more: object = {}): StudyBody => ({
  ...studyExample('hefa-monte-carlo'),
  outputs: ['npv', 'lcop', 'CI'],
  sampling: { trials, seed: 5 },
  ...more,
})

/** A study of a scenario of its own, which nobody has computed yet. */
export async function queueStudy(owner: Client, body: object) {
  const { projectId, scenarioId } = await createProject(owner)
  const study = await answered(
    202,
    answeredInTime(() => owner.post(`/scenarios/${scenarioId}/studies`, body)),
  )
  return { projectId, scenarioId, studyId: study.id as string, study }
}

/** The study once it has ended, whatever the end. */
export async function endedStudy(owner: Client, studyId: string) {
  let study: Awaited<ReturnType<typeof answered>> = {}
  await until(async () => {
    study = await answered(200, owner.get(`/studies/${studyId}`))
    return study.finishedAt !== null
  }, 'the end of the study')
  return study
}

/** A digest of the outputs of all trials, batch by batch. */
export async function digestOf(pool: pg.Pool, studyId: string): Promise<string> {
  const { rows } = await pool.query(
    'select batch, outputs from study_batches where study_id = $1 order by batch',
    [studyId],
  )
  const hash = createHash('sha256')
  for (const { batch, outputs } of rows) hash.update(`${batch}`).update(outputs)
  return hash.digest('hex')
}
