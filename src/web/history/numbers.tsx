import { useQuery } from '@tanstack/react-query'
import { keptOutcome } from '../cases/kept-outcome.ts'
import { calculationOf } from '../cases/queries.ts'
import type { Shown } from '../engine/live.ts'
import { headlineChange, headlineValue } from '../results/headline-values.ts'
import type { Headline } from '../results/headlines.ts'
import { NotPartOfLevel } from '../results/not-part-of-level.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './history.module.css'
import { texts } from './texts.ts'

interface NumberProps {
  headline: Headline
  outcome: Shown
  /** What it is compared with; left out, it is not. */
  against?: Shown | undefined
}

/** A headline number of a result, with what it is beside the one of now. */
export function HeadlineNumber({ headline, outcome, against }: NumberProps) {
  const { value, unit, reason } = headlineValue(headline, headline.of(outcome))
  const change = against && headlineChange(headline, outcome, against)
  return (
    <span className={styles.number} title={reason}>
      <span>
        <b>{value ?? <NotPartOfLevel />}</b> {unit}
      </span>
      {change && (
        <span className={styles.change} data-good={change.isGood}>
          {change.text} <span className="aloud">{texts.againstNow}</span>
        </span>
      )}
    </span>
  )
}

const numberHeight = 18

/** The same of a calculation that the server keeps; each is asked for once, whatever number of it is shown. */
export function KeptNumber({ id, headline, against }: Omit<NumberProps, 'outcome'> & { id: string }) {
  const { data, error } = useQuery(calculationOf(id))
  if (error) return <span title={error.message}>–</span>
  if (!data) return <Skeleton width={72} height={numberHeight} />
  const outcome = keptOutcome(data)
  return outcome && <HeadlineNumber headline={headline} outcome={outcome} against={against} />
}
