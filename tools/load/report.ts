import type { Machine } from '../measuring/machine.ts'
import { Latencies, type Quantile } from './latencies.ts'
import type { Course } from './load.ts'
import type { Options } from './options.ts'
import {
  type Action,
  type ActionRecord,
  actions,
  type PhaseRecord,
  type Recorder,
  steadyRequests,
  type Window,
} from './recorder.ts'
import type { Resources } from './resources.ts'
import type { Target } from './target.ts'

/** Milliseconds; NaN, which is null in JSON, where nothing succeeded. */
export interface Row {
  readonly count: number
  readonly mean: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly maximum: number
  readonly perSecond: number
  readonly errors: Readonly<Record<string, number>>
  readonly errorCount: number
  /** Answers of 503 with Retry-After. */
  readonly refusals: number
}

export interface Phase {
  readonly seconds: number
  readonly actions: Readonly<Record<Action, Row>>
  /** All requests of the plan, without signing in. */
  readonly requests: Row
  readonly refusals: {
    readonly count: number
    readonly p50: number
    readonly p99: number
    readonly maximum: number
  }
}

/** All of one run, as it is written to `report.json`. */
export interface Report {
  readonly startedAt: string
  readonly target: {
    readonly address: string
    readonly isOwn: boolean
    readonly arguments: readonly string[]
  }
  readonly users: number
  readonly spawnRate: number
  readonly durationSeconds: number
  readonly machine: Machine
  /** Until the last user was there. */
  readonly ramp: Phase
  /** The part of the run in which all users are there. */
  readonly steady: Phase
  readonly usersLost: number
  readonly wasStopped: boolean
  /** Whether nothing failed, from the first user to the last. */
  readonly passed: boolean
  readonly errorCount: number
  readonly distributions: Readonly<Record<Action, readonly Quantile[]>>
  readonly windowSeconds: number
  /** Seconds from the first user to the last. */
  readonly rampSeconds: number
  readonly windows: readonly Window[]
  readonly resources: Resources
}

export interface Measured {
  readonly options: Options
  readonly target: Target
  readonly recorder: Recorder
  readonly course: Course
  readonly resources: Resources
  readonly windowSeconds: number
  readonly startedAt: Date
  /** Before the run, because the run is a load itself. */
  readonly machine: Machine
  /** Milliseconds on the clock of `performance.now()`, when the last user had finished. */
  readonly finishedAt: number
  readonly wasStopped: boolean
}

export function buildReport(measured: Measured): Report {
  const { options, target, recorder, course, finishedAt, wasStopped } = measured
  const steadyAt = course.steadyAt ?? finishedAt
  const rampSeconds = (steadyAt - recorder.startedAt) / 1_000
  const steadySeconds = Math.max(0, (Math.min(course.endAt, finishedAt) - steadyAt) / 1_000)
  const errorCount = recorder.ramp.errorCount + recorder.steady.errorCount
  return {
    startedAt: measured.startedAt.toISOString(),
    target: { address: target.baseUrl.href, isOwn: target.isOwn, arguments: options.serverArguments },
    users: options.users,
    spawnRate: options.spawnRate,
    durationSeconds: options.durationSeconds,
    machine: measured.machine,
    ramp: describePhase(recorder.ramp, rampSeconds),
    steady: describePhase(recorder.steady, steadySeconds),
    usersLost: course.lost,
    wasStopped,
    passed: errorCount === 0 && course.lost === 0 && !wasStopped,
    errorCount,
    distributions: byAction((action) => {
      const phase = action === 'login' ? recorder.ramp : recorder.steady
      return phase.actions[action].latencies.quantiles()
    }),
    windowSeconds: measured.windowSeconds,
    rampSeconds,
    windows: recorder.windows,
    resources: measured.resources,
  }
}

function describePhase(phase: PhaseRecord, seconds: number): Phase {
  const { refusals } = phase
  return {
    seconds,
    actions: byAction((action) => describeActions([phase.actions[action]], seconds)),
    requests: describeActions(
      steadyRequests.map((action) => phase.actions[action]),
      seconds,
    ),
    refusals: {
      count: refusals.count,
      p50: refusals.percentile(50),
      p99: refusals.percentile(99),
      maximum: refusals.maximum,
    },
  }
}

function describeActions(records: readonly ActionRecord[], seconds: number): Row {
  const all = new Latencies()
  const errors = new Map<string, number>()
  for (const { latencies, errors: own } of records) {
    all.addAll(latencies)
    for (const [kind, count] of own) errors.set(kind, (errors.get(kind) ?? 0) + count)
  }
  const refusals = records.reduce((sum, record) => sum + record.refusals, 0)
  const errorCount = records.reduce((sum, record) => sum + record.errorCount, 0)
  return {
    count: all.count,
    mean: all.mean,
    p50: all.percentile(50),
    p95: all.percentile(95),
    p99: all.percentile(99),
    maximum: all.maximum,
    perSecond: seconds > 0 ? (all.count + refusals + errorCount) / seconds : 0,
    errors: Object.fromEntries(errors),
    errorCount,
    refusals,
  }
}

function byAction<Value>(describe: (action: Action) => Value): Record<Action, Value> {
  return Object.fromEntries(actions.map((action) => [action, describe(action)])) as Record<Action, Value>
}
