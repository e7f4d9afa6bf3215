import type { Answered } from '../answers/scalar.ts'
import { unpaidReasons } from '../eligibility/policy-schemes.ts'
import type { Inputs } from '../request/inputs.ts'

/** What an outcome is read from. */
export class Reading {
  readonly calculation: Answered
  readonly inputs: Inputs
  private reasons: readonly (string | undefined)[] | undefined

  constructor(calculation: Answered, inputs: Inputs) {
    this.calculation = calculation
    this.inputs = inputs
  }

  /** Why policies pay nothing, in their order. */
  get unpaid(): readonly (string | undefined)[] {
    this.reasons ??= unpaidReasons(this.inputs, this.calculation)
    return this.reasons
  }
}
