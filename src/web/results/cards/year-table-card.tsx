import { useMemo, useState } from 'react'
import { usePlace, useWhenSeen } from '../../charts/place.ts'
import { Button } from '../../ui/button.tsx'
import { Table } from '../../ui/table.tsx'
import { useSeen, useShown } from '../../workspace/open-case.tsx'
import { texts } from '../texts.ts'
import { useTold } from '../use-told.ts'
import { type YearTable, yearTable } from '../year-table.ts'
import styles from './card.module.css'
import { Card } from './card.tsx'
import { cardTexts } from './texts.ts'
import { Withheld } from './withheld.tsx'

/** The money of every year as a table that a spreadsheet takes. */
export function YearTableCard() {
  const { level } = useSeen()
  const financials = useTold(useShown(({ result }) => result?.outcome.financials))
  const { ref, isNear } = usePlace()
  const seen = useWhenSeen(financials, isNear)
  const [told, tell] = useState('')
  const table = useMemo(() => {
    const { cashFlows, cashFlowSeries, contractPayments } = seen ?? {}
    if (!cashFlows || !cashFlowSeries) return undefined
    return yearTable({ cashFlows, cashFlowSeries, ...(contractPayments && { contractPayments }) }, texts.none)
  }, [seen])
  if (!table) return financials ? <Withheld title={cardTexts.yearly} level={level} /> : null
  const copy = () =>
    navigator.clipboard.writeText(tsv(table)).then(
      () => tell(cardTexts.copied),
      () => tell(cardTexts.notCopied),
    )
  return (
    <Card label={cardTexts.yearly} isWide>
      <div className={styles.head} ref={ref}>
        <h3 className={styles.title}>{cardTexts.yearly}</h3>
        <p>{cardTexts.yearlyUnit(`M${table.unit}`)}</p>
        <Button look="quiet" aria-label={`${cardTexts.copy}: ${cardTexts.yearly}`} onClick={copy}>
          {cardTexts.copy}
        </Button>
        <span role="status">{told}</span>
      </div>
      <Table caption={cardTexts.yearly} corner={cardTexts.year} columns={table.years} rows={table.rows} />
    </Card>
  )
}

const tsv = ({ unit, years, rows }: YearTable): string =>
  [[`${cardTexts.year}, ${unit}`, ...years], ...rows.map(({ name, values }) => [name, ...values])]
    .map((line) => line.join('\t'))
    .join('\n')
