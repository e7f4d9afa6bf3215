import type { Index, Input } from '../../engine/language/quantity.ts'
import { energyProduct } from '../../engine/model/inputs/energy-product-inputs.ts'
import { power } from '../../engine/model/inputs/purchased-inputs.ts'
import { formsOf, type List } from './catalogue.ts'
import { isObject } from './field-error.ts'
import { isMeasuredBy } from './quantity-units.ts'

const series = { feedstocks: 'feedstock', policies: 'policy', contracts: 'contract', parts: 'part' } as const

/**
 * The engine's series that an element of a list belongs to, or undefined where that cannot be told yet. What is given by
 * its energy and has no heating value has no mass that anybody knows: it is counted by energy.
 */
export function seriesOf(list: List, item: unknown): Index | undefined {
  if (list !== 'products' && list !== 'utilities') return series[list]
  if (list === 'products') return seriesOfProduct(item)
  const { price, energyContent } = isObject(item) ? item : {}
  if (!isObject(price) || price.unit === undefined) return undefined
  return isInEnergy(price, power.price) && !isPositive(energyContent) ? 'power' : 'utility'
}

function seriesOfProduct(item: unknown): Index | undefined {
  const given = isObject(item) ? item : {}
  if (given.isFuel === true || isPositive(given.energyContent)) return 'product'
  if (!isObject(given.yield) || given.yield.unit === undefined) return undefined
  return isInEnergy(given.yield, energyProduct.yield) ? 'energyProduct' : 'product'
}

const isInEnergy = (given: unknown, input: Input): boolean =>
  [input, ...formsOf(input)].some((each) => isMeasuredBy(given, each))

const isPositive = (given: unknown): boolean =>
  isObject(given) && typeof given.value === 'number' && given.value > 0

/** Where each element of a list is in the engine's series of it, in the order in which they were given. */
export function placesOf(list: List, items: readonly unknown[]): { per: Index; i: number }[] {
  const next: Partial<Record<Index, number>> = {}
  return items.map((item) => {
    const per = seriesOf(list, item) ?? (list === 'products' ? 'product' : 'utility')
    const i = next[per] ?? 0
    next[per] = i + 1
    return { per, i }
  })
}
