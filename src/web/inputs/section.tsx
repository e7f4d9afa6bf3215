import { type ReactNode, useState } from 'react'
import { baselineAt } from '../workspace/baseline-at.ts'
import { isSame, valueAt } from '../workspace/document.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { Row } from './row.tsx'
import type { InputRow } from './rows.ts'
import styles from './section.module.css'
import { texts } from './texts.ts'

interface SectionProps {
  title: string
  rows: readonly InputRow[]
  /** The rows of all that stands in it, where those are not listed one by one, and how many that are. */
  within?: { readonly count: number; readonly rows: readonly InputRow[] }
  /** What stands above the rows. */
  children?: ReactNode
}

/** A group of inputs that opens, and says in one line what is in it. Several may be open at once. */
export function Section({ title, rows, within, children }: SectionProps) {
  const { defaults } = useCase()
  const [isOpen, setOpen] = useState(false)
  const changed = useShown(
    ({ document }) =>
      (within?.rows ?? rows).filter(
        ({ pointer }) => !isSame(valueAt(document, pointer), baselineAt(document, defaults, pointer)),
      ).length,
  )
  return (
    <details className={styles.section} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span>{title}</span>
        <span className={styles.about}>{texts.summary(within?.count ?? rows.length, changed)}</span>
      </summary>
      {isOpen && children}
      {isOpen && rows.map((row) => <Row key={row.pointer} row={row} />)}
    </details>
  )
}
