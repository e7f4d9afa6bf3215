import { useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import styles from './comments.module.css'
import { MentionList } from './mention-list.tsx'
import { texts } from './texts.ts'
import { useMentions } from './use-mentions.ts'

export const mostLetters = 2_000

interface WordsFormProps {
  label: string
  scenarioId: string
  /** @returns whether it was sent; the text stays where it was not. */
  onSend(text: string, mentions: readonly string[]): Promise<boolean>
}

/** A few lines of text in which people are mentioned, and a button that sends them. */
export function WordsForm({ label, scenarioId, onSend }: WordsFormProps) {
  const [text, setText] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const { list, mentions, attributes } = useMentions(scenarioId, box, [text, setText])
  const id = useId()
  const isEmpty = text.trim() === ''
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) void onSend(text.trim(), mentions).then((isSent) => isSent && setText(''))
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={box}
        rows={2}
        maxLength={mostLetters}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.currentTarget.value)}
        {...attributes}
      />
      <MentionList list={list} />
      <p id={`${id}-hint`} className={styles.hint}>
        {texts.hint}
      </p>
      {!isEmpty && <Button type="submit">{texts.send}</Button>}
    </form>
  )
}
