import { availableParallelism } from 'node:os'
import { openDatabase } from '../src/server/database/database.ts'
import type { Closers } from '../src/server/start/shutdown.ts'
import { type Server, startServer } from '../tools/measuring/server.ts'
import { type Summary, summarize } from '../tools/measuring/statistics.ts'
import { populate } from './accounts.ts'
import type { Child } from './child.ts'
import { listMix } from './mix.ts'
import type { MixTimes } from './mix-generator.ts'
import { mixCallers } from './overload.ts'

/** The same mix of requests at the same number of callers, with another number of processes. */
export interface ProcessTimes {
  /** Processes of the API, as the server was asked for. */
  readonly processes: number
  /** All processes of the server that were seen. */
  readonly seen: number
  readonly requestsPerSecond: Summary
  readonly p50: Summary
  readonly p99: Summary
  /** The memory of all its processes after the load; NaN where the system does not tell. */
  readonly residentMegabytes: number
  readonly largestMegabytes: number
}

/** One, one for each core, and what the plan proposes. */
function listProcessCounts(): number[] {
  const cores = availableParallelism()
  return [...new Set([1, cores, 2 * cores + 1])]
}

/** All servers run from the beginning, and each is measured once in every round, while the others are idle. */
export async function measureProcessCounts(
  closers: Closers,
  generator: Child,
  rounds: number,
  seconds: number,
): Promise<ProcessTimes[]> {
  const candidates = []
  for (const processes of listProcessCounts()) {
    const server = await startServer({ args: ['--processes', String(processes), '--workers', '1'] })
    closers.add(() => server.stop())
    const requests = listMix(await populateServer(server))
    candidates.push({ processes, server, requests, measured: [] as MixTimes[] })
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const { server, requests, measured } of candidates) {
      const load = { origin: server.origin, requests, sockets: mixCallers, seconds }
      const times = await generator.ask<MixTimes>(load)
      // The first round is for the compiler.
      if (round > 0) measured.push(times)
    }
  }
  const results: ProcessTimes[] = []
  for (const { processes, server, measured } of candidates) {
    results.push({ processes, ...(await readMemory(server)), ...summarizeMix(measured) })
    await server.stop()
  }
  return results
}

async function populateServer({ origin, databaseUrl }: Server) {
  const { database, close } = openDatabase(databaseUrl, { max: 1 })
  try {
    return await populate(origin, database)
  } finally {
    await close()
  }
}

async function readMemory(server: Server) {
  const bytes = (await server.processes()).map(({ residentBytes }) => residentBytes)
  const sum = bytes.reduce((total, each) => total + each, 0)
  return {
    seen: bytes.length,
    residentMegabytes: bytes.length === 0 ? Number.NaN : sum / 1e6,
    largestMegabytes: bytes.length === 0 ? Number.NaN : Math.max(...bytes) / 1e6,
  }
}

const summarizeMix = (measured: readonly MixTimes[]) => ({
  requestsPerSecond: summarize(measured.map(({ admittedPerSecond }) => admittedPerSecond)),
  p50: summarize(measured.map(({ admitted }) => admitted.p50)),
  p99: summarize(measured.map(({ admitted }) => admitted.p99)),
})
