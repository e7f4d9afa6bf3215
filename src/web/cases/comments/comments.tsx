import { useQuery } from '@tanstack/react-query'
import { useChanging } from '../use-changing.ts'
import styles from './comments.module.css'
import { beginThread, commentsOf, isOpen } from './queries.ts'
import { texts } from './texts.ts'
import { Thread } from './thread.tsx'
import { WordsForm } from './words-form.tsx'

interface CommentsProps {
  scenarioId: string
  /** What they stand beside: the place of an input, or the symbol of a quantity. */
  anchor: string
}

/** What is said beside an input or a number, with a way to begin. */
export function Comments({ scenarioId, anchor }: CommentsProps) {
  const { data } = useQuery(commentsOf(scenarioId))
  const change = useChanging()
  const here = data?.filter((thread) => thread.anchor === anchor) ?? []
  const begin = (text: string) => change(() => beginThread(scenarioId, anchor, text))
  return (
    <section className={styles.comments} aria-label={texts.comments}>
      {here.length > 0 && (
        <ul className={styles.threads}>
          {here.map((thread) => (
            <Thread key={thread.id} thread={thread} />
          ))}
        </ul>
      )}
      {!here.some(isOpen) && <WordsForm label={texts.write} onSend={begin} />}
    </section>
  )
}
