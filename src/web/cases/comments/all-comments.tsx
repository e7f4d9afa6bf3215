import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import styles from './comments.module.css'
import { useThreads } from './queries.ts'
import { texts } from './texts.ts'
import { ThreadList } from './thread-list.tsx'
import { useMayComment } from './use-may-comment.ts'

/** All that is said of a scenario; what is resolved is asked for apart. */
export function AllComments({ id }: { id: string }) {
  const [showsResolved, setShown] = useState(false)
  const open = useThreads(id, { state: 'open' })
  const resolved = useThreads(id, { state: 'resolved' }, showsResolved)
  const mayWrite = useMayComment(id)
  const isNone = open.data?.pages.every(({ rows }) => rows.length === 0)
  const isNoneResolved = resolved.data?.pages.every(({ rows }) => rows.length === 0)
  return (
    <div className={styles.all}>
      {isNone && <p className={styles.soft}>{texts.none}</p>}
      <ThreadList scenarioId={id} query={open} hasHeadings mayWrite={mayWrite} />
      <Button look="quiet" aria-expanded={showsResolved} onClick={() => setShown(!showsResolved)}>
        {texts.showResolved}
      </Button>
      {showsResolved && (
        <>
          {isNoneResolved && <p className={styles.soft}>{texts.noneResolved}</p>}
          <ThreadList scenarioId={id} query={resolved} hasHeadings mayWrite={mayWrite} />
        </>
      )}
    </div>
  )
}
