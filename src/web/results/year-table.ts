import { columnDecimals, copied, withDecimals } from '../format/numbers.ts'

interface Scalar {
  readonly value: number | null
  readonly unit: string
}

type YearlyFlows = Readonly<
  Record<
    | 'year'
    | 'capital'
    | 'revenue'
    | 'opex'
    | 'depreciation'
    | 'tax'
    | 'cashFlow'
    | 'discountedCashFlow'
    | 'cumulativeCashFlow'
    | 'cumulativeDiscountedCashFlow',
    Scalar
  >
>

/** Reads an outcome's `financials`. */
export interface Yearly {
  readonly cashFlows: readonly YearlyFlows[]
  readonly cashFlowSeries: Readonly<Record<string, { readonly values: readonly (number | null)[] }>>
  /** What each brings beside the market, which is in the revenue. */
  readonly contractPayments?: readonly {
    readonly payments: { readonly values: readonly (number | null)[] }
  }[]
}

export interface YearTable {
  /** The currency of its values; its cells are in millions of it. */
  readonly unit: string
  readonly years: readonly string[]
  readonly rows: readonly {
    readonly name: string
    readonly cells: readonly string[]
    /** All digits, in the unit of the table. */
    readonly values: readonly string[]
    readonly isSum: boolean
  }[]
}

const always = {
  capital: 'Capital',
  revenue: 'Revenue',
  opex: 'Operating cost',
  depreciation: 'Depreciation',
  tax: 'Tax',
} as const
const sums = {
  cashFlow: 'Cash flow',
  discountedCashFlow: 'Discounted',
  cumulativeCashFlow: 'Cumulative',
  cumulativeDiscountedCashFlow: 'Cumulative, discounted',
} as const
/** Most plants have none of these; a row of zeros would only be in the way. */
const besides = {
  policyIncome: 'Income from policies',
  policyTaxCredit: 'Tax credits',
  grants: 'Grants',
  loanDrawn: 'Loan drawn',
  interest: 'Interest',
  principal: 'Loan repaid',
  loanBalance: 'Loan balance',
  cashFlowEquity: 'Cash flow to the owners',
} as const
const ofLoan = ['loanDrawn', 'interest', 'principal', 'loanBalance', 'cashFlowEquity']

const perMillion = 1e-6

/** The money of every year: a row each kind, a column each year, in millions with one number of decimals. */
export function yearTable(
  { cashFlows, cashFlowSeries, contractPayments = [] }: Yearly,
  none: string,
): YearTable {
  const ofFlow = (key: keyof YearlyFlows) => cashFlows.map((row) => row[key].value)
  const hasLoan = (cashFlowSeries.loanDrawn?.values ?? []).some((each) => each !== 0 && each !== null)
  const extra = Object.entries(besides).flatMap(([key, name]) => {
    const values = cashFlowSeries[key]?.values ?? []
    const isThere = ofLoan.includes(key) ? hasLoan : values.some((each) => each !== 0 && each !== null)
    return isThere ? [{ name, values, isSum: false }] : []
  })
  const rowsOf = (names: Readonly<Record<string, string>>, isSum: boolean) =>
    Object.entries(names).map(([key, name]) => ({ name, values: ofFlow(key as keyof YearlyFlows), isSum }))
  const { capital, revenue, ...after } = always
  const before = rowsOf({ capital, revenue }, false)
  const rows = [
    ...before,
    ...ofContracts(contractPayments),
    ...rowsOf(after, false),
    ...extra,
    ...rowsOf(sums, true),
  ]
  const amounts = rows.flatMap(({ values }) => values.map((value) => (value ?? 0) * perMillion))
  const decimals = Math.max(1, Math.min(columnDecimals(amounts), mostDecimals))
  return {
    unit: cashFlows[0]?.cashFlow.unit ?? '',
    years: ofFlow('year').map(String),
    rows: rows.map(({ name, values, isSum }) => ({
      name,
      isSum,
      cells: values.map((value) => (value === null ? none : withDecimals(value * perMillion, decimals))),
      values: values.map((value) => (value === null ? '' : copied(value))),
    })),
  }
}

const mostDecimals = 2

/** What all contracts bring, below the revenue that has it; nothing where there are none. */
function ofContracts(contracts: NonNullable<Yearly['contractPayments']>) {
  const [first, ...others] = contracts.map(({ payments }) => payments.values)
  if (!first) return []
  const values = first.map((each, year) =>
    others.reduce<number | null>((sum, { [year]: own = null }) => {
      return sum === null || own === null ? null : sum + own
    }, each),
  )
  return [{ name: 'Of it by contracts', values, isSum: false }]
}
