import { calculate, quantities } from '../../engine/calculate.ts'
import type { Quantity } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { type Step, trace } from '../../engine/trace.ts'
import type { AccessLevel } from '../access/capabilities.ts'
import { isVisible, visibleSteps } from '../access/visible-steps.ts'
import { toCase } from '../request/case.ts'
import type { Inputs } from '../request/inputs.ts'
import { inputSources } from './input-sources.ts'
import {
  cashFlowMembers,
  cashFlowSeriesMembers,
  corsiaMembers,
  feedstockMembers,
  financialMembers,
  productMembers,
  technoEconomicMembers,
} from './outcome-members.ts'

/** Where a name stands for several, the one of the whole plant comes last and is meant. */
const published: Readonly<Record<string, Quantity>> = {
  ...cashFlowMembers,
  ...cashFlowSeriesMembers,
  ...corsiaMembers,
  ...feedstockMembers,
  ...productMembers,
  ...technoEconomicMembers,
  ...financialMembers,
  irr: outputs.rateOfReturn,
  carbonIntensity: outputs.carbonIntensity,
}

/** The quantity with this symbol ('LCOP'), or with this name in an outcome ('lcop'). */
const findQuantity = (symbol: string): Quantity | undefined =>
  quantities.find((each) => each.symbol === symbol) ??
  (Object.hasOwn(published, symbol) ? published[symbol] : undefined)

/** A single number of an outcome, by its symbol or name, that the level sees. */
export function findScalar(symbol: string, level: AccessLevel): Quantity | undefined {
  const quantity = findQuantity(symbol)
  const isScalar = quantity && !quantity.per && (quantity.kind === 'formula' || quantity.kind === 'solved')
  return isScalar && isVisible(quantity, level) ? quantity : undefined
}

/**
 * How the numbers of a calculation came about, operands before what uses them; regenerated, never stored.
 *
 * @param symbol of one quantity to explain with all that is below it; the whole calculation if left out.
 * @param level of whoever it is explained to.
 * @param depth how many levels below the quantity; all if left out.
 * @returns undefined when there is no such quantity, or none that the level sees.
 */
export function explain(
  inputs: Inputs,
  symbol?: string,
  level: AccessLevel = 'ROADSHOW',
  depth?: number,
): Step[] | undefined {
  const quantity = symbol === undefined ? undefined : findQuantity(symbol)
  if (symbol !== undefined && !(quantity && isVisible(quantity, level))) return undefined
  const calculation = calculate(toCase(inputs))
  const sources = inputSources(inputs, calculation.sources)
  return visibleSteps(trace({ ...calculation, sources }, quantity, depth), level)
}
