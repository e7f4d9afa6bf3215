import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Closers } from '../src/server/start/shutdown.ts'

/** The plan's mix with as many users, and how many of them come a second. */
export const loads = [
  { users: 200, spawnRate: 20 },
  { users: 2_000, spawnRate: 15 },
  { users: 5_000, spawnRate: 10 },
] as const

const durationSeconds = 60

/** Milliseconds, of what succeeded while all users were there. NaN stands for what the report does not tell. */
interface ActionTimes {
  readonly mean: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export interface LoadResults {
  readonly users: number
  readonly measuredOn: string
  /** All requests of the plan together. */
  readonly steady: ActionTimes
  /** From the POST until the answer that says `calculated`. */
  readonly calculated: ActionTimes
  readonly requestsPerSecond: number
  /** Failures of the whole run, honest refusals left out. */
  readonly errors: number
  /** Answers of 503 with Retry-After. */
  readonly refused: number
  readonly poolTimeouts: number
  /** The memory of the largest process of the server: at the end, with all users there, and at its peak. */
  readonly processMegabytes: number
  readonly peakMegabytes: number
  /** Processor time a second. */
  readonly cores: { readonly generator: number; readonly server: number; readonly database: number }
}

const directoryOf = (users: number) => new URL(`../.cache/load/${users}/`, import.meta.url)

/** Runs the load test once for each number of users; it leaves its report, also when it ends with a failure. */
export async function runLoads(closers: Closers): Promise<void> {
  const program = fileURLToPath(new URL('../tools/load/run.ts', import.meta.url))
  for (const { users, spawnRate } of loads) {
    const options = {
      users,
      'spawn-rate': spawnRate,
      duration: durationSeconds,
      report: fileURLToPath(directoryOf(users)),
    }
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
    const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' })
    closers.add(() => stop(child))
    await once(child, 'exit')
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** The last results of each number of users, as far as there are any. */
export async function readLoadResults(): Promise<LoadResults[]> {
  const reports = await Promise.all(loads.map(({ users }) => readReport(users)))
  return reports.filter((each) => each !== undefined)
}

async function readReport(users: number): Promise<LoadResults | undefined> {
  const text = await readFile(new URL('report.json', directoryOf(users)), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const report: unknown = JSON.parse(text)
  const processes = at(report, 'resources', 'processes')
  return {
    users,
    measuredOn: String(at(report, 'startedAt')).slice(0, 10),
    steady: readTimes(at(report, 'steady', 'requests')),
    calculated: readTimes(at(report, 'steady', 'actions', 'calculated')),
    requestsPerSecond: number(report, 'steady', 'requests', 'perSecond'),
    errors: number(report, 'errorCount'),
    refused: number(report, 'ramp', 'refusals', 'count') + number(report, 'steady', 'refusals', 'count'),
    poolTimeouts: number(report, 'resources', 'serverMetrics', 'poolTimeouts'),
    processMegabytes: largest(processes, 'lastBytes') / 1e6,
    peakMegabytes: largest(processes, 'peakBytes') / 1e6,
    cores: {
      generator: number(report, 'resources', 'cores', 'generator'),
      server: number(report, 'resources', 'cores', 'server'),
      database: number(report, 'resources', 'cores', 'database'),
    },
  }
}

const largest = (rows: unknown, name: string): number =>
  Array.isArray(rows) ? Math.max(...rows.map((row: unknown) => number(row, name))) : Number.NaN

const readTimes = (row: unknown): ActionTimes => ({
  mean: number(row, 'mean'),
  p50: number(row, 'p50'),
  p95: number(row, 'p95'),
  p99: number(row, 'p99'),
})

function number(value: unknown, ...path: readonly string[]): number {
  const found = at(value, ...path)
  return typeof found === 'number' ? found : Number.NaN
}

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined | null)?.[name], value)
