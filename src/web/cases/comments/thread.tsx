import { useState } from 'react'
import { shown } from '../../format/numbers.ts'
import { dayAndTime } from '../../format/times.ts'
import { Button } from '../../ui/button.tsx'
import { useChanging } from '../use-changing.ts'
import styles from './comments.module.css'
import {
  type Comment,
  deleteComment,
  editComment,
  isOpen,
  reply,
  setResolved,
  type Thread as Told,
} from './queries.ts'
import { texts } from './texts.ts'
import { WordsForm } from './words-form.tsx'

/** What was said beside one thing, with a way to answer. @param heading what it stands beside, where that is not seen. */
export function Thread({ thread, heading }: { thread: Told; heading?: string }) {
  const change = useChanging()
  const { id, comments, told, isWithheld, resolvedAt, resolvedBy } = thread
  return (
    <li className={styles.thread} data-resolved={resolvedAt !== null || undefined}>
      {heading !== undefined && <h4 className={styles.heading}>{heading}</h4>}
      {isWithheld && <p className={styles.soft}>{texts.withheld}</p>}
      {told && told.value !== null && (
        <p className={styles.soft}>{texts.told(shown(told.value), told.unit === '1' ? '' : told.unit)}</p>
      )}
      {comments.map((comment) => (
        <Said key={comment.id} comment={comment} />
      ))}
      {isOpen(thread) ? (
        <WordsForm label={texts.reply} onSend={(text) => change(() => reply(id, text))} />
      ) : (
        <p className={styles.soft}>{texts.resolved(resolvedBy)}</p>
      )}
      <Button look="quiet" onClick={() => void change(() => setResolved(id, isOpen(thread)))}>
        {isOpen(thread) ? texts.resolve : texts.reopen}
      </Button>
    </li>
  )
}

function Said({ comment: { id, by, text, createdAt, editedAt, isOwn } }: { comment: Comment }) {
  const [isEdited, setEdited] = useState(false)
  const change = useChanging()
  if (isEdited)
    return (
      <WordsForm
        label={texts.edit}
        start={text}
        onSend={(next) => change(() => editComment(id, next)).then(() => setEdited(false))}
      />
    )
  return (
    <div>
      <b>{by ?? texts.somebody}</b> <time dateTime={createdAt}>{dayAndTime(createdAt)}</time>
      {editedAt !== null && <span className={styles.soft}> {texts.edited}</span>}
      <p className={styles.text}>{text}</p>
      {isOwn && (
        <>
          <Button look="quiet" onClick={() => setEdited(true)}>
            {texts.edit}
          </Button>
          <Button look="quiet" onClick={() => void change(() => deleteComment(id))}>
            {texts.remove}
          </Button>
        </>
      )}
    </div>
  )
}
