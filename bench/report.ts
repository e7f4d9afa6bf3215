import type { EngineTimes } from './engine.ts'
import { connections, type RequestTimes } from './requests.ts'
import type { Results } from './results.ts'
import type { Summary } from './statistics.ts'

type Row = readonly string[]

const heading: Row = ['what', 'measured', "the machine's own limit", 'measured / limit', 'bar']

const calculateBarMicroseconds = 50
const queueBarMilliseconds = 20

/** The Markdown of `docs/benchmarks.md`. */
export function writeReport(results: Results): string {
  const { engine, requests, queue } = results
  return `# Benchmarks

\`npm run bench\` measures this page anew, in under three minutes, on the machine it runs on. It starts a server of its own
with the embedded PostgreSQL in a temporary directory, and ends it. The raw numbers go to \`.cache/bench.json\`. Compare
numbers of one page only, and run it on a machine that does nothing else.

${machineText(results)}

## Engine

Microseconds a call, on \`examples/hefa-usa-500.json\`, in one thread. The limit is a bare loop that discounts the same 21
years of cash flow and does nothing else: it is there to compare machines, since the model computes some hundred
quantities besides, each with its unit and its reason where it has no value.

${table([heading, ...engineRows(engine)])}

## Requests a second

Over real sockets, with ${connections} connections that each send the next request when the last is answered. Load generator, server
and database share the cores, so each has a part of the machine; the limits were measured in the same way, right after
each round. Where there are twenty scenarios, a connection keeps to its own, as users do. *HTTP* is a bare \`node:http\` server that reads the same request and answers as many bytes. *select 1* and
*insert* go through our pool without HTTP: the second stores one row with the same reply, for good.

${table([heading, ...requests.flatMap(requestRows)])}

What a request takes:

${table([costHeading, ...requests.map(costRow)])}

Processor time is of all threads of the server and of all processes of the database. Waiting time is under full load,
${connections} requests at a time, so most of it is waiting for one's turn.

## From 202 to calculated

Milliseconds from the answer of \`POST /scenarios/{id}/calculate\` until the status route says \`calculated\`, asked every
millisecond; ${queue.samples} calculations, one after the other. The limit is a NOTIFY heard on another connection, which is how the
worker learns of a job.

${table([heading, ...queueRows(queue)])}
`
}

function machineText({ machine, measuredOn, rounds, seconds }: Results): string {
  const { processor, cores, memoryGibibytes, system, node, postgres, loadBefore } = machine
  return `Measured on ${measuredOn}: ${cores} cores of ${processor}, ${memoryGibibytes} GiB, ${system}, Node ${node}, PostgreSQL ${postgres} with
everything written to disk; load average before the run ${show(loadBefore)}. Medians of ${rounds} rounds of ${seconds} s (engine: 5 of 0.4 s),
in brackets the lowest and the highest round.`
}

function engineRows({ calculate, outcome, explanation, bareLoop }: EngineTimes): Row[] {
  const row = (name: string, time: Summary, bar = '') => [
    name,
    spread(time, 'µs'),
    spread(bareLoop, 'µs'),
    times(time.median / bareLoop.median),
    bar,
  ]
  const bar = verdict(
    calculate.median <= calculateBarMicroseconds,
    `at most ${show(calculateBarMicroseconds)} µs`,
  )
  return [
    row('calculation, without trace', calculate, bar),
    row('the same, with the outcome in published names', outcome),
    row('with trace: every step with its formula and numbers', explanation),
  ]
}

/** One row for every limit of the request. */
function requestRows(request: RequestTimes): Row[] {
  const { name, requestsPerSecond: measured, barPerSecond } = request
  const bar =
    barPerSecond === undefined
      ? ''
      : verdict(measured.median >= barPerSecond, `at least ${show(barPerSecond)}/s`)
  const limits: [string, Summary | undefined][] = [
    ['HTTP', request.echoPerSecond],
    ['select 1', request.selectPerSecond],
    ['insert', request.commitPerSecond],
  ]
  return limits
    .flatMap(([limit, rate]) => (rate ? [{ limit, rate }] : []))
    .map(({ limit, rate }, i) => [
      i === 0 ? name : '',
      i === 0 ? spread(measured, '/s') : '',
      `${limit} ${spread(rate, '/s')}`,
      percent(measured.median / rate.median),
      i === 0 ? bar : '',
    ])
}

const costHeading: Row = ['what', 'reply', 'server', 'database', 'waiting p50', 'waiting p99']

function costRow(request: RequestTimes): Row {
  return [
    request.name,
    `${show(request.replyBytes / 1_000)} kB`,
    `${show(request.serverMicroseconds)} µs`,
    `${show(request.databaseMicroseconds)} µs`,
    `${show(request.p50Milliseconds)} ms`,
    `${show(request.p99Milliseconds)} ms`,
  ]
}

function queueRows({ p50, p90, p99, notificationMilliseconds: limit }: Results['queue']): Row[] {
  const row = (name: string, time: number, bar = '') => [
    name,
    `${show(time)} ms`,
    `${show(limit)} ms`,
    times(time / limit),
    bar,
  ]
  const bar = verdict(p50 <= queueBarMilliseconds, `at most ${show(queueBarMilliseconds)} ms`)
  return [row('p50', p50, bar), row('p90', p90), row('p99', p99)]
}

function table(rows: readonly Row[]): string {
  const [head = [], ...body] = rows
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const threeDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })

const show = (value: number): string => (Number.isNaN(value) ? 'not known' : threeDigits.format(value))

const spread = ({ median, minimum, maximum }: Summary, unit: string): string =>
  `${show(median)}${unit === '/s' ? '' : ' '}${unit} (${show(minimum)} to ${show(maximum)})`

const times = (ratio: number): string => `${show(ratio)} ×`
const percent = (ratio: number): string => `${show(ratio * 100)} %`
const verdict = (isMet: boolean, bar: string): string => `${bar}: ${isMet ? 'met' : '**missed**'}`
