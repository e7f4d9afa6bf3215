import { useState } from 'react'
import type { CalculationSummary } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { useChanging } from '../cases/use-changing.ts'
import { Button } from '../ui/button.tsx'
import { annotate } from './calculation-actions.ts'
import styles from './history.module.css'
import { texts } from './texts.ts'

const mostLetters = 2_000

/** What somebody has written about a result. */
export const Note = ({ note }: { note: string | null }) =>
  note === null ? null : <p className={styles.note}>{note}</p>

/** A box for it; Escape leaves the note as it was, an empty one takes it away. */
export function NoteBox({ calculation, onDone }: { calculation: CalculationSummary; onDone(): void }) {
  const { id, note } = calculation
  const [text, setText] = useState(note ?? '')
  const change = useChanging()
  const save = () => {
    onDone()
    void change(() => annotate(id, { note: text.trim() || null }))
  }
  return (
    <div className={styles.noteBox}>
      <textarea
        aria-label={texts.noteOf(resultName(calculation))}
        // biome-ignore lint/a11y/noAutofocus: it appears because somebody has asked to write in it.
        autoFocus
        rows={3}
        maxLength={mostLetters}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onDone()
        }}
      />
      <Button onClick={save}>{texts.save}</Button>
    </div>
  )
}
