import { type Calculation, givenOf } from '../../../engine/calculate.ts'
import type { Formula, Input, Quantity, Value } from '../../../engine/language/quantity.ts'
import { economics } from '../../../engine/model/inputs/economic-inputs.ts'
import { product } from '../../../engine/model/inputs/inputs.ts'
import { replacedIntensity } from '../../../engine/model/inputs/slate-inputs.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import { avoidedByFuels, netRevenue } from '../../../engine/model/two-slates.ts'
import { evaluate, orderOf } from '../../../engine/run/evaluate.ts'
import { toCase } from '../../case.ts'
import type { Inputs } from '../../request/inputs.ts'
import { withQuantity } from '../../request/pointers.ts'

/** A plant with one of its slates, calculated. */
export interface Slate {
  readonly name: string
  readonly inputs: Inputs
  readonly run: Calculation
}

/** What both slates are to be worth the same by. */
export const worths = {
  netPresentValue: outputs.netPresentValue,
  netRevenue,
} as const satisfies Readonly<Record<string, Formula>>

const order = orderOf([...Object.values(worths), avoidedByFuels])
const orders = new Map(Object.values(worths).map((worth) => [worth, orderOf([worth])]))

/** @param replaced carbon intensity of what a product of this name replaces, gCO2e/MJ; that of the case if left out. */
export function slateOf(name: string, inputs: Inputs, replaced: Readonly<Record<string, number>>): Slate {
  const given = toCase(inputs)
  const { fossilCarbonIntensity } = economics
  const other = Number(given.values.get(fossilCarbonIntensity) ?? fossilCarbonIntensity.fallback)
  const values = new Map<Input, Value>(given.values)
  values.set(
    replacedIntensity,
    given.names.product.map((each) => (Object.hasOwn(replaced, each) ? (replaced[each] ?? other) : other)),
  )
  const sources = new Map<Quantity, string>(given.sources)
  sources.set(replacedIntensity, 'The request, or the fossil fuel of the plant')
  const run = { ...evaluate(order, givenOf({ ...given, values })), names: given.names, sources }
  return { name, inputs, run }
}

/** A product that a slate sells: its price in USD/t and its lower heating value in MJ/kg. */
export function soldIn({ run }: Slate, name: string): { price: number; energyContent: number } | undefined {
  const place = run.names.product.indexOf(name)
  const numberOf = ({ id }: Input) => (run.slots[id] as ArrayLike<number>)[place] ?? Number.NaN
  if (place < 0) return undefined
  return { price: numberOf(product.price), energyContent: numberOf(product.energyContent) }
}

/** What a slate is worth at a price of one product, in USD/t; as it is where it does not sell it. */
export function worthAt({ inputs, run }: Slate, worth: Formula, name: string): (price: number) => number {
  const place = inputs.products.findIndex((each) => each.name === name)
  const own = Number(run.slots[worth.id])
  if (place < 0) return () => own
  const ownOrder = orders.get(worth) ?? orderOf([worth])
  const at = (value: number) =>
    givenOf(toCase(withQuantity(inputs, `/products/${place}/price`, { value, unit: 'USD/t' })))
  const before = evaluate(ownOrder, at(0))
  return (value) => Number(evaluate(ownOrder, at(value), before).slots[worth.id])
}
