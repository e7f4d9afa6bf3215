import type { Formula, Input, Value } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { type Evaluation, evaluate, type Given, orderOf } from '../../engine/run/evaluate.ts'
import type { Inputs } from '../request/inputs.ts'
import type { Scalar } from './scalar.ts'

const { minimumSellingPrice, abatementCost, levelizedCostByProductCredit } = outputs
const priceOrder = orderOf([minimumSellingPrice])
const abatementOrder = orderOf([abatementCost], new Set<Formula>([levelizedCostByProductCredit]))

/**
 * The minimum selling price of the main product under the first so many policies. All that no policy changes is taken from
 * the calculation with all of them.
 */
function priceUnder(count: number, whole: Evaluation): Scalar {
  const isAll = count === whole.sizes.policy
  const { slots, reasons } = isAll ? whole : evaluate(priceOrder, withPolicies(count, whole.given), whole)
  return scalarOf(slots[minimumSellingPrice.id], minimumSellingPrice.unit, reasons.get(minimumSellingPrice))
}

/** What is given but for the policies after the first so many. */
function withPolicies(count: number, given: Given): Given {
  const { sizes } = given
  const valueIn = (input: Input): Value | undefined => {
    const value = given.valueOf(input)
    return input.per === 'policy' && typeof value === 'object' ? Array.from(value).slice(0, count) : value
  }
  return { valueOf: valueIn, sizes: { ...sizes, policy: count, policyYear: count * sizes.year } }
}

/** What avoiding a tonne of CO2e costs where a tonne of fuel costs its minimum selling price. */
function abatementAt(price: Scalar, whole: Evaluation): Scalar {
  const assumed = new Map<Formula, Value>([[levelizedCostByProductCredit, price.value ?? Number.NaN]])
  const { slots, reasons } = evaluate(abatementOrder, { ...whole.given, assumed }, whole)
  return scalarOf(slots[abatementCost.id], abatementCost.unit, reasons.get(abatementCost))
}

function scalarOf(value: Value | undefined, unit: string, reason = 'It was not calculated.'): Scalar {
  return typeof value === 'number' && Number.isFinite(value) ? { value, unit } : { value: null, unit, reason }
}

/**
 * From the minimum selling price without policies to that with all of them, one after the other as they are given.
 *
 * @param whole the calculation of the inputs, with all policies.
 * @param reasons why policies pay nothing, in their order.
 */
export function policyWaterfall(
  { policies = [] }: Inputs,
  whole: Evaluation,
  reasons: readonly (string | undefined)[],
) {
  if (policies.length === 0) return {}
  const prices = [...policies, undefined].map((_, count) => priceUnder(count, whole))
  const [without, netPrice] = [prices[0], prices.at(-1)]
  if (!without || !netPrice) return {}
  const steps = policies.map(({ name }, i) => {
    const reason = reasons[i]
    return { name, effect: difference(prices[i], prices[i + 1]), ...(reason !== undefined && { reason }) }
  })
  return {
    policyWaterfall: {
      mfspWithoutPolicies: without,
      steps,
      netPrice,
      abatementCostWithoutPolicies: abatementAt(without, whole),
      abatementCostWithPolicies: abatementAt(netPrice, whole),
    },
  }
}

function difference(before: Scalar | undefined, after: Scalar | undefined): Scalar {
  const missing = [before, after].find((each) => each?.value === null)
  if (missing || !before || !after)
    return missing ?? { value: null, unit: 'USD/t', reason: 'There is no price.' }
  return { value: Number(after.value) - Number(before.value), unit: 'USD/t' }
}
