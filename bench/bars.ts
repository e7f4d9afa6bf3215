import type { LoadResults } from './load-results.ts'
import { rates } from './overload.ts'
import { percent, type Row, show, withUnit } from './report-text.ts'
import type { RequestTimes } from './requests.ts'
import type { Results } from './results.ts'

/** What the project has set itself, and what came of it. */
interface Bar {
  readonly what: string
  readonly bar: string
  readonly measured: string
  /** Undefined where it was not measured. */
  readonly isMet: boolean | undefined
}

const calculateBarMicroseconds = 50
/** Scenarios a second, of the first and the second case. */
const compiledBars = [500_000, 150_000] as const
const queueBarMilliseconds = 20
const growthBar = 1.3
const refusalBarMilliseconds = 50
const overloadBar = 2

export function listBarRows(results: Results): Row[] {
  const bars = [
    ...listLoadBars(results.loads),
    ...results.requests.flatMap(listRequestBars),
    ...listGrowthBars(results),
    ...listOverloadBars(results),
    listEngineBar(results),
    ...listCompiledBars(results),
    atMost(
      'POST to calculated on an idle server, p50',
      queueBarMilliseconds,
      results.queue.toCalculated.p50,
      'ms',
    ),
  ]
  return [
    ['what', 'bar', 'measured', 'result'],
    ...bars.map(({ what, bar, measured, isMet }) => [what, bar, measured, verdict(isMet)]),
  ]
}

function verdict(isMet: boolean | undefined): string {
  if (isMet === undefined) return 'not measured'
  return isMet ? 'met' : '**missed**'
}

function atMost(what: string, maximum: number, value: number, unit: string): Bar {
  return {
    what,
    bar: `<= ${withUnit(maximum, unit)}`,
    measured: withUnit(value, unit),
    isMet: Number.isFinite(value) ? value <= maximum : undefined,
  }
}

function none(what: string, value: number): Bar {
  return { what, bar: '0', measured: show(value), isMet: Number.isNaN(value) ? undefined : value === 0 }
}

interface LoadBar {
  readonly users: number
  readonly list: (of: (read: (load: LoadResults) => number) => number) => Bar[]
}

const loadBars: readonly LoadBar[] = [
  {
    users: 200,
    list: (of) => [
      atMost(
        '200 users: mean',
        10,
        of(({ steady }) => steady.mean),
        'ms',
      ),
      atMost(
        '200 users: p95',
        25,
        of(({ steady }) => steady.p95),
        'ms',
      ),
      atMost(
        '200 users: POST to calculated, p95',
        150,
        of(({ calculated }) => calculated.p95),
        'ms',
      ),
      none(
        '200 users: errors',
        of(({ errors, refused }) => errors + refused),
      ),
    ],
  },
  {
    users: 2_000,
    list: (of) => [
      atMost(
        '2,000 users: mean',
        20,
        of(({ steady }) => steady.mean),
        'ms',
      ),
      atMost(
        '2,000 users: p95',
        60,
        of(({ steady }) => steady.p95),
        'ms',
      ),
      none(
        '2,000 users: errors',
        of(({ errors, refused }) => errors + refused),
      ),
      none(
        '2,000 users: time-outs of the pool',
        of(({ poolTimeouts }) => poolTimeouts),
      ),
      atMost(
        '2,000 users: memory of the largest process, all there',
        200,
        of((load) => load.processMegabytes),
        'MB',
      ),
      atMost(
        '2,000 users: cores of server and database',
        0.9,
        of(({ cores }) => cores.server + cores.database),
        'cores',
      ),
    ],
  },
  {
    users: 5_000,
    list: (of) => [
      none(
        '5,000 users: errors other than an honest 503',
        of(({ errors }) => errors),
      ),
    ],
  },
]

function listLoadBars(loads: readonly LoadResults[]): Bar[] {
  return loadBars.flatMap(({ users, list }) => {
    const load = loads.find((each) => each.users === users)
    return list((read) => (load ? read(load) : Number.NaN))
  })
}

/** Cores' worth of processor time that the server uses are requests a second times processor time of a request. */
export const perCore = ({ serverMicroseconds }: RequestTimes): number => 1e6 / serverMicroseconds

function listRequestBars(request: RequestTimes): Bar[] {
  const { name, bar, requestsPerSecond, httpPerSecond, work } = request
  if (!bar) return []
  if (bar.of === 'cost') {
    const { serverMicroseconds, databaseMicroseconds } = request
    const what = `${name}: processor time of server and database`
    return [atMost(what, bar.maximum, serverMicroseconds + databaseMicroseconds, 'µs')]
  }
  if (bar.of === 'core') {
    const value = perCore(request)
    const measured = `${withUnit(value, '/s')} (${withUnit(requestsPerSecond.median, '/s')} in all)`
    const isMet = Number.isFinite(value) ? value >= bar.minimum : undefined
    return [{ what: name, bar: `>= ${withUnit(bar.minimum, '/s')} for each core of API`, measured, isMet }]
  }
  const limit = bar.of === 'http' ? httpPerSecond.median : (work?.perSecond.median ?? Number.NaN)
  const ratio = requestsPerSecond.median / limit
  const than =
    bar.of === 'http' ? 'bare `node:http` sending the same bytes' : `${work?.name} through the pool alone`
  const text = `>= ${percent(bar.minimum)} of ${than}`
  return [{ what: name, bar: text, measured: percent(ratio), isMet: ratio >= bar.minimum }]
}

function listGrowthBars({ growth }: Results): Bar[] {
  const [smallest, largest] = [growth[0], growth.at(-1)]
  const names = {
    list: 'list projects',
    listOfLarge: 'list projects of the large owner',
    read: 'read a scenario',
    calculate: 'calculate at once',
  } as const
  return (Object.keys(names) as (keyof typeof names)[]).map((operation) => {
    const ratio = (largest?.p50[operation] ?? Number.NaN) / (smallest?.p50[operation] ?? Number.NaN)
    const what = `p50 at ${show(largest?.projects ?? Number.NaN)} projects / at ${smallest?.projects}: ${names[operation]}`
    return atMost(what, growthBar, ratio, '×')
  })
}

function listOverloadBars({ overload: { below, beyond } }: Results): Bar[] {
  const load = `${show(rates.beyond)} × capacity`
  const refusal: Bar =
    beyond.refused.count === 0
      ? {
          what: `time to refuse at ${load}, p99`,
          bar: `<= ${withUnit(refusalBarMilliseconds, 'ms')}`,
          measured: 'nothing was refused',
          isMet: false,
        }
      : atMost(`time to refuse at ${load}, p99`, refusalBarMilliseconds, beyond.refused.p99, 'ms')
  const ratio = beyond.admitted.p99 / below.admitted.p99
  return [
    refusal,
    atMost(`admitted p99 at ${load} / at ${show(rates.below)} × capacity`, overloadBar, ratio, '×'),
  ]
}

const listCompiledBars = ({ compiled }: Results): Bar[] =>
  compiledBars.map((minimum, i) => {
    const { name, compiled: measured } = compiled[i] ?? {}
    const value = measured?.median ?? Number.NaN
    return {
      what: `compiled model: ${name}`,
      bar: `>= ${withUnit(minimum, '/s')} on one core`,
      measured: withUnit(value, '/s'),
      isMet: Number.isFinite(value) ? value >= minimum : undefined,
    }
  })

function listEngineBar({ engine }: Results): Bar {
  return atMost('a calculation in the engine', calculateBarMicroseconds, engine.calculate.median, 'µs')
}
