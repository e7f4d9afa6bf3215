import type { Scalar } from '../../src/contract/answers/scalar.ts'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'

interface List {
  readonly values: readonly number[]
}
type Scalars = Readonly<Record<string, Scalar>>
type Finance = Readonly<Record<string, Scalar & List>>

/** The inputs of an outcome, by name. */
interface Resolved {
  readonly economics: Scalars
  readonly finance: Finance
  readonly products: readonly (Scalars & { readonly name: string })[]
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const amount = (scalar: Scalar | undefined) => Number(scalar?.value ?? 0)

/** A series by project year: some numbers for the years of construction, the last of which is year 0, and of operation. */
function byYear(years: readonly number[], numberOf: (year: number, i: number) => number) {
  return years.map((year, i) => numberOf(year, i))
}

/** In each year: the real discount factor, what is run, and what it costs relative to a year at capacity. */
function yearsOf({ economics, finance }: Resolved, { financials }: Outcome) {
  const years = financials.cashFlows.map(({ year }) => Number(year.value))
  const rate = Number(financials.discountRateReal.value)
  const startUp = (year: number) => Math.min(1, Math.max(0, amount(finance.startUpPeriod) - year + 1))
  const during = (year: number, share: Scalar | undefined) => 1 - startUp(year) * (1 - amount(share))
  const rising = (year: number, rise: Scalar | undefined) => (1 + amount(rise)) ** year
  const load = (i: number) => finance.loadFactor!.values[i] ?? Number.NaN
  const present = (numberOf: (year: number, i: number) => number) =>
    sum(byYear(years, (year, i) => numberOf(year, i) / (1 + rate) ** year))
  const operating = (numberOf: (year: number, i: number) => number) =>
    present((year, i) => (year > 0 ? numberOf(year, i) : 0))
  const made = (year: number, i: number) => during(year, finance.startUpSalesShare) * load(i)
  return {
    first: years[0] ?? 0,
    last: amount(economics.lifetime),
    present,
    production: operating(made),
    sales: operating((year, i) => made(year, i) * rising(year, finance.priceEscalation)),
    variable: operating(
      (year, i) =>
        during(year, finance.startUpVariableCostShare) * load(i) * rising(year, finance.costEscalation),
    ),
    fixed: operating(
      (year) => during(year, finance.startUpFixedCostShare) * rising(year, finance.costEscalation),
    ),
    labour: operating(
      (year) => during(year, finance.startUpFixedCostShare) * rising(year, finance.wageEscalation),
    ),
  }
}

/**
 * Levelized costs in USD/t by the published formula, year by year: the sum of all costs, each divided by (1 + r)^t, per the sum of
 * all output, divided alike. Working capital is spent in year 0 and does not come back.
 */
export function levelizedCosts(outcome: Outcome) {
  const { technoEconomics: t, resolvedInputs } = outcome
  const resolved = resolvedInputs as unknown as Resolved
  const { economics, finance, products } = resolved
  const years = yearsOf(resolved, outcome)
  const labour = amount(finance.labourCost) * (1 + amount(finance.labourBurden))
  const [capital, land] = [amount(t.fixedCapital), amount(finance.landCost)]
  const dismantled = amount(finance.decommissioningCost) + amount(finance.decommissioningShare) * capital
  const atEnd = land + amount(finance.salvageShare) * capital - dismantled
  const spent = [
    years.present((_, i) => capital * (finance.spendingProfile!.values[i] ?? 0)),
    amount(t.workingCapital),
    years.present((_, i) => finance.replacementCost!.values[i] ?? 0),
    years.present((year) => (year === years.first ? land : 0) - (year === years.last ? atEnd : 0)),
    amount(t.directOpex) * years.variable,
    (amount(t.indirectOpex) - labour) * years.fixed,
    labour * years.labour,
  ]
  const isMain = ({ name }: { name: string }) => name === String(economics.mainProduct)
  const main = sum(t.products.filter(isMain).map(({ production }) => amount(production)))
  const isWithCost = ({ production }: { production: Scalar }) =>
    production.unit === 'kWh/yr' && outcome.financials.convention.energySales === 'variableCost'
  const byProducts = t.products.map((product, i) => {
    if (isMain(product)) return 0
    const soldYears = isWithCost(product) ? years.variable : years.sales
    return amount(product.production) * amount(products[i]?.price) * soldYears
  })
  const cost = sum(spent)
  return {
    lcop: cost / (amount(t.production) * years.production),
    lcopByProductCredit: (cost - sum(byProducts)) / (main * years.production),
    /** The size of what is added up, per tonne of the main product. */
    scale: (sum(spent.map(Math.abs)) + sum(byProducts)) / (main * years.production),
  }
}
