import { useShown } from '../workspace/open-case.tsx'
import { headlineText } from './headline-text.ts'
import type { Headline } from './headlines.ts'

/** What the strip says of a headline number; a component that uses it is rendered again only when that has changed. */
export function useHeadline(headline: Headline) {
  const now = useShown(({ result }) => (result ? headline.of(result.outcome).value : null))
  const was = useShown(({ baseline }) => (baseline ? headline.of(baseline.outcome).value : null))
  const reason = useShown(({ result }) => (result ? headline.of(result.outcome).reason : undefined))
  return { ...headlineText(headline, now, was), unit: now === null ? '' : headline.unit, reason }
}
