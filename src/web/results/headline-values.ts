import type { Shown } from '../engine/live.ts'
import { headlineText } from './headline-text.ts'
import type { Headline } from './headlines.ts'

export interface HeadlineValue {
  /** undefined where the level does not see it. */
  readonly value: string | undefined
  /** '' where there is no number. */
  readonly unit: string
  /** Why there is no number. */
  readonly reason: string | undefined
}

/** What is written of a headline number, which is undefined where the level does not see it. */
export function headlineValue(headline: Headline, number: ReturnType<Headline['of']>): HeadlineValue {
  if (!number) return { value: undefined, unit: '', reason: undefined }
  const { value, reason } = number
  return {
    value: headlineText(headline, value, value).value,
    unit: value === null ? '' : headline.unit,
    reason,
  }
}

export interface HeadlineChange {
  /** It has an arrow, because a colour alone says nothing to many. */
  readonly text: string
  /** As a percentage of what it is compared with; undefined where that means nothing. */
  readonly relative: string | undefined
  readonly isGood: boolean | undefined
}

/** What a headline number is beside another case; undefined where one of the two is withheld. */
export function headlineChange(headline: Headline, now: Shown, was: Shown): HeadlineChange | undefined {
  const [one, other] = [headline.of(now), headline.of(was)]
  if (!one || !other) return undefined
  const { change, relative, isGood } = headlineText(headline, one.value, other.value)
  return { text: change, relative: relative || undefined, isGood }
}
