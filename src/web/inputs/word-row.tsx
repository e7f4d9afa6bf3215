import { useId } from 'react'
import { valueAt } from '../workspace/document.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { Conflict } from './conflict.tsx'
import styles from './number-row.module.css'
import { RowNote } from './row-note.tsx'
import { texts } from './texts.ts'
import { useNotes } from './use-notes.ts'
import { valueText } from './value-text.ts'

interface WordRowProps {
  pointer: string
  title: string
  words: readonly (string | boolean)[]
}

/** One of a few words, or yes and no. What is not given says so. */
export function WordRow({ pointer, title, words }: WordRowProps) {
  const { change, isLocked } = useCase()
  const id = useId()
  const notes = useNotes(pointer)
  const value = useShown(({ document }) => valueAt(document, pointer))
  const place = words.indexOf(value as string | boolean)
  return (
    <div className={styles.row} data-idle={notes.isIdle || undefined}>
      <label className={styles.label} htmlFor={id}>
        {title}
      </label>
      <span className={styles.box}>
        <select
          id={id}
          data-pointer={pointer}
          disabled={isLocked}
          className={styles.plain}
          aria-invalid={notes.refusal !== undefined || undefined}
          aria-describedby={`${id}-note`}
          value={place}
          onChange={(event) => change([{ pointer, to: words[Number(event.currentTarget.value)] ?? null }])}
        >
          <option value={-1}>{texts.notGiven}</option>
          {words.map((word, i) => (
            <option key={String(word)} value={i}>
              {valueText(word)}
            </option>
          ))}
        </select>
      </span>
      <RowNote id={`${id}-note`} notes={notes} />
      <Conflict pointer={pointer} title={title} />
    </div>
  )
}
