import styles from './row-note.module.css'
import type { Notes } from './use-notes.ts'

/** What is to be said of an input, below it. */
export function RowNote({ id, notes: { refusal, warning, isIdle } }: { id?: string; notes: Notes }) {
  const text = refusal ?? warning
  if (text === undefined) return null
  const kind = refusal === undefined ? (isIdle ? 'idle' : 'warning') : 'refusal'
  return (
    <span id={id} className={styles.note} data-kind={kind}>
      {text}
    </span>
  )
}
