import type { Machine } from '../../tools/measuring/machine.ts'
import { show, table } from '../report-text.ts'
import type { FirstStart } from './first-start.ts'
import type { LoadingTimes } from './loading.ts'
import type { NewcomerTimes } from './newcomer.ts'
import type { RefiningTimes } from './refining.ts'

interface Quantiles {
  readonly p50: number
  readonly p95: number
}

/** All of one run, as it is written to `.cache/bench-page.json`. Times are in milliseconds, memory in megabytes. */
export interface PageResults {
  readonly measuredOn: string
  readonly machine: Machine
  readonly chromiumVersion: string
  readonly moves: number
  readonly rounds: number
  readonly sliders: number
  readonly timed: readonly {
    /** How many times slower the processor was made. */
    readonly slowing: number
    readonly ours: Quantiles
    readonly naive: Quantiles
  }[]
  readonly refining: RefiningTimes
  readonly loading: readonly LoadingTimes[]
  readonly newcomer: NewcomerTimes
  readonly memory: {
    readonly minutes: number
    readonly moves: number
    readonly before: number
    readonly after: number
  }
  readonly scripts: readonly { readonly name: string; readonly bytes: number }[]
  readonly firstStart: FirstStart
}

/** Milliseconds by how many times slower the processor is. */
const moveBars: Readonly<Record<number, number>> = { 1: 50, 4: 100 }
const memoryBarMegabytes = 80
const largestPaintBarMilliseconds = 2_500
const keptBarSeconds = 30
const buildingBarSeconds = 3
const kilobyte = 1_000

/** The Markdown of `docs/page-benchmarks.md`. */
export function pageReport(results: PageResults): string {
  const { machine, measuredOn, chromiumVersion, moves, rounds, sliders, timed, memory, scripts } = results
  const moveRows = timed.map(({ slowing, ours, naive }) => [
    `${slowing} ×`,
    `${show(ours.p50)} / ${show(ours.p95)} ms`,
    `${show(naive.p50)} / ${show(naive.p95)} ms`,
    `p95 <= ${moveBars[slowing]} ms`,
    verdict(ours.p95 <= (moveBars[slowing] ?? 0)),
  ])
  return `# Benchmarks of the page

\`npm run bench:page\` measures this anew, on a machine that does nothing else. Measured on ${measuredOn}: ${machine.cores} cores of
${machine.processor}, Chromium ${chromiumVersion}; load average before the run ${show(machine.loadBefore)}.

## From a slider to the painted frame

${moves} moves on ${sliders} sliders of \`/try/hefa-uco-usa\` at 1440 × 900 px, in ${rounds} rounds in turn with the naive page: the same with a
formatter for each number and every chart drawn at each move. The time is from the event of the slider until strip, cards, bar and
the visible table are painted.

${table([['processor slower by', 'p50 / p95', 'naive', 'bar', 'result'], ...moveRows])}

${refiningSection(results)}

${loadingSection(results)}

## Memory

After ${show(memory.minutes)} minutes of moves (${memory.moves}) the heap is ${show(memory.after)} MB, before them ${show(memory.before)} MB; bar
${memoryBarMegabytes} MB: ${verdict(memory.after <= memoryBarMegabytes)}.

## Scripts

${table([['what the browser loads for', 'gzip'], ...scripts.map(({ name, bytes }) => [name, `${show(bytes / kilobyte)} kB`])])}
`
}

/** Milliseconds. */
const refiningBars = { moves: 50, firstNumbers: 300 } as const

function refiningSection({ refining: { refining, without, firstNumbers } }: PageResults): string {
  const told = ({ p50, p95 }: Quantiles) => `${show(p50)} / ${show(p95)} ms`
  return `## While a study refines

The view *How sure* with three prices as ranges, five moves at a time and then a rest of 150 ms, in which studies begin; in turn with the
same view without any range. Numbers are the first percentiles after a move of a page at rest.

${table([
  ['what', 'p50 / p95', 'without ranges', 'bar', 'result'],
  [
    'slider to painted frame',
    told(refining),
    told(without),
    `p95 <= ${refiningBars.moves} ms`,
    verdict(refining.p95 <= refiningBars.moves),
  ],
  [
    'slider to the first percentiles',
    told(firstNumbers),
    '',
    `p50 <= ${refiningBars.firstNumbers} ms`,
    verdict(firstNumbers.p50 <= refiningBars.firstNumbers),
  ],
])}`
}

function loadingSection({ loading, newcomer, firstStart }: PageResults): string {
  const { toResult, toKept } = newcomer
  const growth = firstStart.building - firstStart.built
  const rows = loading.map(({ path, largestPaint, layoutShift }) => [
    `\`${path}\``,
    `${show(largestPaint)} ms`,
    show(layoutShift),
    `<= ${largestPaintBarMilliseconds} ms`,
    verdict(largestPaint <= largestPaintBarMilliseconds),
  ])
  return `## Loading

Medians of five loads with the processor four times slower, each by somebody who has never been there: until the largest thing is
painted, and how far things moved after they had been painted.

${table([['address', 'largest paint', 'layout shift', 'bar', 'result'], ...rows])}

A scripted newcomer sees the result of HEFA in Malaysia ${show(toResult)} s after the address was opened; from *Keep this* until the
plant is a scenario of the new account, the link of the mail and signing in included, ${show(toKept)} s pass; bar ${keptBarSeconds} s:
${verdict(toKept <= keptBarSeconds)}.

A first start, with a new database, shows the page after ${show(firstStart.building)} s where it has to be built and after
${show(firstStart.built)} s where it has been (medians of three): ${show(growth)} s more; bar ${buildingBarSeconds} s: ${verdict(growth <= buildingBarSeconds)}.`
}

const verdict = (isMet: boolean): string => (isMet ? 'met' : '**missed**')
