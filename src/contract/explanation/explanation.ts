import { type Calculation, calculate, quantities } from '../../engine/calculate.ts'
import type { Input, Quantity } from '../../engine/language/quantity.ts'
import { type Step, trace } from '../../engine/trace.ts'
import { isSeen } from '../access/outcome-view.ts'
import { isVisible, visibleSteps } from '../access/visible-steps.ts'
import type { AccessLevel } from '../access-level.ts'
import type { Origin } from '../answers/origin.ts'
import { notCalculated } from '../answers/scalar.ts'
import { toCase } from '../case.ts'
import { conversionText } from '../money/conversion-text.ts'
import { tellingOf } from '../money/telling.ts'
import { inputSources } from '../outcome/input-sources.ts'
import { namedQuantity } from '../outcome/outcome-names.ts'
import { convertedAmounts } from '../request/in-money-of-analysis.ts'
import { inputPointers } from '../request/input-pointers.ts'
import type { Inputs } from '../request/inputs.ts'
import { inCurrency, toldPlace } from './in-currency.ts'
import { keysOf, originAt } from './origin-at.ts'

/** The quantity with this symbol ('LCOP'), or with this name in an outcome ('lcop'). */
export const findQuantity = (symbol: string): Quantity | undefined =>
  quantities.find((each) => each.symbol === symbol) ?? namedQuantity(symbol)

/** A single number of an outcome, by its symbol or name, that the level sees. */
export function findScalar(symbol: string, level: AccessLevel): Quantity | undefined {
  const quantity = findQuantity(symbol)
  const isScalar = quantity && !quantity.per && (quantity.kind === 'formula' || quantity.kind === 'solved')
  return isScalar && isVisible(quantity, level) ? quantity : undefined
}

/**
 * How the numbers of a calculation came about, operands before what uses them; regenerated, never stored.
 *
 * @param wanted what to explain with all that is below it: a quantity by its symbol or its name in an outcome, or one number of
 *   the outcome by its place there (`/technoEconomics/utilities/0/cost`), whose step is the last; in the currency of the request
 *   at `/money/told/amounts` with that place behind it; everything if left out.
 * @param level of whoever it is explained to.
 * @param depth how many levels below it; all if left out.
 * @returns undefined when there is no such quantity or place, or none that the level sees.
 */
export function explain(
  inputs: Inputs,
  wanted?: string,
  level: AccessLevel = 'ROADSHOW',
  depth?: number,
): Step[] | undefined {
  const quantity = wanted === undefined ? undefined : findQuantity(wanted)
  if (wanted !== undefined && !quantity) return explainPlace(inputs, keysOf(wanted), level, depth)
  if (quantity && !isVisible(quantity, level)) return undefined
  return visibleSteps(trace(withOrigins(calculate(toCase(inputs)), inputs), quantity, depth), level)
}

/** A calculation with where its inputs are from, and where the request has them. */
export function withOrigins(calculation: Calculation, inputs: Inputs) {
  const taken = calculation.sources as ReadonlyMap<Input, string> | undefined
  const sources = new Map<Quantity, string>([...inputSources(inputs, taken), ...(calculation.sources ?? [])])
  const conversions = new Map(convertedAmounts(inputs).map((each) => [each.pointer, conversionText(each)]))
  return { ...calculation, sources, pointers: inputPointers(inputs), conversions }
}

function explainPlace(
  inputs: Inputs,
  keys: readonly string[],
  level: AccessLevel,
  depth: number | undefined,
): Step[] | undefined {
  const told = toldPlace(keys)
  if (told !== undefined) {
    const steps = explainPlace(inputs, keysOf(told), level, depth)
    return steps && inCurrency(steps, tellingOf(inputs.money))
  }
  if (!isSeen(keys, level)) return undefined
  const origin = originAt(keys, calculate(toCase(inputs)), inputs)
  return origin && visibleSteps(stepsOf({ ...origin, run: withOrigins(origin.run, inputs) }, depth), level)
}

/** The steps of one number, its own last. */
function stepsOf(origin: Origin, depth: number | undefined): Step[] {
  const { run, quantity, element, roots, reason } = origin
  const { symbol, name, unit, per } = quantity
  const about = { symbol, name, unit, ...(per && { per }) }
  if (reason !== undefined) return [{ ...about, value: null, reason }]
  const steps = trace(run, quantity, depth, roots ? undefined : element)
  const own = steps.at(-1)
  if (own?.symbol !== symbol) return [{ ...about, value: null, reason: notCalculated }]
  if (!roots || element === undefined) return steps
  const { reason: _, ...root } = own
  return [
    ...steps.slice(0, -1),
    { ...root, value: roots[element] ?? null, element: `${element + 1} of ${roots.length}` },
  ]
}
