import { toCase } from '../../contract/case.ts'
import { explain } from '../../contract/explanation/explanation.ts'
import { usedIn } from '../../contract/explanation/used-in.ts'
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
}

/** A calculation explained as a whole, for whoever goes from a number up to what it moves. */
export function explainAll(inputs: Inputs, level: AccessLevel): Explained {
  const steps = explain(inputs, undefined, level) ?? []
  const bySymbol = new Map(steps.map((step) => [step.symbol, step]))
  const calculation = calculate(toCase(inputs))
  return {
    bySymbol,
    usedIn: (of) =>
      usedIn(of, calculation, inputs, level)?.flatMap(({ symbol }) => bySymbol.get(symbol) ?? []) ?? [],
  }
}
