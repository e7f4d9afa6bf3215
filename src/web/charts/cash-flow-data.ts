import { cumsum } from 'd3-array'
import { withDecimals, years } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'
import { reasonOf, type Scalar, type ScalarSeries } from './measured.ts'
import { type Money, moneyOf } from './money.ts'

export interface CashFlowData extends ChartText {
  readonly unit: string
  /** Money of each year in `unit`; null where it does not exist. */
  readonly rows: readonly {
    readonly year: number
    readonly flow: number | null
    readonly cumulative: number | null
  }[]
  /** Years after year 0, with its name: discounted or not. */
  readonly payback: { readonly name: string; readonly value: number } | null
}

export interface CashFlowView {
  /** The whole plant without debt, or what is left to its owners after the loan. */
  readonly basis: 'project' | 'equity'
  readonly isDiscounted: boolean
}

/** Reads an outcome's `financials`. */
interface Financials {
  readonly cashFlows: readonly Readonly<
    Record<
      'year' | 'cashFlow' | 'discountedCashFlow' | 'cumulativeCashFlow' | 'cumulativeDiscountedCashFlow',
      Scalar
    >
  >[]
  readonly cashFlowSeries: Readonly<Record<'cashFlowProject' | 'cashFlowEquity', ScalarSeries>>
  readonly payback: Scalar
  readonly discountedPayback: Scalar
  readonly convention: Readonly<Record<string, string>>
}

const bases = { project: 'the project, without debt', equity: 'the owners, after debt' } as const

/**
 * What comes in and goes out each year, and their running total. Discounted flows and payback exist on the basis that the
 * convention names; the other basis has the plain flows alone.
 */
export function cashFlowData(financials: Financials, view: CashFlowView): CashFlowData {
  const { basis, isDiscounted } = view
  const isChosen = financials.convention.returnBasis === basis
  const kind = isDiscounted ? ', discounted' : ''
  const currency = financials.cashFlows[0]?.cashFlow.unit
  const lead = `Cash flow of ${bases[basis]}${kind}`
  if (isDiscounted && !isChosen) {
    const missing = `Discounted flows are those of the basis that the convention names: ${financials.convention.returnBasis}.`
    return {
      ...about(currency ?? '', view),
      result: `${lead}: none. ${missing}`,
      missing,
      rows: [],
      payback: null,
      table: { columns: [], rows: [] },
    }
  }
  const yearly = isChosen ? chosenFlows(financials, isDiscounted) : otherFlows(financials, basis)
  const flows = yearly.flatMap(({ flow, cumulative }) => [flow, cumulative])
  const money = moneyOf(flows, currency)
  const rows = yearly.map(({ year, flow, cumulative }) => ({
    year,
    flow: money.scaled(flow),
    cumulative: money.scaled(cumulative),
  }))
  const time = isDiscounted ? financials.discountedPayback : financials.payback
  const name = isDiscounted ? 'discounted payback' : 'payback'
  const told = isChosen ? [time.value === null ? `no ${name}` : `${name} ${years(time.value)} yr`] : []
  const isNone = isChosen && time.value === null
  return {
    ...about(money.unit, view),
    result: [`${lead}: ${extremes(rows, money)}`, ...told].join(', '),
    rows,
    payback: isChosen && time.value !== null ? { name, value: time.value } : null,
    notes: isNone ? [`No ${name}: ${reasonOf(time)}`] : [],
    table: {
      columns: ['Year', `Cash flow, ${money.unit}`, `Cumulative, ${money.unit}`],
      rows: rows.map(({ year, flow, cumulative }) => ({ head: year, cells: [flow, cumulative] })),
    },
  }
}

const about = (unit: string, { basis, isDiscounted }: CashFlowView) => ({
  title: basis === 'project' ? 'Cash flow' : 'Cash flow to the owners',
  subtitle: `${unit}${isDiscounted ? ', discounted to year 0' : ''}; ${bases[basis]}; by year and cumulative`,
  unit,
  notes: [],
})

interface YearlyMoney {
  readonly year: number
  readonly flow: number | null
  readonly cumulative: number | null
}

const chosenFlows = ({ cashFlows }: Financials, isDiscounted: boolean): YearlyMoney[] =>
  cashFlows.map((row) => ({
    year: Number(row.year.value),
    flow: (isDiscounted ? row.discountedCashFlow : row.cashFlow).value,
    cumulative: (isDiscounted ? row.cumulativeDiscountedCashFlow : row.cumulativeCashFlow).value,
  }))

function otherFlows({ cashFlows, cashFlowSeries }: Financials, basis: CashFlowView['basis']): YearlyMoney[] {
  const { values } = basis === 'project' ? cashFlowSeries.cashFlowProject : cashFlowSeries.cashFlowEquity
  const totals = cumsum(values, (value) => value ?? Number.NaN)
  return cashFlows.map(({ year }, i) => {
    const total = totals[i] ?? Number.NaN
    return {
      year: Number(year.value),
      flow: values[i] ?? null,
      cumulative: Number.isNaN(total) ? null : total,
    }
  })
}

/** The deepest point of the running total, and where it ends. */
function extremes(rows: CashFlowData['rows'], { unit }: Money): string {
  const known = rows.flatMap(({ year, cumulative }) => (cumulative === null ? [] : [{ year, cumulative }]))
  const last = known.at(-1)
  if (!last) return 'none'
  const lowest = known.reduce((a, b) => (b.cumulative < a.cumulative ? b : a))
  const money = (value: number) => `${withDecimals(value, 0)} ${unit}`
  return `lowest ${money(lowest.cumulative)} in year ${lowest.year}, ${money(last.cumulative)} by year ${last.year}`
}
