import { type ReactNode, useMemo, useState } from 'react'
import { baselineAt } from '../workspace/baseline-at.ts'
import { isSame, valueAt } from '../workspace/document.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { Row } from './row.tsx'
import type { InputRow } from './rows.ts'
import styles from './section.module.css'
import { texts } from './texts.ts'
import { useRefusals } from './use-notes.ts'

interface SectionProps {
  title: string
  rows: readonly InputRow[]
  /** Where the rows of it are not listed one by one: those, the part of the document that they are of, and how many are listed. */
  within?: { readonly part: string; readonly count: number; readonly rows: readonly InputRow[] }
  /** What stands above the rows. */
  children?: ReactNode
}

/** A group of inputs that opens, and says in one line what is in it. Several may be open at once. */
export function Section({ title, rows, within, children }: SectionProps) {
  const { defaults } = useCase()
  const [isOpen, setOpen] = useState(false)
  const pointers = useMemo(() => rows.map(({ pointer }) => pointer), [rows])
  const wrong = useRefusals(pointers, within?.part)
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
        <span className={styles.about}>
          {wrong > 0 && <span className={styles.wrong}>{texts.wrong(wrong)} · </span>}
          {texts.summary(within?.count ?? rows.length, changed)}
        </span>
      </summary>
      {isOpen && children}
      {isOpen && rows.map((row) => <Row key={row.pointer} row={row} />)}
    </details>
  )
}
