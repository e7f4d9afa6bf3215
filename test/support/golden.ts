import { readFileSync } from 'node:fs'
import type { Scalar } from '../../src/contract/answers/scalar.ts'
import { explain } from '../../src/contract/explanation/explanation.ts'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'

export const readGolden = (name: string) =>
  JSON.parse(readFileSync(new URL(`../golden/data/${name}.json`, import.meta.url), 'utf8'))

/** The value of one step of an explanation, by its symbol; of a series its sum. */
export function stepValue(inputs: Inputs, symbol: string): number | null | undefined {
  const value = explain(inputs, symbol)?.find((step) => step.symbol === symbol)?.value
  return typeof value === 'object' && value !== null ? value.reduce<number>((a, b) => a + (b ?? 0), 0) : value
}

type Row<Keys extends string> = { readonly name: string } & Readonly<Record<Keys, Scalar>>

const byName = <Keys extends string>(rows: readonly Row<Keys>[], key: Keys) =>
  Object.fromEntries(rows.map((row) => [row.name, (row[key] as Scalar).value]))

/** What a column of the breakdown says of capital, feedstock, each utility by its name, and indirect cost. */
export function breakdownOf(
  { technoEconomics: { lcopBreakdown } }: Outcome,
  column: 'value' | 'share',
): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const row of lcopBreakdown) {
    const name = row.kind === 'utility' ? row.item : row.kind
    sums[name] = (sums[name] ?? 0) + Number(row[column])
  }
  return sums
}

const percent = (fraction: number | null) => fraction && fraction * 100

/** An outcome in the names of the reference calculation's physical part. */
export function physicalOf(outcome: Outcome, inputs: Inputs) {
  const { technoEconomics: t, resolvedInputs } = outcome
  const fuels = t.products.filter(({ isFuel }) => isFuel)
  const { products } = resolvedInputs as { products: { isFuel: boolean; yield: Scalar }[] }
  const parts = (column: 'value' | 'share') => {
    const { indirect, ...others } = breakdownOf(outcome, column)
    return { ...others, indirect_opex: indirect }
  }
  return {
    sum_fuel_yield: products.reduce((sum, each) => sum + (each.isFuel ? (each.yield.value ?? 0) : 0), 0),
    fuel_lhv_mj_per_kg: t.fuelEnergyContent.value,
    tci_usd: t.totalCapitalInvestment.value,
    feedstock_consumption_t_per_yr: byName(t.feedstocks, 'consumption'),
    utility_consumption: byName(t.utilities, 'consumption'),
    production_t_per_yr: byName(t.products, 'production'),
    total_liquid_fuel_t_per_yr: t.production.value,
    cce_percent: Object.fromEntries(t.products.map((row) => [row.name, percent(row.carbonConversion.value)])),
    cce_total_percent: percent(t.carbonConversion.value),
    ci_g_per_mj: {
      feedstock: t.carbonIntensity.feedstocks.value,
      hydrogen_and_other_mass: stepValue(inputs, 'ci_U'),
      electricity: stepValue(inputs, 'ci_W'),
      process: t.carbonIntensity.process.value,
      total: t.carbonIntensity.total.value,
    },
    ci_kg_per_t_product: byName(fuels, 'carbonIntensityMass'),
    emissions_t_per_yr: byName(fuels, 'emissions'),
    emissions_total_t_per_yr: t.totalEmissions.value,
    cost_feedstock: byName(t.feedstocks, 'cost'),
    cost_utility: byName(t.utilities, 'cost'),
    direct_opex_usd: t.directOpex.value,
    indirect_opex_usd: t.indirectOpex.value,
    opex_usd: t.totalOpex.value,
    revenue_usd: byName(t.products, 'revenue'),
    revenue_total_usd: t.revenue.value,
    crf: stepValue(inputs, 'CRF'),
    annualised_capital_usd: stepValue(inputs, 'A'),
    lcop_gross_usd_per_t: t.lcop.value,
    lcop_breakdown_usd_per_t: parts('value'),
    lcop_breakdown_fraction: parts('share'),
    mfsp_main_pretax_byproduct_credit_usd_per_t: t.lcopByProductCredit.value,
    lcop_energy_allocated_main_usd_per_t: t.lcopEnergyAllocation.value,
  }
}

/** An outcome in the names of the reference calculation's financial part. */
export function financialOf({ financials }: Outcome) {
  const flows = financials.cashFlows.map(({ cashFlow }) => cashFlow.value)
  return {
    npv_usd_year0: financials.npv.value,
    irr: financials.irr.value,
    payback_simple_yr: financials.payback.value,
    payback_discounted_yr: financials.discountedPayback.value,
    undiscounted_total: financials.cashFlows.at(-1)?.cumulativeCashFlow.value,
    cash_flows: flows,
  }
}
