import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type ProcessUsage, readTree, totalSeconds } from '../measuring/processor-time.ts'
import { percentile } from '../measuring/statistics.ts'
import { readServerMetrics, type ServerMetrics } from './server-metrics.ts'
import type { Target } from './target.ts'

/** Resident. */
interface ProcessMemory {
  readonly peakBytes: number
  readonly lastBytes: number
  /** Medians of the first and the last tenth of the steady part. */
  readonly earlyBytes: number
  readonly lateBytes: number
}

/** What the steady part has cost. NaN and undefined stand for what cannot be known. */
export interface Resources {
  /** Seconds of processor time a second: 1 is a whole core. */
  readonly cores: { readonly generator: number; readonly server: number; readonly database: number }
  /** Milliseconds beyond what a timer was set to, in the generator. */
  readonly generatorDelay: { readonly mean: number; readonly p99: number; readonly maximum: number }
  readonly generatorResidentBytes: number
  /** Each process of the server has one, in the order in which they came. */
  readonly processes: readonly ProcessMemory[]
  /** The worst of all readings. */
  readonly serverMetrics: ServerMetrics | undefined
}

const sampleMilliseconds = 5_000
const resolutionMilliseconds = 10

interface Readings {
  peakBytes: number
  lastBytes: number
  /** The values of the steady part. */
  readonly steady: number[]
}

interface Spent {
  readonly at: number
  readonly generator: number
  readonly server: number
  readonly database: number
}

/** Watches the generator, the server and the database from now on. */
export class ResourceWatch {
  readonly #target: Target
  readonly #delay = monitorEventLoopDelay({ resolution: resolutionMilliseconds })
  readonly #processes = new Map<number, Readings>()
  readonly #timer: NodeJS.Timeout
  #metrics: ServerMetrics | undefined
  #before: Spent | undefined
  #ending: Promise<Resources> | undefined

  constructor(target: Target) {
    this.#target = target
    this.#timer = setInterval(() => void this.#sample(), sampleMilliseconds)
  }

  /** The steady part begins: what was spent until now does not count. */
  async begin(): Promise<void> {
    // Its first reading covers the time before, which is none of the steady part's.
    if (this.#target.metricsUrl) await readServerMetrics(this.#target.metricsUrl)
    this.#metrics = undefined
    this.#before = await this.#spent()
    this.#delay.enable()
    this.#delay.reset()
  }

  /** What was spent since it began, once and for all. */
  end(): Promise<Resources> {
    this.#ending ??= this.#end()
    return this.#ending
  }

  async #end(): Promise<Resources> {
    clearInterval(this.#timer)
    this.#delay.disable()
    const after = await this.#spent()
    await this.#sample()
    const before = this.#before ?? after
    const perSecond = (what: 'generator' | 'server' | 'database') =>
      (after[what] - before[what]) / ((after.at - before.at) / 1_000)
    // The clock's own interval is part of every sample.
    const beyond = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolutionMilliseconds)
    return {
      cores: {
        generator: perSecond('generator'),
        server: perSecond('server'),
        database: perSecond('database'),
      },
      generatorDelay: {
        mean: beyond(this.#delay.mean),
        p99: beyond(this.#delay.percentile(99)),
        maximum: beyond(this.#delay.max),
      },
      generatorResidentBytes: process.memoryUsage.rss(),
      processes: [...this.#processes.values()].map(summarizeMemory),
      serverMetrics: this.#metrics,
    }
  }

  async #sample(): Promise<void> {
    const [tree, metrics] = await Promise.all([
      this.#readServer(),
      this.#target.metricsUrl && readServerMetrics(this.#target.metricsUrl),
    ])
    for (const { id, residentBytes } of tree) {
      const readings = this.#processes.get(id) ?? { peakBytes: 0, lastBytes: 0, steady: [] }
      this.#processes.set(id, readings)
      readings.peakBytes = Math.max(residentBytes, readings.peakBytes)
      readings.lastBytes = residentBytes
      if (this.#before) readings.steady.push(residentBytes)
    }
    if (metrics) this.#metrics = this.#metrics ? worse(this.#metrics, metrics) : metrics
  }

  async #spent(): Promise<Spent> {
    const [tree, database] = await Promise.all([this.#readServer(), readTree(this.#target.databaseProcessId)])
    const { user, system } = process.cpuUsage()
    return {
      at: performance.now(),
      generator: (user + system) / 1e6,
      server: totalSeconds(tree),
      database: totalSeconds(database),
    }
  }

  async #readServer(): Promise<ProcessUsage[]> {
    const { processId, databaseProcessId } = this.#target
    return Number.isNaN(processId) ? [] : await readTree(processId, databaseProcessId)
  }
}

function summarizeMemory({ peakBytes, lastBytes, steady }: Readings): ProcessMemory {
  const tenth = Math.ceil(steady.length / 10)
  const median = (bytes: readonly number[]) => (bytes.length === 0 ? Number.NaN : percentile(bytes, 0.5))
  return {
    peakBytes,
    lastBytes,
    earlyBytes: median(steady.slice(0, tenth)),
    lateBytes: median(steady.slice(-tenth)),
  }
}

function worse(one: ServerMetrics, other: ServerMetrics): ServerMetrics {
  return {
    delayMilliseconds: {
      p50: Math.max(one.delayMilliseconds.p50, other.delayMilliseconds.p50),
      p99: Math.max(one.delayMilliseconds.p99, other.delayMilliseconds.p99),
    },
    residentBytes: Math.max(one.residentBytes, other.residentBytes),
    poolTimeouts: Math.max(one.poolTimeouts, other.poolTimeouts),
  }
}
