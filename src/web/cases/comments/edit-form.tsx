import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import styles from './comments.module.css'
import { texts } from './texts.ts'
import { mostLetters } from './words-form.tsx'

interface EditFormProps {
  start: string
  onSave(text: string): Promise<void>
  onCancel(): void
}

/** Other words for a comment of one's own. Nobody is told of it. */
export function EditForm({ start, onSave, onCancel }: EditFormProps) {
  const [text, setText] = useState(start)
  const id = useId()
  const isSame = text.trim() === '' || text.trim() === start
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSame) void onSave(text.trim())
      }}
    >
      <label htmlFor={id}>{texts.edit}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={mostLetters}
        value={text}
        ref={(box) => box?.focus()}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" disabled={isSame}>
          {texts.save}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  )
}
