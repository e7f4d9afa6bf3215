import { type Evaluation, evaluate, type Given, orderOf } from './evaluate.ts'
import { economics, year } from './model/economic-inputs.ts'
import { outputs } from './model/outputs.ts'
import type { Input, Quantity, Run, Value } from './quantity.ts'

const order = orderOf(Object.values(outputs))

export interface Calculation extends Evaluation {
  readonly names: Readonly<Record<'feedstock' | 'utility' | 'power' | 'product', readonly string[]>>
}

/** A case as the engine takes it: values in the inputs' own units, and the names of the series' elements. */
export interface Case {
  readonly values: ReadonlyMap<Input, Value>
  readonly names: Calculation['names']
}

/** Runs the whole model. Pure: the same case always gives the same calculation, bit for bit. */
export function calculate({ values, names }: Case): Calculation {
  const lifetimeYears = Number(values.get(economics.lifetime))
  const years = new Float64Array(lifetimeYears + 1)
  for (let i = 0; i < years.length; i++) years[i] = i
  const sizes: Run['sizes'] = {
    feedstock: names.feedstock.length,
    utility: names.utility.length,
    power: names.power.length,
    product: names.product.length,
    year: years.length,
  }
  const given: Given = { valueOf: (input) => (input === year ? years : values.get(input)), sizes }
  return { ...evaluate(order, given), names }
}

/** Every quantity of the model, each after all that it depends on. */
export const quantities: readonly Quantity[] = order
