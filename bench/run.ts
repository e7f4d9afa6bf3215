import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type pg from 'pg'
import { openDatabase } from '../src/server/database/database.ts'
import { Closers, closeOnSignal } from '../src/server/start/shutdown.ts'
import { describeMachine } from '../tools/measuring/machine.ts'
import { type Server, startServer } from '../tools/measuring/server.ts'
import { type Population, populate } from './accounts.ts'
import { Child } from './child.ts'
import { measureCompiled } from './compiled.ts'
import { measureNotification } from './database-limits.ts'
import { measureEngine } from './engine.ts'
import { measureGrowth } from './growth.ts'
import { measureJobs } from './jobs.ts'
import { readLoadResults, runLoads } from './load-results.ts'
import { listMix } from './mix.ts'
import { measureOverload } from './overload.ts'
import { measureProcessCounts } from './process-counts.ts'
import { measureQueue } from './queue.ts'
import { writeReport } from './report.ts'
import { defaultConnections, measureRequests } from './requests.ts'
import type { Results } from './results.ts'
import { readStudyResults } from './studies/report.ts'
import { listTargets } from './targets.ts'

const engineMilliseconds = 400
const engineRounds = 5
const queueSamples = 200
const queueWarmUpSamples = 50
const jobs = { count: 2_000, callers: defaultConnections }
const limitSecondsMaximum = 0.5
const growthSamplesPerRound = 30
/** Shares of the seconds of a round. */
const overloadRounds = 4

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2.5' },
    load: { type: 'boolean', default: false },
  },
})
const root = new URL('../', import.meta.url)

await run(Number(values.rounds), Number(values.seconds), values.load)

/** `npm run bench [-- --rounds N --seconds N --load]`: writes `.cache/bench.json` and `docs/benchmarks.md`. */
async function run(rounds: number, seconds: number, withLoads: boolean): Promise<void> {
  const machine = describeMachine()
  console.log('Engine ...')
  const engine = measureEngine(engineRounds, engineMilliseconds)
  const compiled = measureCompiled()
  const closers = new Closers()
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= closers.close()
    return closing
  }
  closeOnSignal(close)
  try {
    const { postgres, ...measured } = await measureServer(closers, rounds, seconds)
    console.log('Growth ...')
    const growth = await measureGrowth(closers, growthSamplesPerRound)
    const processes = await measureProcesses(closers, rounds, seconds)
    if (withLoads) await runLoads(closers)
    const measuredOn = new Date().toISOString().slice(0, 10)
    const loads = await readLoadResults()
    const studies = await readStudyResults()
    const about = { measuredOn, rounds, seconds, machine: { ...machine, postgres } }
    await write({ ...about, engine, compiled, ...measured, growth, processes, loads, studies })
  } finally {
    await close()
  }
}

/** One server with one process for the API and one worker, so that what it does is what a process does. */
async function measureServer(closers: Closers, rounds: number, seconds: number) {
  console.log('Server ...')
  const server = await startServer({ args: ['--processes', '1', '--workers', '1'] })
  closers.add(() => server.stop())
  const { database, pool, close } = openDatabase(server.databaseUrl, { max: defaultConnections })
  closers.add(close)
  const population = await populate(server.origin, database)
  const { rows } = await pool.query<{ server_version: string }>('show server_version')
  const place = { closers, server, pool, population, seconds }
  const measured = {
    postgres: rows[0]?.server_version ?? 'unknown',
    ...(await measureBackground(place)),
    requests: await measureRoutes(place, rounds),
    overload: await measureMix(place),
  }
  await server.stop()
  return measured
}

interface Place {
  readonly closers: Closers
  readonly server: Server
  readonly pool: pg.Pool
  readonly population: Population
  readonly seconds: number
}

async function measureBackground({ server, pool, population: { scenarios } }: Place) {
  console.log('Background ...')
  const notificationMilliseconds = await measureNotification(server.databaseUrl, queueSamples)
  const queue = await measureQueue(pool, scenarios, queueSamples, queueWarmUpSamples)
  return {
    queue: { ...queue, samples: queueSamples, notificationMilliseconds },
    jobs: await measureJobs(server, pool, scenarios, jobs),
  }
}

async function measureRoutes({ closers, server, pool, population, seconds }: Place, rounds: number) {
  console.log('Requests ...')
  const [generator, echo] = [new Child('load-generator.ts'), new Child('echo-server.ts')]
  const stop = () => Promise.all([generator.stop(), echo.stop()])
  closers.add(stop)
  const echoOrigin = await echo.ask<string>('origin')
  const limitSeconds = Math.min(seconds, limitSecondsMaximum)
  const bench = { server, pool, generator, echoOrigin, seconds, limitSeconds }
  const requests = await measureRequests(bench, await listTargets(server.origin, population, pool), rounds)
  await stop()
  return requests
}

async function measureMix({ closers, server, population, seconds }: Place) {
  console.log('Overload ...')
  const generator = new Child('mix-generator.ts')
  closers.add(() => generator.stop())
  const overload = await measureOverload(generator, server, listMix(population), seconds * overloadRounds)
  await generator.stop()
  return overload
}

async function measureProcesses(closers: Closers, rounds: number, seconds: number) {
  console.log('Processes ...')
  const generator = new Child('mix-generator.ts')
  closers.add(() => generator.stop())
  const processes = await measureProcessCounts(closers, generator, rounds, seconds)
  await generator.stop()
  return processes
}

async function write(results: Results): Promise<void> {
  const report = writeReport(results)
  await mkdir(new URL('.cache/', root), { recursive: true })
  await writeFile(new URL('.cache/bench.json', root), `${JSON.stringify(results, null, 2)}\n`)
  await writeFile(new URL('docs/benchmarks.md', root), report)
  console.log(report)
}
