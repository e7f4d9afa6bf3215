import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ListPage } from '../api/use-list.ts'
import { Button } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Asked } from './asked.tsx'
import styles from './listed.module.css'
import { texts } from './texts.ts'

interface ListedProps<Row> {
  query: UseInfiniteQueryResult<InfiniteData<ListPage<Row>>>
  failed: string
  /** Shown where there is no row. */
  empty: ReactNode
  children(rows: readonly Row[]): ReactNode
}

/** A list that comes a page at a time. */
export function Listed<Row>({ query, failed, empty, children }: ListedProps<Row>) {
  return (
    <Asked query={query} failed={failed} skeleton={<Skeleton height={300} />}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows)
        if (rows.length === 0) return empty
        return (
          <div className={styles.sheet}>
            {children(rows)}
            {query.hasNextPage && (
              <Button
                className={styles.more ?? ''}
                onClick={() => void query.fetchNextPage()}
                aria-disabled={query.isFetchingNextPage}
              >
                {texts.more}
              </Button>
            )}
          </div>
        )
      }}
    </Asked>
  )
}
