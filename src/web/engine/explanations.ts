import { explain } from '../../contract/explanation/explanation.ts'
import { inCurrency } from '../../contract/explanation/in-currency.ts'
import { tellingOf } from '../../contract/money/telling.ts'
import type { Step } from '../../engine/trace.ts'
import type { AccessLevel, Inputs } from './live.ts'

export type { Step }

/**
 * How a number came about, operands before what uses them, its own step last: in the currency of the request, where it
 * asks for one.
 *
 * @param number by its symbol or its name in an outcome (`lcop`).
 * @returns nothing where the level does not see the number.
 */
export function explanationOf(inputs: Inputs, number: string, level: AccessLevel): readonly Step[] {
  const steps = explain(inputs, number, level) ?? []
  return inCurrency(steps, tellingOf(inputs.money)) ?? steps
}
