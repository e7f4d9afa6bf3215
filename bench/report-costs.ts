import type { Summary } from '../tools/measuring/statistics.ts'
import { perCore } from './bars.ts'
import type { CompiledRates } from './compiled.ts'
import type { EngineTimes } from './engine.ts'
import type { GrowthTimes } from './growth.ts'
import { percent, type Row, show, spread, table, times, withUnit } from './report-text.ts'
import { defaultConnections, type RequestTimes } from './requests.ts'

export function engineSection({ calculate, outcome, explanation, bareLoop }: EngineTimes): string {
  const row = (name: string, time: Summary): Row => [
    name,
    spread(time, 'µs'),
    spread(bareLoop, 'µs'),
    times(time.median / bareLoop.median),
  ]
  return `## Engine

Microseconds a call, on \`examples/hefa-usa-500.json\`, in one thread. The limit is a bare loop that discounts the same 21
years of cash flow and does nothing else: it is there to compare machines, since the model computes some hundred
quantities besides, each with its unit and its reason where it has no value.

${table([
  ['what', 'measured', "the machine's own limit", 'measured / limit'],
  row('calculation, without trace', calculate),
  row('the same, with the outcome in published names', outcome),
  row('with trace: every step with its formula and numbers', explanation),
])}`
}

export function compiledSection(rates: readonly CompiledRates[]): string {
  const rows = rates.map(
    ({ name, compiled, formulaByFormula, wholeCalculation, bareLoop }): Row => [
      name,
      spread(compiled, '/s'),
      spread(formulaByFormula, '/s'),
      spread(wholeCalculation, '/s'),
      spread(bareLoop, '/s'),
    ],
  )
  return `## The compiled model

Scenarios a second of one case, in one thread: nine headline numbers (NPV, three costs, capital, revenue, carbon intensity,
emissions, abatement cost) with ten inputs varied at once. *Formula by formula* computes what depends on them with the
formulas themselves; *whole calculation* everything, with its reasons. The bits are the same. The limit is a bare loop over as many years.

${table([['case', 'compiled', 'formula by formula', 'whole calculation', "the machine's own limit"], ...rows])}`
}

export function requestsSection(requests: readonly RequestTimes[]): string {
  return `## Requests

One API process and one worker. Over real sockets, with ${defaultConnections} connections that each send the next request when the last is
answered. Load generator, server and database share the cores, so each has a part of the machine; the limits were
measured in the same way, right after each round. Where there are twenty scenarios, a connection keeps to its own, as
users do.

*HTTP* is a bare \`node:http\` server that reads the same request and answers as many bytes, compressed-looking where ours are, with the same status. *The same
statement* goes through our pool, as the route sends it and from as many callers, without HTTP. *insert* stores one row
with the same reply, for good. *password check* is what a sign-in has to do. *For each core of API* is what a core would
do that did nothing else: requests a second, divided by the cores' worth of processor time that all threads of all the
server's processes used.

${table([
  ['what', 'measured', 'for each core of API', "the machine's own limit", 'measured / limit'],
  ...requests.flatMap(limitRows),
])}

What a request takes:

${table([['what', 'reply', 'server', 'database', 'waiting p50', 'waiting p99'], ...requests.map(costRow)])}

Processor time is of all processes of the server and all of the database; that of a queued calculation contains the
calculation itself, which the worker does. Waiting time is under full load, ${defaultConnections} requests at a time, so most of it is waiting for one's turn.`
}

/** One row for each limit of the request. */
function limitRows(request: RequestTimes): Row[] {
  const { name, requestsPerSecond: measured, httpPerSecond, work } = request
  const limits = [{ limit: 'HTTP', rate: httpPerSecond }]
  if (work) limits.push({ limit: work.name, rate: work.perSecond })
  const first = [name, spread(measured, '/s'), withUnit(perCore(request), '/s')]
  return limits.map(({ limit, rate }, i) => [
    ...(i === 0 ? first : ['', '', '']),
    `${limit} ${spread(rate, '/s')}`,
    percent(measured.median / rate.median),
  ])
}

const costRow = (request: RequestTimes): Row => [
  request.name,
  withUnit(request.replyBytes / 1_000, 'kB'),
  withUnit(request.serverMicroseconds, 'µs'),
  withUnit(request.databaseMicroseconds, 'µs'),
  withUnit(request.p50Milliseconds, 'ms'),
  withUnit(request.p99Milliseconds, 'ms'),
]

export function growthSection(growth: readonly GrowthTimes[]): string {
  const [first] = growth
  return `## Growth

Milliseconds in the median of ${first?.samples} requests, sent one after the other by one caller, while the database holds more and
more. Each number of projects has a database of its own, and they took turns. The user has ten projects in each; the large
owner has a tenth of all projects (ten of ten) and reads a page of ten. Every project has a calculated scenario.

${table([
  ['projects', 'list projects', 'the same, of the large owner', 'read a scenario', 'calculate at once'],
  ...growth.map(growthRow),
])}`
}

const growthRow = ({ projects, p50 }: GrowthTimes): Row => [
  projects.toLocaleString('en-GB'),
  ...[p50.list, p50.listOfLarge, p50.read, p50.calculate].map((value) => `${show(value)} ms`),
]
