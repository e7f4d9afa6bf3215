import type { ScalarSeries } from '../../answers/scalar.ts'
import { yearly } from './evaluated-plant.ts'
import { added, addedUp, type EvaluatedPortfolio } from './evaluated-portfolio.ts'
import { totalCosts, totalNumbers, yearlyCosts, yearlyNumbers } from './portfolio-numbers.ts'

/** More are not told one by one, because each costs as much as a small portfolio. */
export const mostYears = 100

/** Totals by the names of their numbers, with the years that they are of. */
export type PortfolioByYear = { readonly years: readonly number[] } & Readonly<
  Record<string, ScalarSeries | readonly number[]>
>

/** The years that are looked at in which a plant of the curve operates, all of them. */
export function yearsOf({ years, onCurve }: EvaluatedPortfolio): number[] {
  const spans = onCurve.map(({ operates }) => operates)
  const first = Math.max(years.from, Math.min(...spans.map(({ from }) => from)))
  const last = Math.min(years.to, Math.max(...spans.map(({ to }) => to)))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

/** The same totals for each year by itself. */
export function byYear(
  portfolio: EvaluatedPortfolio,
  isAll: boolean,
  money: readonly number[],
): PortfolioByYear {
  const { onCurve, unitPrice } = portfolio
  const each = yearsOf(portfolio).slice(0, mostYears)
  const names = [...yearlyNumbers, ...(isAll ? yearlyCosts : [])]
  const all = { ...totalNumbers, ...totalCosts }
  const numbers = Object.fromEntries(names.map((name) => [name, all[name]]))
  const inYear = onCurve.map(yearly)
  const rows = each.map((year) => {
    const plants = inYear.map((plantIn) => plantIn(year))
    return addedUp(added(plants, unitPrice), numbers, money)
  })
  const columns = names.map((name) => {
    const scalars = rows.flatMap((row) => row[name] ?? [])
    const reason = scalars.find((one) => one.reason)?.reason
    const values = scalars.map(({ value }) => value)
    return [name, { values, unit: all[name].unit, ...(reason !== undefined && { reason }) }]
  })
  return { years: each, ...Object.fromEntries(columns) }
}
