import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { testApp } from '../support/app.ts'
import { answered, type Client } from '../support/client.ts'
import { withCapacity } from '../support/queued.ts'
import { createProject, settledStatus } from '../support/requests.ts'
import { DatabaseProxy, type Moment, passAll, type Verdict } from './support/database-proxy.ts'
import { noteWrites } from './support/note-writes.ts'
import { barMilliseconds, isFull, scaled } from './support/scale.ts'
import { endProcessesAfterwards, killNow, startWorker } from './support/system.ts'
import { quantile, summary, until } from './support/waiting.ts'

// Queues calculations without working any of them off.
const { opened, ready, url, user } = testApp()

endProcessesAfterwards()
let proxy: DatabaseProxy
before(async () => {
  await ready()
  await opened().pool.query(noteWrites)
  proxy = await DatabaseProxy.open(url())
})
after(() => proxy?.close())

/** How many times the outcomes of these were written, together. */
async function countWrites(ids: readonly string[]): Promise<number> {
  const { rows } = await opened().pool.query(
    'select count(*)::integer as n from outcome_writes where calculation_id = any($1::uuid[])',
    [ids],
  )
  return rows[0].n
}

async function countUnfinished(ids: readonly string[]): Promise<number> {
  const { rows } = await opened().pool.query(
    'select count(*)::integer as n from calculations where id = any($1::uuid[]) and finished_at is null',
    [ids],
  )
  return rows[0].n
}

interface Row {
  readonly id: string
  readonly status: string
  readonly attempt: number
  /** Inputs and outcome, to be compared. */
  readonly packed: string | null
  readonly started_at: Date
  readonly finished_at: Date | null
}

async function readCalculations(ids: readonly string[]): Promise<Row[]> {
  const { rows } = await opened().pool.query(
    `select id, status, attempt, packed::text, started_at, finished_at from calculations
     where id = any($1::uuid[])`,
    [ids],
  )
  return rows
}

async function readCalculation(id: string): Promise<Row> {
  const [row] = await readCalculations([id])
  assert.ok(row)
  return row
}

/** What waits for a worker. */
const bodyOf = (variant: number) => withCapacity(100 + variant)

async function queue(ada: Client, scenarioId: string, body: object): Promise<string> {
  return (await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`, body))).calculationId
}

const variants = 10

/** The outcome of each variant as it is stored when nothing goes wrong. */
async function calculateUndisturbed(): Promise<(string | null)[]> {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const outcomes: (string | null)[] = []
  for (let i = 0; i < variants; i += 1) {
    const { calculationId } = await answered(
      200,
      ada.post(`/scenarios/${scenarioId}/calculate/sync`, bodyOf(i)),
    )
    outcomes.push((await readCalculation(calculationId)).packed)
  }
  return outcomes
}

/** Queues calculations of several people, evenly over the time; the variant of each by its id. */
async function queueOver(seconds: number, count: number): Promise<Map<string, number>> {
  const people = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const ada = await user()
      return { ada, scenarioId: (await createProject(ada)).scenarioId }
    }),
  )
  const queued = new Map<string, number>()
  const start = performance.now()
  for (let i = 0; i < count; i += 1) {
    const { ada, scenarioId } = people[i % people.length]!
    queued.set(await queue(ada, scenarioId, bodyOf(i % variants)), i % variants)
    await sleep(Math.max(0, start + ((i + 1) * seconds * 1_000) / count - performance.now()))
  }
  return queued
}

/** Whether a calculation is being tried for the third time: hit once more, it would be given up, as it should. */
async function isLastAttempt(): Promise<boolean> {
  const { rows } = await opened().pool.query(
    "select 1 from calculations where status = 'calculating' and attempt > 2 limit 1",
  )
  return rows.length > 0
}

/**
 * Kills one of the workers a second after all of them have connected and starts another at once, until it is told to
 * stop: on a slow machine none would ever work if it were killed every second.
 */
async function killWorkers(workers: ChildProcess[], since: Date, signal: AbortSignal): Promise<number> {
  let kills = 0
  while (!signal.aborted) {
    await untilConnected(workers.length, since)
    await sleep(1_000)
    await until('no calculation is at its last attempt', async () => !(await isLastAttempt()))
    const place = Math.floor(Math.random() * workers.length)
    await killNow(workers[place]!)
    kills += 1
    workers[place] = startWorker(proxy.url)
  }
  return kills
}

test('with a worker killed again and again each calculation is done, once, and comes out as without', async (t) => {
  const expected = await calculateUndisturbed()
  const count = scaled(500, 100)
  // So that a calculation takes long enough to be hit.
  proxy.latencyMilliseconds = (name) => (name === 'safapac-worker' ? 30 : 0)
  const since = new Date()
  const workers = Array.from({ length: 3 }, () => startWorker(proxy.url))
  await untilConnected(workers.length, since)
  const stopping = new AbortController()
  const killing = killWorkers(workers, since, stopping.signal)
  const queued = await queueOver(scaled(30, 5), count)
  const ids = [...queued.keys()]
  stopping.abort()
  const kills = await killing
  await until('all are finished', async () => (await countUnfinished(ids)) === 0)
  await Promise.all(workers.map(killNow))
  proxy.latencyMilliseconds = () => 0

  const rows = await readCalculations(ids)
  assert.equal(rows.length, count)
  for (const { id, status, packed } of rows) {
    assert.equal(status, 'calculated')
    assert.equal(packed, expected[queued.get(id)!])
  }
  assert.equal(await countWrites(ids), count)
  const interrupted = rows.filter(({ attempt }) => attempt > 1).length
  t.diagnostic(`${count} calculations, ${kills} kills, ${interrupted} calculations begun more than once`)
  // A few kills may by chance all miss.
  assert.ok(interrupted > 0 || !isFull, 'No kill has hit a calculation.')
})

/** Each worker has two connections at least. */
const untilConnected = (workers: number, since: Date) =>
  until('the workers are connected', async () => (await countWorkerSessions(since)) >= 2 * workers)

/** The product's own statement has changed some; not the queue's. */
const isAboutCalculations = ({ kind, text, said }: Moment) =>
  kind === 'answered' &&
  /\bcalculations\b/.test(text) &&
  !text.includes('pgboss.') &&
  /^UPDATE [1-9]/.test(said)

/**
 * Catches a worker of its own at the moment when it has claimed the calculation but does not know yet, and
 * withholds the answer until `release`.
 */
async function catchWorker(calculationId: string) {
  const caught = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  let connection: number | undefined
  let isReleased = false
  let laterStatements = 0
  proxy.watch = async (moment): Promise<Verdict> => {
    // On whichever connection: the one that was caught may have been lost meanwhile.
    if (isReleased) laterStatements += 1
    if (connection !== undefined || !isAboutCalculations(moment)) return 'pass'
    if ((await readCalculation(calculationId)).attempt === 0) return 'pass'
    connection = moment.connection
    caught.resolve()
    await released.promise
    return 'pass'
  }
  const worker = startWorker(proxy.url)
  await caught.promise
  const release = () => {
    isReleased = true
    released.resolve()
  }
  return {
    worker,
    release,
    /** Whether it has sent anything since it was released. */
    hasGoneOn: () => laterStatements > 0,
    forget() {
      release()
      proxy.watch = passAll
    },
  }
}

async function countWorkerSessions(since: Date): Promise<number> {
  const { rows } = await opened().pool.query(
    `select count(*)::integer as n from pg_stat_activity
     where application_name like 'safapac-worker%' and datname = current_database() and backend_start > $1`,
    [since],
  )
  return rows[0].n
}

/** A worker that is ready to take over, and frozen until then. */
async function startSuccessor(): Promise<ChildProcess> {
  const since = new Date()
  const successor = startWorker(url())
  await until('the second worker is connected', async () => (await countWorkerSessions(since)) >= 2)
  // Whatever it does at its start is done.
  await sleep(500)
  successor.kill('SIGSTOP')
  return successor
}

async function queueOne() {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  return { ada, scenarioId, calculationId: await queue(ada, scenarioId, bodyOf(0)) }
}

const isCalculated = (id: string) => async () => (await readCalculation(id)).status === 'calculated'

test('the calculation of a killed worker is running again within five seconds', async (t) => {
  const gaps: number[] = []
  const successor = await startSuccessor()
  for (let i = 0; i < scaled(20, 1); i += 1) {
    const { calculationId } = await queueOne()
    const caught = await catchWorker(calculationId)
    successor.kill('SIGCONT')
    const killedAt = Date.now()
    await killNow(caught.worker)
    caught.forget()
    await until('it is calculated', isCalculated(calculationId))
    successor.kill('SIGSTOP')
    const { attempt, started_at } = await readCalculation(calculationId)
    assert.equal(attempt, 2)
    gaps.push(started_at.getTime() - killedAt)
  }
  await killNow(successor)
  t.diagnostic(`from SIGKILL to running again: ${summary(gaps)}`)
  assert.ok((quantile(gaps, 0.99) ?? 0) <= barMilliseconds(5_000))
})

test('a worker frozen beyond its lease loses the calculation, and what it writes when it wakes changes nothing', async (t) => {
  const gaps: number[] = []
  for (let i = 0; i < scaled(5, 1); i += 1) {
    const successor = await startSuccessor()
    const { ada, scenarioId, calculationId } = await queueOne()
    const caught = await catchWorker(calculationId)
    caught.worker.kill('SIGSTOP')
    successor.kill('SIGCONT')
    const frozenAt = Date.now()
    // It has its answer by the time it wakes, and does not know how late it is.
    caught.release()
    await until('it is calculated', isCalculated(calculationId))
    const finished = await readCalculation(calculationId)
    gaps.push(finished.started_at.getTime() - frozenAt)
    assert.equal(finished.attempt, 2)

    caught.worker.kill('SIGCONT')
    await until('the first worker goes on', caught.hasGoneOn)
    // Its write has been answered as well by then.
    await sleep(1_000)
    assert.deepEqual(await readCalculation(calculationId), finished)
    assert.equal(await countWrites([calculationId]), 1)
    assert.equal((await settledStatus(ada, scenarioId)).status, 'calculated')

    await killNow(successor)
    const next = await queue(ada, scenarioId, bodyOf(1))
    await until('the first worker calculates on', isCalculated(next))
    caught.forget()
    await killNow(caught.worker)
  }
  t.diagnostic(`from SIGSTOP to running elsewhere: ${summary(gaps)}`)
  assert.ok(Math.max(...gaps) <= barMilliseconds(15_000))
})
