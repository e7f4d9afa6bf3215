import type { StudyTold } from '../../engine/study-run.ts'
import { Card } from '../cards/card.tsx'
import styles from './sure.module.css'
import { sureTexts } from './texts.ts'

interface RefusedCardProps {
  /** Undefined where the worker has failed. */
  refused: Extract<StudyTold, { kind: 'refused' }> | undefined
}

/** Why there is no study of what is asked. */
export function RefusedCard({ refused }: RefusedCardProps) {
  return (
    <Card label={sureTexts.title} isWide>
      <div role="alert" className={styles.refused}>
        <p>{refused ? sureTexts.refused : sureTexts.failed}</p>
        {refused?.errors.map(({ pointer, message }) => (
          <p key={pointer}>{message}</p>
        ))}
      </div>
    </Card>
  )
}
