import { isUtf8 } from 'node:buffer'
import type pg from 'pg'
import type { Server } from '../tools/measuring/server.ts'
import { type Summary, summarize } from '../tools/measuring/statistics.ts'
import { send } from './api-requests.ts'
import type { Child } from './child.ts'
import { measureRate } from './database-limits.ts'
import { waitUntilCalculated } from './jobs.ts'
import type { Load, Throughput } from './load-generator.ts'
import type { RateBar, Target } from './targets.ts'

/** Eight requests at work for every core of the smallest machine that matters, enough to keep any server busy. */
export const defaultConnections = 16

export interface Bench {
  readonly server: Server
  readonly pool: pg.Pool
  readonly generator: Child
  readonly echoOrigin: string
  readonly seconds: number
  readonly limitSeconds: number
}

interface Reply {
  readonly status: number
  readonly text: string
  readonly bytes: number
  readonly isText: boolean
}

/** A request's measurement in one round; rates are a second. */
interface Round extends Throughput {
  readonly serverMicroseconds: number
  readonly databaseMicroseconds: number
  readonly httpPerSecond: number
  /** NaN where the work is no limit of its own. */
  readonly workPerSecond: number
}

export interface RequestTimes {
  readonly name: string
  readonly bar?: RateBar
  readonly connections: number
  readonly replyBytes: number
  readonly requestsPerSecond: Summary
  readonly p50Milliseconds: number
  readonly p99Milliseconds: number
  /** Processor time for one request; NaN where the system does not tell. */
  readonly serverMicroseconds: number
  readonly databaseMicroseconds: number
  readonly httpPerSecond: Summary
  readonly work?: { readonly name: string; readonly perSecond: Summary }
}

/** Every target once in every round, each followed at once by its limits, so that both see the same machine. */
export async function measureRequests(
  bench: Bench,
  targets: readonly Target[],
  rounds: number,
): Promise<RequestTimes[]> {
  const replies: Reply[] = []
  for (const target of targets) replies.push(await readReply(bench, target))
  const measured: Round[][] = targets.map(() => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [i, target] of targets.entries()) {
      const times = await measureRound(bench, target, replies[i] as Reply, round === 0)
      // The first round is for the compiler.
      if (round > 0) measured[i]?.push(times)
    }
  }
  return targets.map((target, i) => summarizeRounds(target, replies[i] as Reply, measured[i] ?? []))
}

async function readReply({ server, pool }: Bench, { name, requests, queues }: Target): Promise<Reply> {
  const [request] = requests
  if (!request) throw new RangeError('A target needs requests.')
  const { status, bytes } = await send(server.origin, request)
  if (status >= 400) throw new Error(`${name}: ${status} ${bytes}`)
  if (queues) await waitUntilCalculated(pool)
  return { status, text: bytes.toString(), bytes: bytes.length, isText: isUtf8(bytes) }
}

const warmUpSeconds = 0.7
const warmUpLimitSeconds = 0.2

async function measureRound(bench: Bench, target: Target, reply: Reply, isWarmUp: boolean): Promise<Round> {
  const { server, pool, generator, echoOrigin } = bench
  const { requests, connections = defaultConnections, work, queues, replacesIds = false } = target
  const seconds = isWarmUp ? warmUpSeconds : bench.seconds
  const limitSeconds = isWarmUp ? warmUpLimitSeconds : bench.limitSeconds
  const ask = (load: Pick<Load, 'origin' | 'requests' | 'seconds'>) =>
    generator.ask<Throughput>({ ...load, connections, replacesIds })

  const before = await server.processorSeconds()
  const throughput = await ask({ origin: server.origin, requests, seconds })
  if (queues) await waitUntilCalculated(pool)
  const after = await server.processorSeconds()
  const perRequest = (used: number) => (used * 1e6) / throughput.requests

  const path = `/${reply.status}/${reply.bytes}${reply.isText ? '' : '/binary'}`
  const echoes = requests.map((request) => ({ ...request, path }))
  const echo = await ask({ origin: echoOrigin, requests: echoes, seconds: limitSeconds })
  return {
    ...throughput,
    serverMicroseconds: perRequest(after.server - before.server),
    databaseMicroseconds: perRequest(after.database - before.database),
    httpPerSecond: echo.requestsPerSecond,
    workPerSecond: work
      ? await measureRate(connections, limitSeconds, () => work.run(reply.text))
      : Number.NaN,
  }
}

function summarizeRounds(
  { name, bar, connections = defaultConnections, work }: Target,
  reply: Reply,
  rounds: readonly Round[],
): RequestTimes {
  const of = (member: keyof Round) => summarize(rounds.map((round) => round[member]))
  return {
    name,
    ...(bar && { bar }),
    connections,
    replyBytes: reply.bytes,
    requestsPerSecond: of('requestsPerSecond'),
    p50Milliseconds: of('p50Milliseconds').median,
    p99Milliseconds: of('p99Milliseconds').median,
    serverMicroseconds: of('serverMicroseconds').median,
    databaseMicroseconds: of('databaseMicroseconds').median,
    httpPerSecond: of('httpPerSecond'),
    ...(work && { work: { name: work.name, perSecond: of('workPerSecond') } }),
  }
}
