import type { Child } from './child.ts'
import type { DatabaseLimits } from './database-limits.ts'
import type { Load, Throughput } from './load-generator.ts'
import type { Server } from './server.ts'
import { type Summary, summarize } from './statistics.ts'
import type { Target } from './targets.ts'

/** Two requests at work for every core of the smallest machine that matters, and enough to keep any server busy. */
export const connections = 16

export interface Bench {
  readonly server: Server
  readonly limits: DatabaseLimits
  readonly generator: Child
  readonly echoOrigin: string
  readonly seconds: number
  readonly limitSeconds: number
}

/** A request's measurement in one round; rates are requests a second, absent where the limit is not one of its own. */
interface Round extends Throughput {
  readonly serverMicroseconds: number
  readonly databaseMicroseconds: number
  readonly echoPerSecond: number
  readonly selectPerSecond?: number
  readonly commitPerSecond?: number
}

export interface RequestTimes {
  readonly name: string
  readonly barPerSecond?: number
  readonly replyBytes: number
  readonly requestsPerSecond: Summary
  readonly p50Milliseconds: number
  readonly p99Milliseconds: number
  /** Of processor time, for one request; NaN where the system does not tell. */
  readonly serverMicroseconds: number
  readonly databaseMicroseconds: number
  readonly echoPerSecond: Summary
  readonly selectPerSecond?: Summary
  readonly commitPerSecond?: Summary
}

/** Every target once in every round, each followed at once by its limits, so that both see the same machine. */
export async function measureRequests(
  bench: Bench,
  targets: readonly Target[],
  rounds: number,
): Promise<RequestTimes[]> {
  const replies = await Promise.all(targets.map((target) => readReply(bench.server.origin, target)))
  const measured: Round[][] = targets.map(() => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [i, target] of targets.entries()) {
      const times = await measureRound(bench, target, replies[i] ?? '', round === 0)
      // The first round is for the compiler.
      if (round > 0) measured[i]?.push(times)
    }
  }
  return targets.map((target, i) => summarizeRounds(target, replies[i] ?? '', measured[i] ?? []))
}

async function readReply(origin: string, { requests: [request] }: Target): Promise<string> {
  if (!request) throw new RangeError('A target needs requests.')
  const response = await fetch(`${origin}${request.path}`, request as RequestInit)
  return response.text()
}

const warmUpSeconds = 1
const warmUpLimitSeconds = 0.2

async function measureRound(
  bench: Bench,
  { requests, usesDatabase, stores }: Target,
  reply: string,
  isWarmUp: boolean,
): Promise<Round> {
  const { server, limits, generator, echoOrigin } = bench
  const seconds = isWarmUp ? warmUpSeconds : bench.seconds
  const limitSeconds = isWarmUp ? warmUpLimitSeconds : bench.limitSeconds
  const ask = (load: Load) => generator.ask<Throughput>(load)

  const before = await server.processorSeconds()
  const throughput = await ask({ origin: server.origin, requests, connections, seconds })
  const after = await server.processorSeconds()
  const perRequest = (used: number) => (used * 1e6) / throughput.requests

  const path = `/${Buffer.byteLength(reply)}`
  const echoes = requests.map((request) => ({ ...request, path }))
  const echo = await ask({ origin: echoOrigin, requests: echoes, connections, seconds: limitSeconds })
  return {
    ...throughput,
    serverMicroseconds: perRequest(after.server - before.server),
    databaseMicroseconds: perRequest(after.database - before.database),
    echoPerSecond: echo.requestsPerSecond,
    ...(usesDatabase && { selectPerSecond: await limits.select(limitSeconds) }),
    ...(stores && { commitPerSecond: await limits.commit(reply, limitSeconds) }),
  }
}

function summarizeRounds(
  { name, barPerSecond, usesDatabase, stores }: Target,
  reply: string,
  rounds: readonly Round[],
): RequestTimes {
  const of = (member: keyof Round) => summarize(rounds.map((round) => round[member] ?? Number.NaN))
  return {
    name,
    ...(barPerSecond !== undefined && { barPerSecond }),
    replyBytes: Buffer.byteLength(reply),
    requestsPerSecond: of('requestsPerSecond'),
    p50Milliseconds: of('p50Milliseconds').median,
    p99Milliseconds: of('p99Milliseconds').median,
    serverMicroseconds: of('serverMicroseconds').median,
    databaseMicroseconds: of('databaseMicroseconds').median,
    echoPerSecond: of('echoPerSecond'),
    ...(usesDatabase && { selectPerSecond: of('selectPerSecond') }),
    ...(stores && { commitPerSecond: of('commitPerSecond') }),
  }
}
