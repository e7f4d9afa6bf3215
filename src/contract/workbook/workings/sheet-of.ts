import {
  crossedWithYears,
  type Formula,
  operandsOf,
  type Quantity,
} from '../../../engine/language/quantity.ts'
import * as allocation from '../../../engine/model/allocation.ts'
import * as capital from '../../../engine/model/capital.ts'
import * as carbon from '../../../engine/model/carbon.ts'
import * as cashFlow from '../../../engine/model/cash-flow.ts'
import * as cleanFuelCredit from '../../../engine/model/clean-fuel-credit.ts'
import * as corsia from '../../../engine/model/corsia.ts'
import * as debt from '../../../engine/model/debt.ts'
import * as debtServiceCover from '../../../engine/model/debt-service-cover.ts'
import * as depreciation from '../../../engine/model/depreciation.ts'
import * as eligibility from '../../../engine/model/eligibility.ts'
import * as grants from '../../../engine/model/grants.ts'
import * as capitalItems from '../../../engine/model/inputs/capital-items.ts'
import * as loanSizing from '../../../engine/model/loan-sizing.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import * as pioneer from '../../../engine/model/pioneer.ts'
import * as policyEligibility from '../../../engine/model/policy-eligibility.ts'
import * as profitability from '../../../engine/model/profitability.ts'
import * as timing from '../../../engine/model/timing.ts'

/** Sheets with formulas of the model. */
export type WorkingSheet = 'Used' | 'Capital' | 'Operation' | 'Carbon' | 'CashFlow'

const files: readonly (readonly [WorkingSheet, Readonly<Record<string, unknown>>])[] = [
  ['Capital', { ...capitalItems, ...pioneer, ...capital }],
  [
    'Carbon',
    { ...carbon, ...allocation, ...corsia, ...eligibility, ...cleanFuelCredit, ...policyEligibility },
  ],
  [
    'CashFlow',
    {
      ...timing,
      ...grants,
      ...depreciation,
      ...loanSizing,
      ...debt,
      ...debtServiceCover,
      ...cashFlow,
      ...profitability,
    },
  ],
]

/**
 * The sheet of each formula: what has a number a year is on CashFlow, what converts another form of an input beside the
 * inputs; the others where their file belongs, or, where no file answers them, with the first that uses them.
 */
export function sheetsOf(order: readonly Quantity[]): ReadonlyMap<Formula, WorkingSheet> {
  const ofFiles = new Map(
    files.flatMap(([sheet, file]) => Object.values(file).map((each) => [each, sheet] as const)),
  )
  const answered = new Set<unknown>(Object.values(outputs))
  const found = new Map<Quantity, WorkingSheet>()
  // The users of a quantity come after it, so that from the end on theirs are known.
  for (const quantity of order.toReversed()) {
    if (quantity.kind === 'formula')
      found.set(quantity, ownSheet(quantity) ?? found.get(quantity) ?? 'Operation')
    const sheet = found.get(quantity) ?? (quantity.kind === 'input' ? 'Used' : 'CashFlow')
    for (const operand of operandsOf(quantity)) found.set(operand, sheet)
  }
  return found as ReadonlyMap<Quantity, WorkingSheet> as ReadonlyMap<Formula, WorkingSheet>

  function ownSheet(formula: Formula): WorkingSheet | undefined {
    if (formula.per && (formula.per === 'year' || crossedWithYears[formula.per])) return 'CashFlow'
    if (formula.form) return 'Used'
    const sheet = ofFiles.get(formula) ?? (answered.has(formula) ? 'Operation' : undefined)
    return sheet === 'CashFlow' && formula.per ? 'Operation' : sheet
  }
}
