import { copied } from '../format/numbers.ts'
import { isOpen, useSeen, useShown } from '../workspace/open-case.tsx'
import { headlineText } from './headline-text.ts'
import type { Headline } from './headlines.ts'
import { texts } from './texts.ts'

/** What the strip says of a headline number; a component that uses it is rendered again only when that has changed. */
export function useHeadline(headline: Headline) {
  const seen = useSeen()
  // undefined where the level does not see it.
  const now = useShown(({ result }) => (result ? headline.of(result.outcome)?.value : null))
  const was = useShown(({ baseline }) => (baseline ? (headline.of(baseline.outcome)?.value ?? null) : null))
  const reason = useShown(({ result }) => (result ? headline.of(result.outcome)?.reason : undefined))
  if (now === undefined) {
    return {
      value: '',
      unit: '',
      change: texts.notPartOf(seen.level),
      relative: '',
      verdict: '',
      isGood: undefined,
      reason: undefined,
      isSeen: false,
      digits: undefined,
    }
  }
  const unit = now === null ? '' : headline.unit
  const digits = now === null ? undefined : copied(now * headline.factor)
  const said = headlineText(headline, now, was)
  // What is only looked at has nothing beside it.
  return { ...said, ...(!isOpen(seen) && { change: '' }), unit, digits, reason, isSeen: true }
}
