import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Pool } from 'undici'
import { openDatabase } from '../src/server/database/database.ts'
import { type Server, startServer } from '../tools/measuring/server.ts'
import { percentile } from '../tools/measuring/statistics.ts'
import { type Account, addAccount } from './accounts.ts'
import { Child } from './child.ts'
import { exampleText } from './engine.ts'
import type { HostileAnswers, HostileLoad } from './hostile-sender.ts'

/** What the others' p99 may be, as a multiple of the quiet one, and milliseconds of the rest. */
const bars = { others: 2, livez: 50, stop: 50 } as const

const userCount = 10
const requestsPerSecond = 40
const probesPerSecond = 20
const hostileConnections = 8

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '20' } } })

/**
 * `npm run bench:hostile [-- --seconds N]`: the times of people who work and of `/livez`, quiet and while one person sends
 * what is most expensive, with the default limits. Ends with 1 where a bar is missed. On a machine that does nothing else.
 */
async function run(seconds: number): Promise<void> {
  const metricsPort = await findFreePort()
  // An empty one counts as unset: the limits are the defaults.
  const server = await startServer({ environment: { RATE_LIMITS: '', METRICS_PORT: String(metricsPort) } })
  const sender = new Child('hostile-sender.ts')
  try {
    const { people, hostile } = await addPeople(server)
    const load: HostileLoad = {
      origin: server.origin,
      token: hostile.headers.authorization?.slice('Bearer '.length) ?? '',
      requests: hostileRequests(),
      connections: hostileConnections,
      seconds,
    }
    await observe(server, people, Math.min(seconds, 5))
    await readLongestStop(metricsPort)
    const quiet = await observe(server, people, seconds)
    const quietStop = await readLongestStop(metricsPort)
    const sending = sender.ask<HostileAnswers>(load)
    const busy = await observe(server, people, seconds)
    const answers = await sending
    report(quiet, busy, { quiet: quietStop, busy: await readLongestStop(metricsPort) }, answers)
  } finally {
    await sender.stop()
    await server.stop()
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

async function addPeople({ origin, databaseUrl }: Server) {
  const { database, close } = openDatabase(databaseUrl, { max: 2 })
  const add = (name: string) => addAccount(origin, database, `${name}@safapac.local`)
  const people: Account[] = []
  for (let i = 0; i < userCount; i += 1) people.push(await add(`person-${i}`))
  for (const person of people) await person.post('/projects', { projectName: 'Plant' })
  const hostile = await add('hostile')
  await close()
  return { people, hostile }
}

function hostileRequests(): HostileLoad['requests'] {
  const inputs = JSON.parse(exampleText)
  const value = { value: 0.01, unit: 'USD/gal' }
  const policies = Array.from({ length: 20 }, (_, i) => ({
    name: `Credit ${i}`,
    instrument: 'credit',
    value,
  }))
  const large = {
    ...inputs,
    economics: { ...inputs.economics, lifetime: { value: 60, unit: 'yr' } },
    policies,
  }
  const target = { output: 'mfsp', value: 1_000, unit: 'USD/t' }
  const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`key${i}`, i]))
  const cashFlows = Array.from({ length: 1_000 }, (_, i) => Math.sin(i * i) * 1_000)
  const request = (path: string, body: object) => ({ path, body: JSON.stringify(body) })
  return [
    request('/analyses/solve', { inputs: large, unknown: '/products/0/price', target }),
    request('/calculate/quick', { conversionPlant: {}, ...keys(40_000) }),
    request('/calculate/quick', large),
    request('/analyses/conventions', { inputs: large }),
    request('/analyses/time-value/irr', { cashFlows }),
    request('/auth/login', keys(80_000)),
  ]
}

interface Observed {
  readonly work: readonly number[]
  readonly probes: readonly number[]
  /** Answers that were none, or not the ones asked for. */
  readonly failures: number
}

/** Milliseconds of each answer, sent when it is due, whatever becomes of those before. */
async function observe({ origin }: Server, people: readonly Account[], seconds: number): Promise<Observed> {
  const pool = new Pool(origin, { connections: 128 })
  const observed = { work: [] as number[], probes: [] as number[], failures: 0 }
  const time = async (times: number[], request: Parameters<Pool['request']>[0]) => {
    const begin = performance.now()
    try {
      const { statusCode, body } = await pool.request(request)
      await body.dump()
      times.push(performance.now() - begin)
      if (statusCode !== 200) observed.failures += 1
    } catch {
      observed.failures += 1
    }
  }
  const work = (i: number) => {
    const { headers } = people[i % people.length] as Account
    if (i % 2 === 0) return time(observed.work, { method: 'GET', path: '/api/v1/projects', headers })
    const json = { ...headers, 'content-type': 'application/json' }
    const path = '/api/v1/calculate/quick'
    return time(observed.work, { method: 'POST', path, headers: json, body: exampleText })
  }
  const probe = () => time(observed.probes, { method: 'GET', path: '/livez' })
  await Promise.all([repeat(work, requestsPerSecond, seconds), repeat(probe, probesPerSecond, seconds)])
  await pool.close()
  return observed
}

async function repeat(send: (i: number) => Promise<void>, perSecond: number, seconds: number): Promise<void> {
  const begin = performance.now()
  const sent: Promise<void>[] = []
  for (let i = 0; i < perSecond * seconds; i += 1) {
    await sleep(Math.max(0, begin + (i * 1_000) / perSecond - performance.now()))
    sent.push(send(i))
  }
  await Promise.all(sent)
}

/** Milliseconds since the last time it was read: the longest of all API processes. */
async function readLongestStop(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const stops = [...text.matchAll(/^nodejs_eventloop_lag_max_seconds(?:\{[^}]*\})? (\S+)$/gm)]
  return Math.max(...stops.map(([, seconds]) => Number(seconds) * 1_000))
}

function report(
  quiet: Observed,
  busy: Observed,
  stop: { quiet: number; busy: number },
  answers: HostileAnswers,
): void {
  const p99 = (times: readonly number[]) => percentile(times, 0.99)
  const ratio = p99(busy.work) / p99(quiet.work)
  const lines: readonly [string, number, number, boolean][] = [
    ['others, p50', percentile(quiet.work, 0.5), percentile(busy.work, 0.5), true],
    ['others, p99', p99(quiet.work), p99(busy.work), ratio <= bars.others],
    ['/livez, p99', p99(quiet.probes), p99(busy.probes), p99(busy.probes) <= bars.livez],
    ['longest stop of an event loop', stop.quiet, stop.busy, stop.busy <= bars.stop],
  ]
  for (const [what, before, during, isMet] of lines) {
    if (!isMet) process.exitCode = 1
    console.log(
      `${what}: quiet ${before.toFixed(1)}, hostile ${during.toFixed(1)} ms${isMet ? '' : ', missed'}`,
    )
  }
  console.log(
    `others' p99 is ${ratio.toFixed(2)} times the quiet one; others refused or failed: ${busy.failures}`,
  )
  console.log(`what the hostile person was answered: ${JSON.stringify(answers)}`)
}

await run(Number(values.seconds))
