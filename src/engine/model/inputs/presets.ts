import type { Input, Value } from '../../language/quantity.ts'
import { nrel } from './capital-inputs.ts'
import { economics } from './economic-inputs.ts'
import { debt, depreciation, schedule } from './finance-inputs.ts'

const unlevered = {
  returnBasis: 'project',
  deductibleDebt: 'interest',
  constructionInterest: 'paidOnDraw',
  timeZero: 'lastConstructionYear',
  flowTiming: 'endOfYear',
  moneyBasis: 'real',
  workingCapitalMoney: 'asSpent',
  residualBookValue: 'writtenOff',
  replacementTax: 'expensed',
  energySales: 'sales',
} as const

const levered = {
  ...unlevered,
  depreciationBase: 'fixedCapital',
  workingCapital: 'released',
  taxLosses: 'carriedForward',
  carbonPremium: 'applied',
  returnBasis: 'equity',
} as const

/** How each convention is set: the words of conventions.ts. */
export const presets = {
  /** Convention C: unlevered, after tax, working capital released, losses carried forward. */
  'convention-c': {
    depreciationBase: 'fixedCapital',
    workingCapital: 'released',
    taxLosses: 'carriedForward',
    carbonPremium: 'applied',
    ...unlevered,
  },
  /** Reproduces what the existing SAFAPAC published in 2025, including that it ignored the premium. */
  'safapac-2025': {
    depreciationBase: 'totalCapital',
    workingCapital: 'kept',
    taxLosses: 'lost',
    carbonPremium: 'ignored',
    ...unlevered,
  },
  /** NREL's nth-plant design reports, with the tax law's deduction of interest alone. */
  'nrel-nth-plant': levered,
  /**
   * The cash flows of BioSTEAM: the whole payment on the loan is deducted, book values and replacements are not, and
   * electricity that is sold, there a negative cost, is in start-up the share of the variable cost.
   */
  biosteam: {
    ...levered,
    deductibleDebt: 'payment',
    residualBookValue: 'lost',
    replacementTax: 'notDeducted',
    energySales: 'variableCost',
  },
  /** H2A of the US Department of Energy, all equity: a taxpayer with other income, so that a loss saves tax at once. */
  h2a: {
    depreciationBase: 'fixedCapital',
    workingCapital: 'released',
    carbonPremium: 'applied',
    ...unlevered,
    taxLosses: 'relievedAtOnce',
    constructionInterest: 'capitalised',
    replacementTax: 'notDeducted',
  },
} as const

export type PresetName = keyof typeof presets

export const defaultPreset: PresetName = 'convention-c'

const humbird = `${nrel}; a loan of 60 %`

/** What a preset takes, in the engine's units, for inputs that the request does not give. */
export const presetInputs: Readonly<
  Partial<Record<PresetName, { source: string; values: ReadonlyMap<Input, Value> }>>
> = {
  'nrel-nth-plant': {
    source: humbird,
    values: new Map<Input, Value>([
      [schedule.spendingProfile, [0.08, 0.6, 0.32]],
      [schedule.startUpPeriod, 0.25],
      [schedule.startUpSalesShare, 0.5],
      [schedule.startUpVariableCostShare, 0.75],
      [schedule.startUpFixedCostShare, 1],
      [debt.debtShare, 0.6],
      [debt.interestRate, 0.08],
      [debt.loanTerm, 10],
      [depreciation.depreciationMethod, 1],
      [economics.depreciationPeriod, 7],
    ]),
  },
}
