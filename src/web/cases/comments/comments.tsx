import { useId } from 'react'
import styles from './comments.module.css'
import { beginThread, isOpen, useThreads } from './queries.ts'
import { texts } from './texts.ts'
import { ThreadList } from './thread-list.tsx'
import { useMayComment } from './use-may-comment.ts'
import { useSending } from './use-sending.ts'
import { WordsForm } from './words-form.tsx'

interface CommentsProps {
  scenarioId: string
  /** What they stand beside: the place of an input, or the symbol of a quantity. */
  anchor: string
}

/** What is said beside an input or a number, with a way to begin. */
export function Comments({ scenarioId, anchor }: CommentsProps) {
  const query = useThreads(scenarioId, { anchor })
  const mayWrite = useMayComment(scenarioId)
  const send = useSending()
  const heading = useId()
  const hasOpen = query.data?.pages.some(({ rows }) => rows.some(isOpen)) ?? false
  return (
    <section className={styles.comments} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {texts.comments}
      </h3>
      <ThreadList scenarioId={scenarioId} query={query} mayWrite={mayWrite} />
      {mayWrite && !hasOpen && (
        <WordsForm
          label={texts.write}
          scenarioId={scenarioId}
          onSend={(text, mentions) => send(() => beginThread(scenarioId, anchor, { text, mentions }))}
        />
      )}
    </section>
  )
}
