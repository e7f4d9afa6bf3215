import type { UseQueryResult } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Asked } from '../../frame/asked.tsx'
import { FindBox } from '../find-box.tsx'
import { DataPage } from '../page.tsx'
import { TableSkeleton } from '../table-skeleton.tsx'
import styles from './published-page.module.css'
import { texts } from './texts.ts'

interface PublishedPageProps<Data> {
  title: string
  query: UseQueryResult<Data>
  /** What the table is, in a sentence. */
  about(data: Data): string
  /** What can be found in it, in words. */
  hint: string
  /** @param find is what is searched for; '' where nothing is. */
  children(data: Data, find: string): ReactNode
}

/** A table that others publish: what it is, a search, what is found. */
export function PublishedPage<Data>({ title, query, about, hint, children }: PublishedPageProps<Data>) {
  const { q = '' } = useSearch({ strict: false })
  const navigate = useNavigate()
  const find = (next: string) => navigate({ to: '.', search: next === '' ? {} : { q: next }, replace: true })
  return (
    <DataPage title={title}>
      <Asked query={query} failed={texts.failed} skeleton={<TableSkeleton />}>
        {(data) => (
          <>
            <p className={styles.about}>{about(data)}</p>
            <div className={styles.find}>
              <FindBox key={title} query={q} hint={hint} onFind={(next) => void find(next)} />
            </div>
            {children(data, q)}
          </>
        )}
      </Asked>
    </DataPage>
  )
}
