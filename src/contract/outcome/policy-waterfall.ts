import type { Calculation } from '../../engine/calculate.ts'
import type { Formula, Input, Quantity, Value } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { policyEffect, priceAfter, priceBefore } from '../../engine/model/policy-effect.ts'
import { evaluate, type Given, orderOf } from '../../engine/run/evaluate.ts'
import { type Answered, type Scalar, scalar } from '../answers/scalar.ts'
import type { Inputs } from '../request/inputs.ts'

const { minimumSellingPrice, abatementCost, levelizedCostByProductCredit } = outputs
const priceOrder = orderOf([minimumSellingPrice])
const abatementOrder = orderOf([abatementCost], new Set<Formula>([levelizedCostByProductCredit]))
const effectOrder = orderOf([policyEffect])

/** The calculation under the first so many policies. All that no policy changes is taken from that with all of them. */
function under(count: number, whole: Answered): Answered {
  if (count === whole.sizes.policy) return whole
  const names = { ...whole.names, policy: whole.names.policy.slice(0, count) }
  return { ...whole, ...evaluate(priceOrder, withPolicies(count, whole.given), whole), names }
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
function abatementAt(price: Scalar, which: string, whole: Answered): Scalar {
  const assumed = new Map<Formula, Value>([[levelizedCostByProductCredit, price.value ?? Number.NaN]])
  const run = evaluate(abatementOrder, { ...whole.given, assumed }, whole)
  const sources = noted(whole, levelizedCostByProductCredit, `Minimum selling price ${which}, in its place`)
  return scalar({ ...whole, ...run, sources }, abatementCost)
}

const noted = ({ sources }: Calculation, quantity: Quantity, source: string) =>
  new Map<Quantity, string>([...(sources ?? []), [quantity, source]])

/** What a policy does to the price. */
function effectOf(before: Scalar, after: Scalar, place: number, whole: Answered): Scalar {
  const values = new Map([
    [priceBefore, before.value ?? Number.NaN],
    [priceAfter, after.value ?? Number.NaN],
  ])
  const run = evaluate(effectOrder, { ...whole.given, valueOf: (input) => values.get(input) })
  const reason = before.reason ?? after.reason
  const sources = new Map<Quantity, string>([
    [priceBefore, `The calculation under ${policiesBefore(place)}`],
    [priceAfter, `The calculation under ${policiesBefore(place + 1)}`],
  ])
  return scalar({ ...whole, ...run, sources, reasons: { get: () => reason } }, policyEffect)
}

const policiesBefore = (count: number) =>
  count === 0 ? 'no policy' : count === 1 ? 'the first policy alone' : `the first ${count} policies`

/**
 * From the minimum selling price without policies to that with all of them, one after the other as they are given.
 *
 * @param whole the calculation of the inputs, with all policies.
 * @param reasons why policies pay nothing, in their order.
 */
export function policyWaterfall(
  { policies = [] }: Inputs,
  whole: Answered,
  reasons: readonly (string | undefined)[],
) {
  if (policies.length === 0) return undefined
  const prices = [...policies, undefined].map((_, count) => scalar(under(count, whole), minimumSellingPrice))
  const [without, netPrice] = [prices[0], prices.at(-1)]
  if (!without || !netPrice) return undefined
  const steps = policies.map(({ name }, i) => {
    const reason = reasons[i]
    const effect = effectOf(prices[i] ?? without, prices[i + 1] ?? netPrice, i, whole)
    return { name, effect, ...(reason !== undefined && { reason }) }
  })
  return {
    mfspWithoutPolicies: without,
    steps,
    netPrice,
    abatementCostWithoutPolicies: abatementAt(without, 'without policies', whole),
    abatementCostWithPolicies: abatementAt(netPrice, 'with all policies', whole),
  }
}
