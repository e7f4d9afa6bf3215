import { shown } from '../format/numbers.ts'
import { sure } from '../format/sure-number.ts'
import type { ChartText } from './chart-text.ts'
import { type Estimated, reasonOfNone, type Spread } from './spread.ts'

interface Look {
  readonly trials: number
  readonly mean: Estimated
  readonly p10: Estimated
  readonly p90: Estimated
}

export interface ConvergenceData extends ChartText {
  readonly unit: string
  readonly looks: readonly Look[]
}

/** P10 and P90 are settled where they are as sure as this part of themselves, or of the distance between them. */
const target = 0.01

/** How an answer settles while futures are drawn, and how many would be enough. */
export function convergenceData(spread: Spread, looks: readonly Look[]): ConvergenceData {
  const { label, unit } = spread
  const last = looks.at(-1)
  const missing = reasonOfNone(spread)
  const most = Math.max(0, ...[last?.p10, last?.p90].map((each) => partOf(each, last)))
  const needed = last ? Math.ceil(last.trials * (most / target) ** 2) : 0
  const isSettled = most <= target
  const half = halfOf(last?.p90)
  const settled =
    `Settled: P90 is ${told(last?.p90)} ± ${shown(Number(half.toPrecision(2)))} ${unit}`.trimEnd()
  const open = `Not settled yet: some ${shown(Number(needed.toPrecision(1)))} futures would be enough`
  return {
    title: 'How it settles',
    subtitle: `Mean, P10 and P90 of ${label}${unit === '' ? '' : `, ${unit}`}, over the futures so far`,
    unit,
    looks,
    result: missing ?? (isSettled ? settled : open),
    ...(missing && { missing }),
    notes: missing ? [] : [`${isSettled ? settled : open}.`],
    table: {
      columns: ['Futures', 'Mean', 'P10', 'P90', 'Error of the mean', 'Error of P10', 'Error of P90'],
      rows: looks.map(({ trials, mean, p10, p90 }) => ({
        head: trials,
        cells: [
          ...[mean, p10, p90].map(({ value }) => value),
          ...[mean, p10, p90].map(({ standardError }) => standardError),
        ],
      })),
    },
  }
}

const told = (estimate: Estimated | undefined): string =>
  estimate === undefined || estimate.value === null ? 'none' : sure(estimate.value, estimate.standardError)

const halfOf = (estimate: Estimated | undefined): number =>
  estimate?.interval95 ? (estimate.interval95[1] - estimate.interval95[0]) / 2 : 0

/** Half of the interval as a part of the number, or of P90 − P10 where that is more. */
function partOf(estimate: Estimated | undefined, look: Look | undefined): number {
  const spread = Math.abs((look?.p90.value ?? 0) - (look?.p10.value ?? 0))
  const scale = Math.max(Math.abs(estimate?.value ?? 0), spread)
  return scale === 0 ? 0 : halfOf(estimate) / scale
}
