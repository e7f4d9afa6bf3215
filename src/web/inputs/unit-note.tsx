import { lazy, Suspense } from 'react'
import styles from './number-row.module.css'
import type { OpenChoice } from './use-unit-choice.ts'

/** A question that few are ever asked. */
const UnitQuestion = lazy(() =>
  import('./unit-question.tsx').then((question) => ({ default: question.UnitQuestion })),
)

interface UnitNoteProps {
  pointer: string
  choice: OpenChoice | undefined
  onDone(): void
}

/** What is missing for a unit that was chosen, or is asked about it. */
export function UnitNote({ pointer, choice, onDone }: UnitNoteProps) {
  if (!choice) return null
  const { unit, why } = choice
  if (why.kind === 'missing') {
    return (
      <span role="status" className={styles.missing}>
        {why.message}
      </span>
    )
  }
  return (
    <Suspense>
      <UnitQuestion pointer={pointer} unit={unit} by={why.by} onDone={onDone} />
    </Suspense>
  )
}
