import fc from 'fast-check'

const share = (maximum = 1) =>
  fc.integer({ min: 0, max: 100 }).map((value) => ({ value: (value * maximum) / 100, unit: '1' }))
const percent = (minimum: number, maximum: number) =>
  fc.integer({ min: minimum * 10, max: maximum * 10 }).map((value) => ({ value: value / 10, unit: '%' }))
const years = (minimum: number, maximum: number) =>
  fc.integer({ min: minimum, max: maximum }).map((value) => ({ value, unit: 'yr' }))
const yearly = (unit: string, maximum: number, least = 0) =>
  fc
    .array(fc.integer({ min: least, max: 100 }), { minLength: 1, maxLength: 4 })
    .map((parts) => ({ values: parts.map((part) => (part * maximum) / 100), unit }))

const spendingProfile = fc
  .array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
  .map((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0)
    return { values: parts.map((part) => part / total), unit: '1' }
  })

/** The section `finance` of a request, in parts or whole; `fitting` makes it fit the rest. */
export const finance = fc.record(
  {
    spendingProfile,
    startUpPeriod: fc.integer({ min: 0, max: 30 }).map((value) => ({ value, unit: 'month' })),
    startUpSalesShare: share(),
    startUpVariableCostShare: share(),
    startUpFixedCostShare: share(),
    loadFactor: yearly('1', 1.2, 50),
    inflation: percent(0, 6),
    priceEscalation: percent(-2, 2),
    costEscalation: percent(-2, 2),
    wageEscalation: percent(-2, 2),
    labourCost: fc.integer({ min: 0, max: 20 }).map((value) => ({ value, unit: 'MUSD/yr' })),
    landCost: fc.integer({ min: 0, max: 20 }).map((value) => ({ value, unit: 'MUSD' })),
    salvageShare: share(0.3),
    replacementCost: yearly('MUSD', 50),
    depreciationMethod: fc.constantFrom(
      'straightLine',
      'decliningBalance',
      'decliningBalanceToStraightLine',
      'sumOfYearsDigits',
    ),
    depreciableShare: share(),
    powerPlantShare: share(),
    powerPlantDepreciationMethod: fc.constantFrom('macrs', 'decliningBalance', 'sumOfYearsDigits'),
    debtShare: share(0.9),
    interestRate: percent(0, 12),
    loanTerm: years(1, 20),
    gracePeriod: years(0, 4),
    repayment: fc.constantFrom('annuity', 'levelPrincipal'),
    lossCap: share(),
    lossYears: years(0, 10),
    taxCredit: yearly('MUSD', 30),
    creditCap: share(),
  },
  { requiredKeys: ['interestRate', 'depreciationMethod', 'loanTerm'] },
)

type Finance = typeof finance extends fc.Arbitrary<infer Value> ? Value : never

/** The same, with lists and a loan no longer than the project, and grace shorter than the loan. */
export function fitting(given: Finance, { lifetime }: { readonly lifetime: { readonly value: number } }) {
  const loanTerm = { ...given.loanTerm, value: Math.min(given.loanTerm.value, lifetime.value) }
  const cut = <List extends { values: number[] }>(list: List | undefined) =>
    list && { ...list, values: list.values.slice(0, lifetime.value) }
  return {
    ...given,
    loanTerm,
    gracePeriod: given.gracePeriod && {
      ...given.gracePeriod,
      value: Math.min(given.gracePeriod.value, loanTerm.value - 1),
    },
    loadFactor: cut(given.loadFactor),
    replacementCost: cut(given.replacementCost),
    taxCredit: cut(given.taxCredit),
  }
}
