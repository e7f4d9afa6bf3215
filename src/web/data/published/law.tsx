import type { ReactNode } from 'react'
import { day } from '../../format/times.ts'
import styles from './law.module.css'
import { texts } from './texts.ts'

interface LawProps {
  title: string
  /** Whose it is. */
  of: string
  law: {
    readonly status: 'law' | 'draft'
    readonly asOf: string
    readonly from: number | null
    readonly to: number | null
    readonly source: string
    readonly licence: string
    readonly confidence: 'high' | 'medium' | 'low'
    readonly note?: string
  }
  children?: ReactNode
}

/** A law or a draft: what it says, from when to when, and where that is written. */
export function Law({ title, of, law, children }: LawProps) {
  const { status, asOf, from, to, source, licence, confidence, note } = law
  return (
    <article className={styles.law}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.about}>
        <b data-status={status}>{texts.status[status]}</b>{' '}
        {[of, texts.years(from, to), texts.asOf(dateText(asOf))].filter(Boolean).join(' · ')}
      </p>
      {children}
      {note !== undefined && <p>{note}</p>}
      <p className={styles.origin}>
        {source} · {texts.confidenceOf[confidence]} · {texts.licence} {licence}
      </p>
    </article>
  )
}

/** Some texts are known by their year or month alone. */
const dateText = (date: string): string => (/^\d{4}-\d\d-\d\d$/.test(date) ? day(date) : date)
