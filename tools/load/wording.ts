import { type Action, actionNames, actions } from './recorder.ts'
import type { Phase, Report, Row } from './report.ts'

/** What a reader has to know to take the numbers for what they are. */
export const explanations: readonly string[] = [
  'The numbers are those of the steady part, with all users there; sign-ins are those of the whole ramp-up.',
  'A time runs from sending the request (and connecting, where there is no connection yet) to the last byte of the answer; percentiles are within 0.1 %, of what succeeded.',
  'The users are a closed loop: each waits for its answer, thinks for 1 to 3 s and then acts again. A slow server therefore meets fewer requests, and the times are those of the requests that were made.',
  'POST to calculated runs from sending the POST to having the answer that says calculated; the user asks after 20, 40, 80, 160 and then every 320 ms, with If-None-Match, which is part of the time.',
  'A 503 with Retry-After is an honest refusal and no error: the user comes back when told to.',
]

const notAvailable = 'not available'

export const milliseconds = (value: number): string =>
  Number.isNaN(value) ? '–' : value < 100 ? value.toFixed(1) : value.toFixed(0)

export interface TableRow {
  readonly name: string
  readonly row: Row
}

/** The sign-ins of the ramp, then what the steady part did, then its requests together. */
export function listRows({ ramp, steady }: Report): TableRow[] {
  const steadyActions = actions.filter((action) => action !== 'login')
  return [
    { name: `${actionNames.login} (ramp)`, row: ramp.actions.login },
    ...steadyActions.map((action) => ({ name: actionNames[action], row: steady.actions[action] })),
    { name: 'all requests', row: steady.requests },
  ]
}

/** Every kind of failure with where and how often it was met. */
export function listErrors({ ramp, steady }: Report): string[] {
  const of = (phase: Phase, part: string) =>
    actions.flatMap((action: Action) =>
      Object.entries(phase.actions[action].errors).map(
        ([kind, count]) => `${count} x ${kind}, ${actionNames[action]}, ${part}`,
      ),
    )
  return [...of(ramp, 'ramp-up'), ...of(steady, 'steady part')]
}

/** Milliseconds; beyond this, answers that had arrived lay waiting for long enough to show in the numbers. */
const lateMilliseconds = 20

/** Why the numbers may not be the server's. */
export function listWarnings({ resources: { generatorDelay }, usersLost }: Report): string[] {
  const late = `The load generator itself was late, by ${milliseconds(generatorDelay.p99)} ms in 1 % of its looks: times are too long by as much. It needs more processor time than it got.`
  return [
    ...(generatorDelay.p99 > lateMilliseconds ? [late] : []),
    ...(usersLost > 0 ? [`${usersLost} users could not sign in: the load was smaller than asked for.`] : []),
  ]
}

export function summarize(report: Report): string {
  const { users, usersLost, steady, rampSeconds, errorCount, wasStopped } = report
  const refusals = report.ramp.refusals.count + steady.refusals.count
  const outcome = [
    `${errorCount === 0 ? 'no' : errorCount} error${errorCount === 1 ? '' : 's'}`,
    ...(refusals > 0 ? [`${refusals} honest 503s`] : []),
    ...(usersLost > 0 ? [`${usersLost} users could not sign in`] : []),
    ...(wasStopped ? ['stopped before its end'] : []),
  ]
  return (
    `${users} users, there after ${rampSeconds.toFixed(1)} s, steady for ${steady.seconds.toFixed(1)} s: ` +
    `${steady.requests.perSecond.toFixed(1)} requests/s, ${outcome.join(', ')}.`
  )
}

/** Facts about where and at what cost, as pairs of a name and a value. */
export function listFacts(report: Report): [string, string][] {
  const { machine, resources, target, ramp, steady } = report
  const { cores } = resources
  const core = (value: number) => (Number.isNaN(value) ? notAvailable : `${value.toFixed(2)} cores`)
  const refused = [ramp, steady].filter((phase) => phase.refusals.count > 0)
  return [
    ['Server', `${target.address}${target.isOwn ? ` (started for this run${argumentsOf(report)})` : ''}`],
    [
      'Machine',
      `${machine.cores} cores, ${machine.processor}, ${machine.memoryGibibytes} GiB, ${machine.system}, Node ${machine.node}; load ${machine.loadBefore.toFixed(2)} before`,
    ],
    [
      'Processor time',
      `generator ${core(cores.generator)}, server ${core(cores.server)}, database ${core(cores.database)}`,
    ],
    ['Event loop of the generator', generatorDelayOf(report)],
    ['Event loop of the server', serverDelay(report)],
    ['Memory of the server', memoryOf(report)],
    ['Memory of the generator', megabytes(resources.generatorResidentBytes)],
    ...refused.map((phase): [string, string] => [
      `Honest 503s, ${phase === ramp ? 'ramp-up' : 'steady part'}`,
      `${phase.refusals.count}, answered in p50 ${milliseconds(phase.refusals.p50)}, p99 ${milliseconds(phase.refusals.p99)}, max ${milliseconds(phase.refusals.maximum)} ms`,
    ]),
  ]
}

const argumentsOf = ({ target }: Report): string =>
  target.arguments.length > 0 ? ` with ${target.arguments.join(' ')}` : ''

function generatorDelayOf({ resources: { generatorDelay } }: Report): string {
  const { mean, p99, maximum } = generatorDelay
  if (Number.isNaN(mean)) return notAvailable
  return `mean ${milliseconds(mean)}, p99 ${milliseconds(p99)}, max ${milliseconds(maximum)} ms late`
}

function serverDelay({ resources: { serverMetrics } }: Report): string {
  const { p50, p99 } = serverMetrics?.delayMilliseconds ?? { p50: Number.NaN, p99: Number.NaN }
  if (Number.isNaN(p99)) return notAvailable
  return `p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)} ms late at the worst, as its metrics tell every 5 s`
}

function memoryOf({ resources: { processes, serverMetrics } }: Report): string {
  if (processes.length > 0) {
    const each = processes.map(
      ({ peakBytes, lastBytes, earlyBytes, lateBytes }) =>
        `${megabytes(peakBytes)} (${megabytes(lastBytes)}; ${megabytes(earlyBytes)} -> ${megabytes(lateBytes)})`,
    )
    return `resident at most (at the end; median of the first and the last tenth) of each process: ${each.join(', ')}`
  }
  const bytes = serverMetrics?.residentBytes ?? Number.NaN
  return Number.isNaN(bytes) ? notAvailable : `${megabytes(bytes)} resident, as its metrics tell`
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
