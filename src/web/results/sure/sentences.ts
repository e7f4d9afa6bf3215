import { type Estimated, quantileAt, reasonOfNone, type Spread } from '../../charts/spread.ts'
import { outOfHundred } from '../../charts/wording.ts'
import { shown } from '../../format/numbers.ts'
import { sure } from '../../format/sure-number.ts'
import type { Headline } from '../headlines.ts'
import type { Distributed } from './spread-of.ts'

const measured = ({ value, standardError }: Estimated, unit = ''): string =>
  value === null ? '' : `${sure(value, standardError)} ${unit}`.trimEnd()

/** "8 of 10 futures lie between 1,380 and 1,720 USD/t, and half of them above 1,523." */
export function spreadSentence(spread: Spread): string {
  const none = reasonOfNone(spread)
  if (none !== undefined) return none
  const [low, middle, high] = [0.1, 0.5, 0.9].map((p) => quantileAt(spread, p))
  if (!low || !middle || !high) return ''
  return `8 of 10 futures lie between ${measured(low)} and ${measured(high, spread.unit)}, half above ${measured(middle)}.`
}

/** "The plant pays in 58.6 of 100 futures." */
export const paysSentence = (aboveZero: Estimated): string =>
  `The plant pays in ${outOfHundred(aboveZero)} futures.`

/** Where more of the futures than this are worse, what the case says is better than to be expected. */
const optimistic = 0.6

/** Where the case itself lies among its futures; undefined where it has no such number. */
export function baseSentence(
  { base: { percentile }, label }: Spread,
  better: Headline['better'],
): string | undefined {
  if (percentile === null) return undefined
  const worse = better === 'less' ? 1 - percentile : percentile
  const place = `P${shown(Math.round(100 * percentile))}`
  const worseFutures = `${shown(Math.round(100 * worse))} of 100 futures have a worse ${label}`
  if (worse > optimistic) return `The base case is optimistic (${place}): ${worseFutures}.`
  if (worse < 1 - optimistic) return `The base case is pessimistic (${place}): ${worseFutures}.`
  return `The base case is near the middle (${place}).`
}

const mostReasons = 3

/** How many futures have no such number, and why; empty where all have one. */
export function missingSentences(
  { trials, withValue, withoutValue, region }: Distributed,
  label: string,
): string[] {
  const missing = trials - withValue
  if (missing === 0) return []
  const reasons = withoutValue
    .slice(0, mostReasons)
    .map((each) => `${each.reason.replace(/\.$/, '')} (${shown(each.trials)})`)
  const place = region && `${region.id} is from ${shown(region.low.value)} to ${shown(region.high.value)}`
  return [
    `${shown(missing)} of ${shown(trials)} futures have no ${label}, and are counted: ${reasons.join('; ')}.`,
    ...(place
      ? [`They lie most of all where ${place} ${unitText(region.low.unit)}`.trimEnd().concat('.')]
      : []),
  ]
}

const unitText = (unit: string): string => (unit === '1' ? '' : unit)

/** How many futures there are, and how sure P10 and P90 are by now. */
export function sizeSentence(spread: Spread, isDone: boolean): string {
  const { unit, trials } = spread
  const halves = [0.1, 0.9].flatMap((p) => {
    const found = quantileAt(spread, p)
    return found?.interval95 ? [(found.interval95[1] - found.interval95[0]) / 2] : []
  })
  const count = `${shown(trials)} futures${isDone ? '' : ' so far'}`
  const half = Math.max(0, ...halves)
  return half === 0
    ? `${count}.`
    : `${count}; P10 and P90 are sure to ±${shown(Number(half.toPrecision(2)))} ${unit}`.trimEnd().concat('.')
}
