import type { Scalar } from '../answers/scalar.ts'
import { type Telling, toldIn, toldUnit } from '../money/telling.ts'

/** Parts of an outcome, whole or as a level sees them. */
interface Parts {
  readonly technoEconomics?: object
  readonly financials?: object
}

/** Rows of years are told where they are shown, by the same rate: here they would be most of an outcome. */
const ofYears = 'cashFlows'

/** Every single amount of money of an outcome in a currency, by its place as a JSON pointer, in its order. */
export function toldAmounts(parts: Parts, telling: Telling): Record<string, Scalar> {
  const amounts: Record<string, Scalar> = {}
  const { technoEconomics, financials } = parts
  visit({ technoEconomics, financials }, '', telling, amounts)
  return amounts
}

function visit(node: unknown, place: string, telling: Telling, amounts: Record<string, Scalar>): void {
  if (typeof node !== 'object' || node === null) return
  if (isScalar(node)) {
    const { value, unit, reason } = node
    if (toldUnit(unit, telling) === unit) return
    amounts[place] = toldIn({ value, unit, ...(reason !== undefined && { reason }) }, telling)
    return
  }
  for (const [key, each] of Object.entries(node)) {
    if (key !== ofYears) visit(each, `${place}/${key}`, telling, amounts)
  }
}

const isScalar = (node: object): node is Scalar => 'value' in node && 'unit' in node
