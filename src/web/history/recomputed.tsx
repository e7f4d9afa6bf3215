import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { pageSettings } from '../api/page-settings.ts'
import type { Calculation } from '../cases/queries.ts'
import { type AccessLevel, recalculateFor, type Shown } from '../engine/live.ts'
import { useNames } from '../engine/use-names.ts'
import { headlineValue } from '../results/headline-values.ts'
import { headlines } from '../results/headlines.ts'
import styles from './history.module.css'
import { texts } from './texts.ts'

interface RecomputedProps {
  calculation: Calculation
  outcome: Shown
  level: AccessLevel
}

/** What the inputs of a result give by the engine of today, where another one has calculated it. */
export function Recomputed({ calculation: { engineVersion, inputs }, outcome, level }: RecomputedProps) {
  const { data: settings } = useQuery(pageSettings)
  const isOlder = settings !== undefined && settings.engineVersion !== engineVersion
  const areNamed = useNames()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what lacks names is calculated anew with them.
  const now = useMemo(
    () => (isOlder ? recalculateFor(level, inputs) : undefined),
    [isOlder, level, inputs, areNamed],
  )
  if (!isOlder || !now) return null
  return (
    <p className={styles.about}>
      {texts.recomputed(settings.engineVersion)}{' '}
      {now.outcome ? changesOf(now.outcome, outcome) : now.errors[0]?.message}
    </p>
  )
}

function changesOf(now: Shown, was: Shown): string {
  const changed = headlines.flatMap((headline) => {
    const [one, other] = [now, was].map((outcome) => headlineValue(headline, headline.of(outcome)))
    if (!one?.value || !other?.value || one.value === other.value) return []
    return [texts.recomputedNumber(headline.label, one.value, other.value, one.unit)]
  })
  return changed.length === 0 ? texts.recomputedSame : `${changed.join(' · ')}.`
}
