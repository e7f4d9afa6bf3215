import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../src/server/database/database.ts'
import { Closers, closeOnSignal } from '../src/server/start/shutdown.ts'
import { startServer } from '../tools/measuring/server.ts'
import { quantilesOf } from '../tools/measuring/statistics.ts'
import { type Account, type OwnScenario, populate } from './accounts.ts'
import { exampleText } from './engine.ts'
import { measureQueue } from './queue.ts'

/** Trials of the HEFA example with its four outputs, of which one is searched for. */
const trials = 2 ** 20
const workers = 2
const rounds = 3
const calculations = 40
const megabyte = 1e6

const text = readFileSync(new URL('../examples/studies/hefa-monte-carlo.json', import.meta.url), 'utf8')
const study = (seed: number, count = trials) => ({
  ...JSON.parse(text),
  base: JSON.parse(exampleText),
  sampling: { trials: count, seed },
})

/**
 * `npm run bench:kept-studies`: a million trials from POST to done with two workers, the memory these take, how long a queued
 * calculation waits while two studies run, and how long after a cancellation a processor still works.
 */
async function run(): Promise<void> {
  const closers = new Closers()
  closeOnSignal(() => closers.close())
  try {
    const environment = { RATE_LIMITS: 'off' }
    const server = await startServer({ args: ['--workers', `${workers}`], environment })
    closers.add(() => server.stop())
    const { database, pool, close } = openDatabase(server.databaseUrl)
    closers.add(close)
    const { scenarios } = await populate(server.origin, database)
    const [own, other] = scenarios as [OwnScenario, OwnScenario]
    // The code of the threads is warm then.
    await done(own, study(1, 2 * 65_536))
    const seconds: number[] = []
    for (let seed = 2; seed < 2 + rounds; seed += 1) seconds.push(await done(own, study(seed)))
    console.log(`from POST to done: ${seconds.map((each) => each.toFixed(1)).join(', ')} s (bar 5 s)`)
    const peaks = await peaksOf(server.processId)
    console.log(
      `most that a worker has held: ${peaks.map((each) => Math.round(each / megabyte)).join(', ')} MB (bar 256)`,
    )

    const { p99: alone } = (await measureQueue(pool, scenarios, calculations, 5)).toCalculated
    const longest = await longestBatch(pool)
    const running = [await begun(own, study(20)), await begun(other, study(21))]
    const { p99: beside } = (await measureQueue(pool, scenarios, calculations, 0)).toCalculated
    console.log(
      `a queued calculation, p99: ${Math.round(alone)} ms alone, ${Math.round(beside)} ms beside two studies (longest batch ${Math.round(longest * 1_000)} ms)`,
    )
    for (const [i, { account }] of [own, other].entries()) await cancel(account, running[i] as string)
    const times: number[] = []
    for (let i = 0; i < 10; i += 1) times.push(await cancelled(own, server.processId))
    const { p50, p99 } = quantilesOf(times)
    console.log(
      `from cancel until no worker works: ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms (bar 100 ms)`,
    )
  } finally {
    await closers.close()
  }
}

async function begun({ account, scenarioId }: OwnScenario, body: object): Promise<string> {
  const answer = await account.post(`/scenarios/${scenarioId}/studies`, body)
  return ((await answer.json()) as { id: string }).id
}

const cancel = (account: Account, id: string) => account.post(`/studies/${id}/cancel`)

/** Seconds until the answer is there. */
async function done(own: OwnScenario, body: object): Promise<number> {
  const begin = performance.now()
  const id = await begun(own, body)
  for (;;) {
    const [latest] = (await (
      await own.account.get(`/scenarios/${own.scenarioId}/studies?limit=1`)
    ).json()) as {
      id: string
      state: string
    }[]
    if (latest?.id === id && latest.state === 'done') return (performance.now() - begin) / 1_000
    if (latest?.state === 'failed') throw new Error('The study has failed.')
    await sleep(10)
  }
}

type Pool = ReturnType<typeof openDatabase>['pool']

async function longestBatch(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ seconds: number }>('select max(seconds) as seconds from study_batches')
  return rows[0]?.seconds ?? 0
}

/** Processes of the server that are workers. */
async function workersOf(server: number): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const isWorker = async (id: string) => {
    const line = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    return parent === server && line.includes('\0worker')
  }
  const found = await Promise.all(ids.map(async (id) => ((await isWorker(id)) ? [id] : [])))
  return found.flat()
}

/** The most memory that each worker has held so far, bytes. */
async function peaksOf(server: number): Promise<number[]> {
  const texts = (await workersOf(server)).map((id) => readFile(`/proc/${id}/status`, 'utf8'))
  return (await Promise.all(texts)).map(
    (status) => Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1_024,
  )
}

/** Nanoseconds for which each thread of some processes has had a processor. */
async function ranOf(ids: readonly string[]): Promise<Map<string, number>> {
  const threads = await Promise.all(
    ids.map(async (id) => (await readdir(`/proc/${id}/task`)).map((thread) => `/proc/${id}/task/${thread}`)),
  )
  const entries = threads.flat().map(async (thread): Promise<[string, number]> => {
    const text = await readFile(`${thread}/schedstat`, 'utf8').catch(() => '0')
    return [thread, Number(text.split(' ')[0])]
  })
  return new Map(await Promise.all(entries))
}

const restMilliseconds = 300
/** A thread that waits has less than this between two looks. */
const leastNanoseconds = 200_000

/** Milliseconds from the cancellation of a study until no thread that has worked for it has a processor any more. */
async function cancelled(own: OwnScenario, server: number): Promise<number> {
  const ids = await workersOf(server)
  const id = await begun(own, study(30))
  const before = await ranOf(ids)
  const milliseconds = 300 + Math.random() * 300
  await sleep(milliseconds)
  // Those that look at the queue take little, and go on doing so.
  const working = [...(await ranOf(ids))].flatMap(([thread, ran]) =>
    ran - (before.get(thread) ?? 0) > 0.2 * milliseconds * 1e6 ? [thread] : [],
  )
  const ran = async () => {
    const all = await ranOf(ids)
    return working.reduce((sum, thread) => sum + (all.get(thread) ?? 0), 0)
  }
  const begin = performance.now()
  const cancelling = cancel(own.account, id)
  let last = begin
  let known = await ran()
  while (performance.now() - last < restMilliseconds) {
    await sleep(2)
    const now = await ran()
    if (now > known + leastNanoseconds) last = performance.now()
    known = now
  }
  await cancelling
  return last - begin
}

await run()
