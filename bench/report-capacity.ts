import type { Quantiles } from '../tools/measuring/statistics.ts'
import type { LoadResults } from './load-results.ts'
import { mixDescription } from './mix.ts'
import { mixCallers, type RateTimes, rates } from './overload.ts'
import type { ProcessTimes } from './process-counts.ts'
import { percent, type Row, show, spread, table, withUnit } from './report-text.ts'
import type { Results } from './results.ts'

export function queueSection({ queue, jobs }: Results): string {
  const row = (name: string, { p50, p90, p99 }: Quantiles): Row => [
    name,
    ...[p50, p90, p99].map((value) => withUnit(value, 'ms')),
  ]
  return `## Calculations in the background

Cases of at most two policies never wait; what they cost is told by \`npm run bench:queued\`
([decision 21](decisions/0021-short-calculations.md)). These are of cases of three.

${queue.samples} calculations, one after the other, on a server with one worker that has nothing else to do. *Started* is by the
database's clock, from the beginning of the transaction that queues the calculation until a worker begins it. *Calculated*
is from the answer of \`POST /scenarios/{id}/calculate\` until the status route says so, asked every millisecond. The
machine's own limit is a NOTIFY heard on another connection, which is how a worker learns of a job: ${withUnit(queue.notificationMilliseconds, 'ms')}.

${table([
  ['', 'p50', 'p90', 'p99'],
  row('until started', queue.toStart),
  row('until calculated', queue.toCalculated),
])}

${show(jobs.count)} calculations of ${jobs.users} users, queued over HTTP by ${jobs.callers} callers as fast as the API takes them, and worked off by one
worker meanwhile: **${withUnit(jobs.perSecond, '/s')}** from the first POST to the last result. When the last was queued, ${show(jobs.backlog)} still
waited; with nothing else to do they went at ${withUnit(jobs.backlogPerSecond, '/s')}. Each took ${withUnit(jobs.serverMicroseconds, 'µs')} of processor time of the server
and ${withUnit(jobs.databaseMicroseconds, 'µs')} of the database, from its POST to its result.`
}

export function processesSection(processes: readonly ProcessTimes[], cores: number): string {
  return `## Processes

${mixCallers} callers that each send the next request when the last is answered: ${mixDescription}.
One worker each. All servers run on this machine of ${cores} cores, and were measured in turn.

${table([
  ['`--processes`', 'processes in all', 'requests', 'p50', 'p99', 'memory of all', 'of the largest'],
  ...processes.map(processRow),
])}

"(2 x cores) + 1" was made for processes that stand still while they wait for a database. Ours do not wait: while one
request's statement is under way, the same process works on the others. What is left is computing, of which a core does
one thing at a time, so that more processes than cores add memory, connections and changes between them.
${comparePlan(processes, cores)}`
}

function comparePlan(processes: readonly ProcessTimes[], cores: number): string {
  const one = processes.find((each) => each.processes === cores)
  const plan = processes.find((each) => each.processes === 2 * cores + 1)
  if (!one || !plan) return ''
  const speed = plan.requestsPerSecond.median / one.requestsPerSecond.median
  return `Here ${plan.processes} instead of ${one.processes} serve ${percent(speed)} of the requests, with a p99 of ${withUnit(plan.p99.median, 'ms')} instead of ${withUnit(one.p99.median, 'ms')}
and ${withUnit(plan.residentMegabytes, 'MB')} instead of ${withUnit(one.residentMegabytes, 'MB')}.`
}

const processRow = (times: ProcessTimes): Row => [
  String(times.processes),
  String(times.seen),
  spread(times.requestsPerSecond, '/s'),
  spread(times.p50, 'ms'),
  spread(times.p99, 'ms'),
  withUnit(times.residentMegabytes, 'MB'),
  withUnit(times.largestMegabytes, 'MB'),
]

export function overloadSection({
  capacityPerSecond,
  seconds,
  onsetSeconds,
  sockets,
  below,
  beyond,
}: Results['overload']): string {
  return `## Overload

One API process; ${mixDescription}. The
capacity is what ${mixCallers} callers get who wait for their answers: ${withUnit(capacityPerSecond, '/s')}. Then requests were sent for ${seconds} s at a steady
rate, whatever became of those before, over at most ${sockets} sockets; what was sent in the first ${onsetSeconds} s, in which the server learns that
it is too much, is not counted. Times are from sending to the last byte of the answer; *sent late* is how much later than
due a request was sent (p99), because no socket was free or the generator, which shares the cores, was not on time; *new
connection* is from opening one to the answer of a probe on it, ten times a second. *No processor* is the part of the time
in which the event loop of the API had something to do, but the generator, the database and the rest had the cores.

${table([
  [
    'load',
    'sent',
    'admitted',
    'of capacity',
    'refused (503)',
    'failed',
    'admitted p50',
    'p99',
    'refusal p50',
    'p99',
    'sent late',
    'new connection p50',
    'p99',
    'no processor',
  ],
  overloadRow(`${show(rates.below)} × capacity`, below, capacityPerSecond),
  overloadRow(`${show(rates.beyond)} × capacity`, beyond, capacityPerSecond),
])}`
}

function overloadRow(name: string, mix: RateTimes, capacityPerSecond: number): Row {
  const all = mix.sent + mix.unsent
  const failed = Object.entries(mix.failures).map(([kind, count]) => `${count} × ${kind}`)
  if (mix.unsent > 0) failed.push(`${mix.unsent} given up unsent`)
  return [
    name,
    show(mix.sent),
    withUnit(mix.admittedPerSecond, '/s'),
    percent(mix.admittedPerSecond / capacityPerSecond),
    percent(mix.refused.count / all),
    failed.join(', ') || '0',
    withUnit(mix.admitted.p50, 'ms'),
    withUnit(mix.admitted.p99, 'ms'),
    mix.refused.count === 0 ? '' : withUnit(mix.refused.p50, 'ms'),
    mix.refused.count === 0 ? '' : withUnit(mix.refused.p99, 'ms'),
    withUnit(mix.lateP99, 'ms'),
    withUnit(mix.connected.p50, 'ms'),
    withUnit(mix.connected.p99, 'ms'),
    percent(mix.processorWait),
  ]
}

export function loadsSection(loads: readonly LoadResults[]): string {
  const text = `## The plan's mix

\`npm run bench -- --load\` also runs \`npm run load\` for 200, 2,000 and 5,000 users, 60 s each: everybody signs in once, then
waits 1 to 3 s between actions (3 parts list projects, 2 parts master data, 1 part a calculation that is polled until it
is calculated). Without \`--load\` the last results are shown again, with their day.`
  if (loads.length === 0) return `${text}\n\nNot measured yet.`
  return `${text}

${table([
  [
    'users',
    'day',
    'requests',
    'mean',
    'p50',
    'p95',
    'p99',
    'POST to calculated p95',
    'errors',
    '503',
    'time-outs of the pool',
    'largest process (peak)',
    'cores: generator, server, database',
  ],
  ...loads.map(loadRow),
])}`
}

const loadRow = (load: LoadResults): Row => [
  load.users.toLocaleString('en-GB'),
  load.measuredOn,
  withUnit(load.requestsPerSecond, '/s'),
  ...[load.steady.mean, load.steady.p50, load.steady.p95, load.steady.p99, load.calculated.p95].map((value) =>
    withUnit(value, 'ms'),
  ),
  show(load.errors),
  show(load.refused),
  show(load.poolTimeouts),
  `${withUnit(load.processMegabytes, 'MB')} (${show(load.peakMegabytes)})`,
  [load.cores.generator, load.cores.server, load.cores.database].map(show).join(', '),
]
