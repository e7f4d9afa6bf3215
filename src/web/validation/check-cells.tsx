import type { ReactNode } from 'react'
import { full } from '../format/numbers.ts'
import styles from './check-cells.module.css'
import type { Check } from './queries.ts'
import { texts } from './texts.ts'

/** The columns of a table of checks; what is checked stands before them. */
export const checkColumns = [
  texts.expected,
  texts.computed,
  texts.difference,
  texts.tolerance,
  texts.result,
] as const

/** What is expected, what is computed, how far they are apart, how far they may be, and whether that is so. */
export function checkCells({ expected, computed, unit, ...check }: Check): ReactNode[] {
  const { relativeDifference, tolerance, passed } = check
  return [
    <Amount key="expected" value={expected} unit={unit} />,
    <Amount key="computed" value={computed} unit={unit} />,
    relativeDifference === null ? texts.none : small(relativeDifference),
    small(tolerance),
    <span key="verdict" className={styles.verdict} data-passed={passed}>
      <span aria-hidden="true">{passed ? '✓' : '✗'}</span> {passed ? texts.pass : texts.fail}
    </span>,
  ]
}

function Amount({ value, unit }: { value: number | null; unit: string }) {
  if (value === null) return texts.none
  return (
    <span className={styles.amount}>{[full(value), unit === '1' ? '' : unit].filter(Boolean).join(' ')}</span>
  )
}

/** A share of a number, as small as rounding makes it. */
const small = (value: number): string =>
  value === 0 ? '0' : value.toExponential(1).replace('.0e', 'e').replace('-', '−')
