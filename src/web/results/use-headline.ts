import { copied } from '../format/numbers.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { headlineText } from './headline-text.ts'
import type { Headline } from './headlines.ts'
import { texts } from './texts.ts'

/** What the strip says of a headline number; a component that uses it is rendered again only when that has changed. */
export function useHeadline(headline: Headline) {
  const { level } = useCase()
  // undefined where the level does not see it.
  const now = useShown(({ result }) => (result ? headline.of(result.outcome)?.value : null))
  const was = useShown(({ baseline }) => (baseline ? (headline.of(baseline.outcome)?.value ?? null) : null))
  const reason = useShown(({ result }) => (result ? headline.of(result.outcome)?.reason : undefined))
  if (now === undefined) {
    return {
      value: '',
      unit: '',
      change: texts.notPartOf(level),
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
  return { ...headlineText(headline, now, was), unit, digits, reason, isSeen: true }
}
