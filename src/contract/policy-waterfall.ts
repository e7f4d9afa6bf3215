import { givenOf } from '../engine/calculate.ts'
import { type Evaluation, evaluate, orderOf } from '../engine/evaluate.ts'
import { outputs } from '../engine/model/outputs.ts'
import type { Formula, Value } from '../engine/quantity.ts'
import { toCase } from './case.ts'
import type { Inputs } from './inputs.ts'
import type { Scalar } from './scalar.ts'

const { minimumSellingPrice, abatementCost, levelizedCostByProductCredit } = outputs
const priceOrder = orderOf([minimumSellingPrice])
const abatementOrder = orderOf([abatementCost], new Set<Formula>([levelizedCostByProductCredit]))

/**
 * The minimum selling price of the main product under some of the policies. All that no policy changes is taken from the
 * calculation with all of them.
 */
function priceUnder(inputs: Inputs, policies: Inputs['policies'], whole: Evaluation): Scalar {
  const given = givenOf(toCase({ ...inputs, policies: policies ?? [] }))
  const { slots, reasons } = evaluate(priceOrder, given, whole)
  return scalarOf(slots[minimumSellingPrice.id], minimumSellingPrice.unit, reasons.get(minimumSellingPrice))
}

/** What avoiding a tonne of CO2e costs where a tonne of fuel costs its minimum selling price. */
function abatementAt(inputs: Inputs, price: Scalar): Scalar {
  const assumed = new Map<Formula, Value>([[levelizedCostByProductCredit, price.value ?? Number.NaN]])
  const { slots, reasons } = evaluate(abatementOrder, { ...givenOf(toCase(inputs)), assumed })
  return scalarOf(slots[abatementCost.id], abatementCost.unit, reasons.get(abatementCost))
}

function scalarOf(value: Value | undefined, unit: string, reason = 'It was not calculated.'): Scalar {
  return typeof value === 'number' && Number.isFinite(value) ? { value, unit } : { value: null, unit, reason }
}

/**
 * From the minimum selling price without policies to that with all of them, one after the other as they are given.
 *
 * @param whole the calculation of the inputs, with all policies.
 */
export function policyWaterfall(inputs: Inputs, whole: Evaluation) {
  const { policies = [] } = inputs
  if (policies.length === 0) return {}
  const prices = [...policies, undefined].map((_, count) =>
    priceUnder(inputs, policies.slice(0, count), whole),
  )
  const [without, netPrice] = [prices[0], prices.at(-1)]
  if (!without || !netPrice) return {}
  const steps = policies.map(({ name }, i) => ({ name, effect: difference(prices[i], prices[i + 1]) }))
  return {
    policyWaterfall: {
      mfspWithoutPolicies: without,
      steps,
      netPrice,
      abatementCostWithoutPolicies: abatementAt(inputs, without),
      abatementCostWithPolicies: abatementAt(inputs, netPrice),
    },
  }
}

function difference(before: Scalar | undefined, after: Scalar | undefined): Scalar {
  const missing = [before, after].find((each) => each?.value === null)
  if (missing || !before || !after)
    return missing ?? { value: null, unit: 'USD/t', reason: 'There is no price.' }
  return { value: Number(after.value) - Number(before.value), unit: 'USD/t' }
}
