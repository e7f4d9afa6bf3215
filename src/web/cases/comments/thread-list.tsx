import { Button } from '../../ui/button.tsx'
import styles from './comments.module.css'
import type { useThreads } from './queries.ts'
import { texts } from './texts.ts'
import { Thread } from './thread.tsx'

interface ThreadListProps {
  scenarioId: string
  query: ReturnType<typeof useThreads>
  /** Whether each says what it stands beside, where that is not seen. */
  hasHeadings?: boolean
  mayWrite: boolean
}

/** Threads a page at a time; nothing where there are none. */
export function ThreadList({ scenarioId, query, hasHeadings = false, mayWrite }: ThreadListProps) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const threads = data?.pages.flatMap(({ rows }) => rows) ?? []
  return (
    <>
      {error && <p role="alert">{error.message}</p>}
      {threads.length > 0 && (
        <ul className={styles.threads}>
          {threads.map((thread) => (
            <Thread
              key={thread.id}
              scenarioId={scenarioId}
              thread={thread}
              mayWrite={mayWrite}
              hasHeading={hasHeadings}
            />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} aria-disabled={isFetchingNextPage}>
          {texts.moreThreads}
        </Button>
      )}
    </>
  )
}
