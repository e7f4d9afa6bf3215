import { calculateOutcome } from '../../../contract/outcome/outcome.ts'
import { outcomeText } from '../../../contract/outcome/outcome-text.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'

/** Runs in the calculation thread: inputs in, outcome out, both as JSON text. */
export function calculate(inputs: string): string {
  return outcomeText(calculateOutcome(JSON.parse(inputs) as Inputs))
}

/** Answers as soon as the thread has loaded all that a calculation needs. */
export function ready(): void {}
