import { explain } from '../../contract/explanation/explanation.ts'
import type { Step } from '../../engine/trace.ts'
import type { AccessLevel, Inputs } from './live.ts'

export type { Step }

/**
 * How a number came about, operands before what uses them, its own step last.
 *
 * @param number by its symbol or its name in an outcome (`lcop`).
 * @returns nothing where the level does not see the number.
 */
export const explanationOf = (inputs: Inputs, number: string, level: AccessLevel): readonly Step[] =>
  explain(inputs, number, level) ?? []
