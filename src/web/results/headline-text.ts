import { columnDecimals, withDecimals } from '../format/numbers.ts'
import type { Headline } from './headlines.ts'
import { texts } from './texts.ts'

interface HeadlineText {
  readonly value: string
  /** What has become of it since the baseline, with an arrow, because a colour alone says nothing to many. */
  readonly change: string
  /** undefined where it is neither. */
  readonly isGood: boolean | undefined
}

/**
 * A headline number and its difference to the baseline, with the same number of decimals, so that the one can be taken from the other.
 *
 * @param now and `was` as the outcome has them; null where there is no such number.
 */
export function headlineText(headline: Headline, now: number | null, was: number | null): HeadlineText {
  const { factor, better, decimals = columnDecimals([(now ?? 0) * factor]) } = headline
  const value = now === null ? texts.none : withDecimals(now * factor, decimals)
  if (now === was) return { value, change: texts.same, isGood: undefined }
  if (now === null || was === null) return { value, change: texts.notComparable, isGood: undefined }
  const isUp = now > was
  const change = `${isUp ? '▲' : '▼'} ${withDecimals(Math.abs(now - was) * factor, decimals)}`
  return { value, change, isGood: isUp === (better === 'more') }
}
