import { lazy, Suspense } from 'react'
import { useShown } from '../workspace/open-case.tsx'
import { tableAt } from './by-year/table-at.ts'
import { EmptyNumberRow } from './empty-number-row.tsx'
import { measureAt } from './knob.ts'
import styles from './number-row.module.css'
import { RangedNumberRow } from './ranged-number-row.tsx'
import { type InputRow, titleOf } from './rows.ts'
import { TextRow } from './text-row.tsx'
import { WordRow } from './word-row.tsx'

/** Years stand below everything else, so that they may come later. */
const YearlyRow = lazy(async () => ({ default: (await import('./yearly.tsx')).YearlyRow }))

const TableRow = lazy(async () => ({ default: (await import('./by-year/table-row.tsx')).TableRow }))
const SupplyRow = lazy(async () => ({ default: (await import('./supply/supply-row.tsx')).SupplyRow }))

interface RowProps {
  row: InputRow
  /** Where the name of the element stands above, it is not said again. */
  isBelowName?: boolean
}

/** One input, in the shape of what it takes. */
export function Row({ row, isBelowName = false }: RowProps) {
  const isGiven = useShown(({ document }) => measureAt(document, row.pointer) !== undefined)
  const isByYear = useShown(({ document }) => tableAt(document, row.pointer) !== undefined)
  const title = isBelowName ? row.label : titleOf(row)
  const { pointer, field } = row
  switch (field.kind) {
    case 'quantity':
      if (isByYear) {
        return (
          <Suspense>
            <TableRow pointer={pointer} title={title} />
          </Suspense>
        )
      }
      return isGiven ? (
        <RangedNumberRow pointer={pointer} title={title} />
      ) : (
        <EmptyNumberRow pointer={pointer} title={title} />
      )
    case 'choice':
      return <WordRow pointer={pointer} title={title} words={field.input.states ?? []} />
    case 'word':
      return <WordRow pointer={pointer} title={title} words={field.words} />
    case 'flag':
      return <WordRow pointer={pointer} title={title} words={flags} />
    case 'supply':
      return (
        <Suspense fallback={<div className={styles.row} />}>
          <SupplyRow pointer={pointer} title={title} />
        </Suspense>
      )
    case 'yearly':
      return (
        <Suspense>
          <YearlyRow pointer={pointer} title={title} unit={field.input.unit} />
        </Suspense>
      )
    default:
      return <TextRow pointer={pointer} title={title} type={field.kind === 'date' ? 'date' : 'text'} />
  }
}

const flags = [true, false]
