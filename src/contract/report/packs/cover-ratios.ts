import type { ReportSubject } from '../said/report.ts'

interface Ratio {
  readonly value: number | null
  readonly unit: '1'
  readonly reason?: string
}

export interface CoverRatios {
  readonly lowest: Ratio
  /** The project year with the lowest; undefined where there is none. */
  readonly lowestYear?: number
  readonly average: Ratio
  readonly loanLife: Ratio
  readonly projectLife: Ratio
}

/**
 * How often income covers the debt.
 *
 * @returns undefined for a level that does not see the years.
 */
export function coverRatios({ outcome }: Pick<ReportSubject, 'outcome'>): CoverRatios | undefined {
  const { cashFlowSeries: series, cashFlows, minimumDebtServiceCover: lowest } = outcome.financials ?? {}
  const years = (cashFlows ?? []) as readonly { readonly year?: { readonly value: number | null } }[]
  if (!series?.debtServiceCover || !lowest || !years[0]?.year) return undefined
  const begin = years.findIndex(({ year }) => Number(year?.value) > 0)
  const covers = series.debtServiceCover.values.flatMap((value) => value ?? [])
  const none = {
    value: null,
    unit: '1',
    reason: lowest.reason ?? 'There is no debt service to cover.',
  } as const
  const finance = (
    outcome.resolvedInputs as {
      readonly finance?: { readonly interestRate?: { readonly value: number | null } }
    }
  ).finance
  const rate = finance?.interestRate?.value
  const first = (values: readonly (number | null)[]) => values[begin] ?? 0
  const debt = first(series.loanBalance.values) + first(series.principal.values)
  if (covers.length === 0 || rate == null || !(debt > 0)) {
    return { lowest: { ...none, value: lowest.value }, average: none, loanLife: none, projectLife: none }
  }
  const place = series.debtServiceCover.values.indexOf(Math.min(...covers))
  const lowestYear = Number(years[place]?.year?.value)
  const told = outcome.financials?.debt
  if (told) {
    const { lowestCover, averageCover, loanLifeCover, projectLifeCover } = told
    return {
      lowest: lowestCover as Ratio,
      lowestYear,
      average: averageCover as Ratio,
      loanLife: loanLifeCover as Ratio,
      projectLife: projectLifeCover as Ratio,
    }
  }
  const lastServed = series.debtServiceCover.values.findLastIndex((value) => value !== null)
  const available = series.cashAvailableForDebtService.values
  const ratio = (value: number): Ratio => ({ value, unit: '1' })
  const perDebt = (end: number): Ratio => {
    const years = available.slice(begin, end)
    if (years.includes(null))
      return { value: null, unit: '1', reason: 'A year has no cash available for debt service.' }
    const discounted = years.map((value, i) => Number(value) / (1 + rate) ** (i + 1))
    return ratio(discounted.reduce((all, each) => all + each, 0) / debt)
  }
  return {
    lowest: { value: lowest.value, unit: '1' },
    lowestYear,
    average: ratio(covers.reduce((all, each) => all + each, 0) / covers.length),
    loanLife: perDebt(lastServed + 1),
    projectLife: perDebt(available.length),
  }
}
