/** A project by the names of the parameters of BioSTEAM's class TEA; money in USD and USD/yr, rates as fractions. */
export type TeaParameters = Readonly<Record<string, number>> & {
  readonly construction_schedule: readonly number[]
  readonly depreciable: readonly { readonly base: number; readonly schedule: string }[]
  readonly accumulate_interest_during_construction?: boolean
}

const methods: Readonly<Record<string, string>> = {
  MACRS: 'macrs',
  SL: 'straightLine',
  DDB: 'decliningBalance',
  SYD: 'sumOfYearsDigits',
}

const of = (value: number | undefined, unit: string) => ({ value, unit })

/** BioSTEAM replaces equipment in the year after each of its lives. */
function replacements({ years = 0, equipment_lifetime: life = 0, installed_cost: cost = 0 }: TeaParameters) {
  const values = Array.from({ length: years }, (_, i) => (i > 0 && i % life === 0 ? cost : 0))
  return { values, unit: 'USD' }
}

/** The request of a cash-flow analysis; without a convention it is of the default one. */
export function projectOf(tea: TeaParameters, convention?: object) {
  const { base = 0, schedule = '' } = tea.depreciable[0] ?? {}
  const [, method = '', period] = /^([A-Z]+)(\d+)$/.exec(schedule) ?? []
  return {
    amounts: {
      fixedCapital: of(tea.FCI, 'USD'),
      workingCapital: of(tea.FCI! * tea.WC_over_FCI!, 'USD'),
      sales: of(tea.sales, 'USD/yr'),
      variableCost: of(tea.VOC, 'USD/yr'),
      fixedCost: of(tea.FOC, 'USD/yr'),
    },
    economics: {
      lifetime: of(tea.years, 'yr'),
      discountRate: of(tea.IRR, '1'),
      taxRate: of(tea.income_tax, '1'),
      depreciationPeriod: of(Number(period), 'yr'),
    },
    finance: {
      spendingProfile: { values: tea.construction_schedule, unit: '1' },
      startUpPeriod: of(tea.startup_months, 'month'),
      startUpSalesShare: of(tea.startup_salesfrac, '1'),
      startUpVariableCostShare: of(tea.startup_VOCfrac, '1'),
      startUpFixedCostShare: of(tea.startup_FOCfrac, '1'),
      inflation: of(tea.inflation_rate ?? 0, '1'),
      replacementCost: replacements(tea),
      depreciationMethod: methods[method],
      depreciableShare: of(base / tea.FCI!, '1'),
      debtShare: of(tea.finance_fraction, '1'),
      interestRate: of(tea.finance_interest, '1'),
      loanTerm: of(tea.finance_years, 'yr'),
    },
    ...(convention && { convention }),
  }
}
