import type { ReactNode, RefObject } from 'react'
import styles from './card.module.css'
import { cardTexts } from './texts.ts'

interface SweptChartProps {
  isOld: boolean
  isSlow: boolean
  failure: string | undefined
  /** Where it stands, to know whether anybody sees it. */
  place: RefObject<HTMLDivElement | null>
  children: ReactNode
}

/** What the worker has answered: the old picture stays, paler, until the new one is there. */
export function SweptChart({ isOld, isSlow, failure, place, children }: SweptChartProps) {
  return (
    <div ref={place} className={styles.swept} data-old={isOld || undefined} aria-busy={isOld}>
      {isSlow && <progress aria-label={cardTexts.calculating} />}
      {failure !== undefined && <p role="alert">{cardTexts.sweepFailed}</p>}
      {children}
    </div>
  )
}
