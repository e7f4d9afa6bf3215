import { formula } from '../../src/engine/language/formula.ts'
import { type Input, input, type Value } from '../../src/engine/language/quantity.ts'
import { conventions } from '../../src/engine/model/inputs/conventions.ts'
import { economics, year } from '../../src/engine/model/inputs/economic-inputs.ts'
import { discountFactor } from '../../src/engine/model/timing.ts'
import { evaluate, orderOf } from '../../src/engine/run/evaluate.ts'

const flow = input({ per: 'year', symbol: 'flow', name: 'Cash flow given', unit: 'USD' })
const discounted = formula({
  per: 'year',
  symbol: 'discounted',
  name: 'Cash flow given, in year-0 money',
  unit: 'USD',
})`${flow} * ${discountFactor}`
const sum = formula({ symbol: 'present', name: 'Present value', unit: 'USD' })`sum(${discounted})`

const order = orderOf([sum])

/** Cash flows discounted with the model's own discount factor: each, and their sum. */
export function discount(cashFlows: readonly number[], ratePerYear: number, firstYear = 0) {
  const years = cashFlows.map((_, i) => firstYear + i)
  const sizes = {
    feedstock: 0,
    utility: 0,
    power: 0,
    product: 0,
    energyProduct: 0,
    policy: 0,
    part: 0,
    policyYear: 0,
    contract: 0,
    contractYear: 0,
    path: 0,
    pathYear: 0,
    year: years.length,
    plant: 0,
  }
  const given = new Map<Input, Value>([
    ...Object.values(conventions).map((each) => [each, 0] as const),
    [economics.lifetime, Math.max(...years)],
    [flow, cashFlows],
    [year, years],
    [economics.discountRate, ratePerYear],
  ])
  const evaluation = evaluate(order, { valueOf: (each) => given.get(each), sizes })
  return {
    flows: evaluation.slots[discounted.id] as ArrayLike<number>,
    presentValue: evaluation.slots[sum.id] as number,
    reason: evaluation.reasons.get(sum),
  }
}
