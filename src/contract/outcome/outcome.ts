import { calculate } from '../../engine/calculate.ts'
import { toCase } from '../case.ts'
import type { Inputs } from '../request/inputs.ts'
import { outcomeMembers } from './outcome-members.ts'
import type { Outcome } from './outcome-schema.ts'
import { readMembers } from './read-members.ts'
import { Reading } from './reading.ts'
import { withToldAmounts } from './told-money.ts'

/**
 * Calculates a validated document and answers in the names that the API publishes. Every scalar is
 * `{value, unit}`, or `{value: null, unit, reason}` where no such number exists.
 */
export function calculateOutcome(inputs: Inputs): Outcome {
  const reading = new Reading(calculate(toCase(inputs)), inputs)
  return withToldAmounts(readMembers(outcomeMembers, reading) as unknown as Outcome, inputs)
}
