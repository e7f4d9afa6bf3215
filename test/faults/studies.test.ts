import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { testApp } from '../support/app.ts'
import { answered, type Client } from '../support/client.ts'
import { digestOf, keptStudy, queueStudy } from '../support/kept-studies.ts'
import { isFull, scaled } from './support/scale.ts'
import { endProcessesAfterwards, killNow, startWorker } from './support/system.ts'
import { until } from './support/waiting.ts'

// Queues studies without working any of them off.
const { opened, ready, url, user } = testApp()

endProcessesAfterwards()
let ada: Client
before(async () => {
  await ready()
  ada = await user()
})

const batches = scaled(5, 4)
const body = keptStudy(batches * 65_536, { outputs: ['lcop', 'CI'] })

interface Done {
  readonly digest: string
  readonly answer: unknown
  /** How often each batch was taken up. */
  readonly attempts: readonly number[]
}

async function done(studyId: string): Promise<Done> {
  let study: Awaited<ReturnType<typeof answered>> = {}
  await until('the study is done', async () => {
    study = await answered(200, ada.get(`/studies/${studyId}`))
    return study.finishedAt !== null
  })
  assert.equal(study.state, 'done', JSON.stringify(study.failure))
  const { rows } = await opened().pool.query(
    'select attempt from study_batches where study_id = $1 order by batch',
    [studyId],
  )
  return {
    digest: await digestOf(opened().pool, studyId),
    answer: study.answer,
    attempts: rows.map(({ attempt }) => attempt),
  }
}

async function doneBy(workers: number): Promise<Done> {
  const running = Array.from({ length: workers }, () => startWorker(url()))
  const { studyId } = await queueStudy(ada, body)
  const result = await done(studyId)
  await Promise.all(running.map(killNow))
  return result
}

/** How many batches have been taken up, each as often as it was. */
async function countAttempts(studyId: string): Promise<number> {
  const { rows } = await opened().pool.query(
    'select sum(attempt)::integer as n from study_batches where study_id = $1',
    [studyId],
  )
  return rows[0].n
}

let undisturbed: Done

test('any number of workers compute the same bits', async () => {
  undisturbed = await doneBy(1)
  assert.deepEqual(undisturbed.attempts, Array(batches).fill(1))
  for (const workers of isFull ? [2, 5] : [3]) {
    const { digest, answer } = await doneBy(workers)
    assert.equal(digest, undisturbed.digest)
    assert.deepEqual(answer, undisturbed.answer)
  }
})

test('a study whose workers are killed at any time loses the batches they had, and has the same bits', async (t) => {
  const { studyId } = await queueStudy(ada, body)
  const workers: ChildProcess[] = [startWorker(url()), startWorker(url())]
  for (let kill = 0; kill < scaled(6, 2); kill += 1) {
    const before = await countAttempts(studyId)
    await until('another batch has begun', async () => (await countAttempts(studyId)) > before)
    await sleep(Math.random() * 300)
    const place = kill % workers.length
    await killNow(workers[place] as ChildProcess)
    workers[place] = startWorker(url())
  }
  // And all of them, so that it is others that go on.
  await Promise.all(workers.map(killNow))
  const successor = startWorker(url())
  const { digest, answer, attempts } = await done(studyId)
  await killNow(successor)
  assert.equal(digest, undisturbed.digest)
  assert.deepEqual(answer, undisturbed.answer)
  t.diagnostic(`batches were taken up ${attempts.join(', ')} times`)
})

/** Whether a part of a study is in a worker's hands. */
async function isTaken(studyId: string): Promise<boolean> {
  const { rows } = await opened().pool.query(
    "select from study_batches where study_id = $1 and attempt = 1 and state = 'queued'",
    [studyId],
  )
  return rows.length > 0
}

test('what a killed worker had is handed on although the queue does not miss it yet', async () => {
  const { studyId } = await queueStudy(ada, body)
  // The queue would wait for a sign of life longer than the test may take.
  await opened().pool.query("update pgboss.job set heartbeat_seconds = 3600 where name = 'studies'")
  const worker = startWorker(url())
  await until('it is stopped with a batch in its hands', async () => {
    if (!(await isTaken(studyId))) return false
    worker.kill('SIGSTOP')
    if (await isTaken(studyId)) return true
    worker.kill('SIGCONT')
    return false
  })
  await killNow(worker)
  const successor = startWorker(url())
  const { digest, attempts } = await done(studyId)
  await killNow(successor)
  assert.equal(digest, undisturbed.digest)
  assert.ok(attempts.includes(2), `batches were taken up ${attempts.join(', ')} times`)
})
