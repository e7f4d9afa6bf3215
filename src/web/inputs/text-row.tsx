import { useId, useState } from 'react'
import { valueAt } from '../workspace/document.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { Conflict } from './conflict.tsx'
import styles from './number-row.module.css'
import { RowNote } from './row-note.tsx'
import { useLeftText } from './use-left-text.ts'
import { useNotes } from './use-notes.ts'

interface TextRowProps {
  pointer: string
  title: string
  type: 'text' | 'date'
}

/** A line of text or a day. Nothing is stored before it is done with. */
export function TextRow({ pointer, title, type }: TextRowProps) {
  const { change, isLocked } = useCase()
  const id = useId()
  const notes = useNotes(pointer)
  const value = useShown(({ document }) => valueAt(document, pointer))
  const { left, keep } = useLeftText(pointer)
  const [typed, setTyped] = useState<string>()
  const write = (next: string | undefined) => {
    setTyped(next)
    keep(next)
  }
  const commit = () => {
    const text = (typed ?? left)?.trim()
    if (text !== undefined) change([{ pointer, to: text === '' ? null : text }])
    write(undefined)
  }
  return (
    <div className={styles.row} data-idle={notes.isIdle || undefined}>
      <label className={styles.label} htmlFor={id}>
        {title}
      </label>
      <span className={styles.box}>
        <input
          id={id}
          data-pointer={pointer}
          readOnly={isLocked}
          className={styles.plain}
          aria-invalid={notes.refusal !== undefined || undefined}
          aria-describedby={`${id}-note`}
          type={type}
          maxLength={100}
          value={typed ?? left ?? String(value ?? '')}
          onChange={(event) => write(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key === 'Escape') write(undefined)
          }}
        />
      </span>
      <RowNote id={`${id}-note`} notes={notes} />
      <Conflict pointer={pointer} title={title} />
    </div>
  )
}
