import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import styles from './comments.module.css'
import { texts } from './texts.ts'

const mostLetters = 2_000

interface WordsFormProps {
  label: string
  start?: string
  onSend(text: string): Promise<void>
}

/** A few lines of text, and a button that sends them. */
export function WordsForm({ label, start = '', onSend }: WordsFormProps) {
  const [text, setText] = useState(start)
  const id = useId()
  const isEmpty = text.trim() === ''
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) void onSend(text.trim()).then(() => setText(''))
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={mostLetters}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {!isEmpty && <Button type="submit">{texts.send}</Button>}
    </form>
  )
}
