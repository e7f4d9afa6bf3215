import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openDatabase } from '../src/server/database.ts'
import { Closers, closeOnSignal } from '../src/server/start/shutdown.ts'
import { populate } from './accounts.ts'
import { Child } from './child.ts'
import { measureNotification, openDatabaseLimits } from './database-limits.ts'
import { measureEngine } from './engine.ts'
import { describeMachine } from './machine.ts'
import { measureQueue } from './queue.ts'
import { writeReport } from './report.ts'
import { connections, measureRequests } from './requests.ts'
import type { Results } from './results.ts'
import { startServer } from './server.ts'
import { listTargets } from './targets.ts'

const engineMilliseconds = 400
const engineRounds = 5
const queueSamples = 200
const queueWarmUpSamples = 50
const limitSecondsMaximum = 1

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
  },
})
const root = new URL('../', import.meta.url)

await run(Number(values.rounds), Number(values.seconds))

/** `npm run bench [-- --rounds N --seconds N]`: writes `.cache/bench.json` and `docs/benchmarks.md`. */
async function run(rounds: number, seconds: number): Promise<void> {
  const machine = describeMachine()
  console.log('Engine ...')
  const engine = measureEngine(engineRounds, engineMilliseconds)
  const closers = new Closers()
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= closers.close()
    return closing
  }
  closeOnSignal(close)
  try {
    const measured = await measureServer(closers, rounds, seconds)
    const { postgres, requests, queue } = measured
    const measuredOn = new Date().toISOString().slice(0, 10)
    const results = {
      measuredOn,
      rounds,
      seconds,
      machine: { ...machine, postgres },
      engine,
      requests,
      queue,
    }
    await write(results)
  } finally {
    await close()
  }
}

async function measureServer(closers: Closers, rounds: number, seconds: number) {
  console.log('Server ...')
  const server = await startServer()
  closers.add(() => server.stop())
  const { database, pool, close } = openDatabase(server.databaseUrl, { max: connections })
  closers.add(close)
  const population = await populate(server.origin, database)
  const [generator, echo] = [new Child('load-generator.ts'), new Child('echo-server.ts')]
  closers.add(() => Promise.all([generator.stop(), echo.stop()]))

  console.log('From 202 to calculated ...')
  const notificationMilliseconds = await measureNotification(server.databaseUrl, queueSamples)
  const queueTimes = await measureQueue(population.scenarios, queueSamples, queueWarmUpSamples)

  console.log('Requests a second ...')
  const bench = {
    server,
    limits: await openDatabaseLimits(pool, connections),
    generator,
    echoOrigin: await echo.ask<string>('origin'),
    seconds,
    limitSeconds: Math.min(seconds, limitSecondsMaximum),
  }
  const requests = await measureRequests(bench, listTargets(population), rounds)
  const { rows } = await pool.query<{ server_version: string }>('show server_version')
  return {
    postgres: rows[0]?.server_version ?? 'unknown',
    requests,
    queue: { ...queueTimes, samples: queueSamples, notificationMilliseconds },
  }
}

async function write(results: Results): Promise<void> {
  const report = writeReport(results)
  await mkdir(new URL('.cache/', root), { recursive: true })
  await writeFile(new URL('.cache/bench.json', root), `${JSON.stringify(results, null, 2)}\n`)
  await writeFile(new URL('docs/benchmarks.md', root), report)
  console.log(report)
}
