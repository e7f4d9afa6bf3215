import { differenceOf } from '../format/differences.ts'
import { columnDecimals, signed, withDecimals } from '../format/numbers.ts'
import type { Headline } from './headlines.ts'
import { texts } from './texts.ts'

interface HeadlineText {
  readonly value: string
  /** What has become of it since the baseline, with an arrow, because a colour alone says nothing to many. */
  readonly change: string
  /** As a share of what it was, with its sign; '' where that means nothing: of a rate, which changes by points, and of none. */
  readonly relative: string
  /** Better or worse, in a word. */
  readonly verdict: string
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
  if (now === was) return { value, change: texts.same, relative: '', verdict: '', isGood: undefined }
  if (now === null || was === null)
    return { value, change: texts.notComparable, relative: '', verdict: '', isGood: undefined }
  const isUp = now > was
  const difference = now - was
  const change = `${isUp ? '▲' : '▼'} ${signed(withDecimals(difference * factor, decimals), difference)}`
  const isGood = isUp === (better === 'more')
  const relative = headline.unit === '%' ? '' : (differenceOf(now, was)?.relative ?? '')
  return { value, change, relative, verdict: isGood ? texts.better : texts.worse, isGood }
}

/** A headline number in words, with what has become of it: "LCOP 1,641 USD/t, up 145". */
export function announcement(headline: Headline, now: number | null, was: number | null): string {
  const { value, change } = headlineText(headline, now, was)
  const text = now === null ? `${headline.short} ${value}` : `${headline.short} ${value} ${headline.unit}`
  if (now === was || now === null || was === null) return `${text}, ${change}`
  const by = change.slice(change.search(/\d/))
  return `${text}, ${now > was ? texts.up(by) : texts.down(by)}`
}
