import { useRef, useState } from 'react'
import { dayAndTime } from '../../format/times.ts'
import { Button } from '../../ui/button.tsx'
import { useChanging } from '../use-changing.ts'
import styles from './comments.module.css'
import { EditForm } from './edit-form.tsx'
import { type Comment, deleteComment, editComment, type Thread, useCommentsOf } from './queries.ts'
import { texts } from './texts.ts'

/** The latest comments of a thread, the newest last, and on demand those before them. */
export function SaidInThread({ thread, mayWrite }: { thread: Thread; mayWrite: boolean }) {
  const [isAsked, setAsked] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const query = useCommentsOf(thread.id, isAsked)
  const all = query.data?.pages.flatMap(({ rows }) => rows)
  const comments = (all ?? thread.comments).toReversed()
  const earlier = thread.commentCount - comments.length
  const showEarlier = () => {
    setAsked(true)
    if (all) void query.fetchNextPage()
    // The button may be gone once all are there.
    list.current?.focus({ preventScroll: true })
  }
  return (
    <div ref={list} tabIndex={-1} className={styles.said}>
      {earlier > 0 && (
        <Button look="quiet" onClick={showEarlier} aria-disabled={query.isFetching}>
          {texts.earlier(earlier)}
        </Button>
      )}
      {query.error && <p role="alert">{query.error.message}</p>}
      {comments.map((comment) => (
        <Said key={comment.id} comment={comment} mayWrite={mayWrite} />
      ))}
    </div>
  )
}

function Said({ comment, mayWrite }: { comment: Comment; mayWrite: boolean }) {
  const { id, by, text, createdAt, editedAt, isOwn } = comment
  const [isEdited, setEdited] = useState(false)
  const change = useChanging()
  if (isEdited)
    return (
      <EditForm
        start={text}
        onSave={(next) => change(() => editComment(id, next)).then(() => setEdited(false))}
        onCancel={() => setEdited(false)}
      />
    )
  return (
    <div>
      <b>{by ?? texts.somebody}</b> <time dateTime={createdAt}>{dayAndTime(createdAt)}</time>
      {editedAt !== null && <span className={styles.soft}> {texts.edited}</span>}
      <p className={styles.text}>{text}</p>
      {isOwn && mayWrite && (
        <Button look="quiet" onClick={() => setEdited(true)}>
          {texts.edit}
        </Button>
      )}
      {isOwn && (
        <Button look="quiet" onClick={() => void change(() => deleteComment(id))}>
          {texts.remove}
        </Button>
      )}
    </div>
  )
}
