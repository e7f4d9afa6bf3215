import { useQuery } from '@tanstack/react-query'
import styles from './comments.module.css'
import { commentsOf } from './queries.ts'
import { texts } from './texts.ts'
import { Thread } from './thread.tsx'

/** All that is said of a scenario, what is open first. */
export function AllComments({ id }: { id: string }) {
  const { data = [] } = useQuery(commentsOf(id))
  const inOrder = data.toSorted(
    (one, other) => Number(one.resolvedAt !== null) - Number(other.resolvedAt !== null),
  )
  if (inOrder.length === 0) return <p className={styles.soft}>{texts.none}</p>
  return (
    <ul className={styles.threads}>
      {inOrder.map((thread) => (
        <Thread key={thread.id} thread={thread} heading={thread.anchor} />
      ))}
    </ul>
  )
}
