import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './page.module.css'
import { texts } from './texts.ts'

interface DataPageProps {
  title: string
  /** Where the title is part of something larger: a link back to it. */
  above?: ReactNode
  /** What can be done with what is shown. */
  actions?: ReactNode
  children: ReactNode
}

/** What is open beside the tables. On a phone it leads back to them. */
export function DataPage({ title, above, actions, children }: DataPageProps) {
  const { edition } = useParams({ strict: false })
  const list =
    edition === undefined ? (
      <Link to="/data">{texts.allData}</Link>
    ) : (
      <Link to="/data/$edition" params={{ edition }}>
        {texts.allData}
      </Link>
    )
  return (
    <>
      <title>{`${title} · SAFAPAC`}</title>
      <div className={styles.path}>
        <span className={styles.list}>{list}</span>
        {above}
      </div>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {actions}
      </div>
      {children}
    </>
  )
}
