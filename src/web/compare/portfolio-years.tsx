import { moneyOf } from '../charts/money.ts'
import type { Portfolio } from '../engine/portfolio-sweep.ts'
import { copied, shown } from '../format/numbers.ts'
import { Table } from '../ui/table.tsx'
import styles from './portfolio.module.css'
import { type TotalName, portfolioTexts as texts } from './portfolio-texts.ts'

interface Series {
  readonly values: readonly (number | null)[]
  readonly unit: string
}

/** Money in millions where that is shorter, so that more columns have room. */
function inMillions({ values, unit }: Series): Series {
  if (unit !== 'USD') return { values, unit }
  const money = moneyOf(values)
  return { values: values.map(money.scaled), unit: money.unit }
}

/** What the buyer has in each year; years make up the whole. */
export function PortfolioYears({ byYear }: { byYear: Portfolio['byYear'] }) {
  const { years, ...series } = byYear
  const names = (Object.keys(texts.names) as TotalName[]).filter((name) => name in series)
  if (years.length === 0) return null
  const columnOf = (name: TotalName) => inMillions(series[name] as Series)
  const rows = years.map((year, i) => {
    const values = names.map((name) => columnOf(name).values[i] ?? null)
    return {
      name: String(year),
      cells: values.map((value) => (value === null ? '–' : shown(value))),
      values: values.map((value) => (value === null ? '' : copied(value))),
    }
  })
  return (
    <details className={styles.byYear}>
      <summary>{texts.byYear}</summary>
      <div className={styles.scroll}>
        <Table
          caption={texts.byYear}
          corner={texts.year}
          columns={names.map((name) => `${texts.names[name]}, ${columnOf(name).unit}`)}
          rows={rows}
        />
      </div>
    </details>
  )
}
