import { useId, useState } from 'react'
import { valueAt } from '../workspace/document.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { Conflict } from './conflict.tsx'
import styles from './number-row.module.css'

interface TextRowProps {
  pointer: string
  title: string
  type: 'text' | 'date'
}

/** A line of text or a day. Nothing is stored before it is done with. */
export function TextRow({ pointer, title, type }: TextRowProps) {
  const { change } = useCase()
  const id = useId()
  const value = useShown(({ document }) => valueAt(document, pointer))
  const [typed, setTyped] = useState<string>()
  const commit = () => {
    const text = typed?.trim()
    if (text !== undefined) change([{ pointer, to: text === '' ? null : text }])
    setTyped(undefined)
  }
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>
        {title}
      </label>
      <span className={styles.box}>
        <input
          id={id}
          className={styles.plain}
          type={type}
          maxLength={100}
          value={typed ?? String(value ?? '')}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key === 'Escape') setTyped(undefined)
          }}
        />
      </span>
      <Conflict pointer={pointer} title={title} />
    </div>
  )
}
