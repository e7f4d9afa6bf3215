import { toCase } from '../../contract/case.ts'
import { explain } from '../../contract/explanation/explanation.ts'
import { inCurrency } from '../../contract/explanation/in-currency.ts'
import { usedIn } from '../../contract/explanation/used-in.ts'
import { tellingOf } from '../../contract/money/telling.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { calculate } from '../../engine/calculate.ts'
import type { Step } from '../../engine/trace.ts'
import type { AccessLevel } from './live.ts'
import './named.ts'

/** Every number of a calculation that a level sees, with the ways between them. */
export interface Explained {
  readonly bySymbol: ReadonlyMap<string, Step>
  /** What is computed directly from a number, in the order of calculation. */
  usedIn(symbol: string): readonly Step[]
  /** What people's words of a number stand beside: of one that is told in a currency, the number in USD. */
  anchorOf(symbol: string): string | undefined
}

/** A calculation explained as a whole, for whoever goes from a number up to what it moves. */
export function explainAll(inputs: Inputs, level: AccessLevel): Explained {
  const steps = explain(inputs, undefined, level) ?? []
  const telling = tellingOf(inputs.money)
  const told = steps.flatMap((step) => inCurrency([step], telling)?.slice(1) ?? [])
  const bySymbol = new Map([...steps, ...told].map((step) => [step.symbol, step]))
  const anchors = new Map(told.map(({ symbol, operands = [] }) => [symbol, operands[0]]))
  const calculation = calculate(toCase(inputs))
  return {
    bySymbol,
    anchorOf: (symbol) => (anchors.has(symbol) ? anchors.get(symbol) : symbol),
    usedIn: (of) =>
      usedIn(of, calculation, inputs, level)?.flatMap(({ symbol }) => bySymbol.get(symbol) ?? []) ?? [],
  }
}
