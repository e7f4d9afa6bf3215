import { moneyUnit, ownCurrency } from '../../contract/money/currencies.ts'
import type { Measure } from '../format/units.ts'
import { useShown } from '../workspace/open-case.tsx'
import styles from './row-note.module.css'

interface MoneyNoteProps {
  pointer: string
  measure: Measure
}

/** How an amount in other money became one of the analysis, below its row. */
export function MoneyNote({ pointer, measure }: MoneyNoteProps) {
  const text = useShown(
    ({ result }) => result?.outcome.money?.conversions?.find((each) => each.pointer === pointer)?.text,
  )
  const isOther =
    measure.moneyYear !== undefined || (moneyUnit(measure.unit)?.currency ?? ownCurrency) !== ownCurrency
  return isOther && text !== undefined ? (
    <span className={styles.note} data-kind="idle">
      {text}
    </span>
  ) : null
}
