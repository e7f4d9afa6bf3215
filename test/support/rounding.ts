import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import type { Found } from './numbers.ts'

/** Years of a lifetime at most, over which yearly amounts are added up. */
const longestLifetime = 120

/**
 * The size of what is added up to a number of an outcome. A difference of large numbers is only as exact as they
 * are, so rounding is to be seen beside them.
 */
export function roundingScale({ technoEconomics: t }: Outcome, { unit, value }: Found): number {
  const amounts = [t.totalOpex, t.revenue, t.totalCapitalInvestment].map((each) => Math.abs(each.value ?? 0))
  const money = amounts.reduce((a, b) => a + b, 0) * longestLifetime
  const productions = t.products.flatMap(({ production }) => production.value || [])
  const own = Math.abs(value ?? 0) || 1e-3
  if (unit === 'USD' || unit === 'USD/yr') return Math.max(own, money)
  return unit === 'USD/t' ? Math.max(own, money / Math.min(...productions)) : own
}
