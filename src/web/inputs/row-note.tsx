import styles from './row-note.module.css'
import type { Notes } from './use-notes.ts'

/** What is to be said of an input, below it. */
export function RowNote({
  id,
  notes: { refusal, warning, isComing, isIdle },
}: {
  id?: string
  notes: Notes
}) {
  const text = refusal ?? warning
  if (text === undefined) return null
  const isHidden = isComing && refusal === undefined
  const kind = refusal === undefined ? (isIdle ? 'idle' : 'warning') : 'refusal'
  return (
    <span id={id} className={styles.note} data-kind={kind} data-coming={isHidden || undefined}>
      {text}
    </span>
  )
}
