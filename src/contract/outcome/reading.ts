import type { Answered } from '../answers/scalar.ts'
import { unpaidReasons } from '../eligibility/policy-schemes.ts'
import { inMoneyOfAnalysis } from '../request/in-money-of-analysis.ts'
import type { Inputs } from '../request/inputs.ts'

/** What an outcome is read from. */
export class Reading {
  readonly calculation: Answered
  /** The inputs with every amount in USD of the analysis. */
  readonly inputs: Inputs
  /** As they were given. */
  readonly given: Inputs
  private reasons: readonly (string | undefined)[] | undefined

  constructor(calculation: Answered, inputs: Inputs) {
    this.calculation = calculation
    this.given = inputs
    this.inputs = inMoneyOfAnalysis(inputs)
  }

  /** Why policies pay nothing, in their order. */
  get unpaid(): readonly (string | undefined)[] {
    this.reasons ??= unpaidReasons(this.inputs, this.calculation)
    return this.reasons
  }
}
