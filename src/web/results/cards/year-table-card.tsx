import { useMemo, useState } from 'react'
import { usePlace, useWhenSeen } from '../../charts/place.ts'
import { Button } from '../../ui/button.tsx'
import { Table } from '../../ui/table.tsx'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import { texts } from '../texts.ts'
import { type YearTable, yearTable } from '../year-table.ts'
import styles from './card.module.css'
import { Card } from './card.tsx'
import { Withheld } from './withheld.tsx'

/** The money of every year as a table that a spreadsheet takes. */
export function YearTableCard() {
  const { level } = useCase()
  const financials = useShown(({ result }) => result?.outcome.financials)
  const { ref, isNear } = usePlace()
  const seen = useWhenSeen(financials, isNear)
  const [told, tell] = useState('')
  const table = useMemo(() => {
    const { cashFlows, cashFlowSeries } = seen ?? {}
    return cashFlows && cashFlowSeries && yearTable({ cashFlows, cashFlowSeries }, texts.none)
  }, [seen])
  if (!table) return financials ? <Withheld title={texts.yearly} level={level} /> : null
  const copy = () =>
    navigator.clipboard.writeText(tsv(table)).then(
      () => tell(texts.copied),
      () => tell(texts.notCopied),
    )
  return (
    <Card label={texts.yearly} isWide>
      <div className={styles.head} ref={ref}>
        <h3 className={styles.title}>{texts.yearly}</h3>
        <p>{texts.yearlyUnit}</p>
        <Button look="quiet" aria-label={`${texts.copy}: ${texts.yearly}`} onClick={copy}>
          {texts.copy}
        </Button>
        <span role="status">{told}</span>
      </div>
      <Table caption={texts.yearly} corner={texts.year} columns={table.years} rows={table.rows} />
    </Card>
  )
}

const tsv = ({ years, rows }: YearTable): string =>
  [[`${texts.year}, USD`, ...years], ...rows.map(({ name, values }) => [name, ...values])]
    .map((line) => line.join('\t'))
    .join('\n')
