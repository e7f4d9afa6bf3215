import { feedstockCarbonIntensityByEnergy } from '../engine/model/feedstock-carbon-intensity.ts'
import { capacity } from '../engine/model/plant-capacity.ts'
import type { FieldReader } from './field-reader.ts'
import { checkFinance } from './finance-checks.ts'
import { checkGrants } from './grant-checks.ts'
import type { Inputs, Item } from './inputs.ts'
import { checkPolicies } from './policy-checks.ts'
import { inBaseUnit, isMeasuredBy } from './quantity-units.ts'
import type { Quantity } from './reference-datum.ts'

/** How far the yields of the fuels may be from 1 in all. */
const yieldTolerance = 0.01

/** 0 when there is no quantity. */
const baseValue = (quantity: Item[string] | undefined) =>
  typeof quantity === 'object' ? inBaseUnit(quantity) : 0

/** Rules over more than one field; the document is well formed already. */
export function crossCheck(reader: FieldReader, inputs: Inputs): void {
  const { plant, feedstocks, products, economics } = inputs
  checkFeedstocks(reader, feedstocks)
  checkFinance(reader, inputs)
  checkPolicies(reader, inputs)
  const fuels = products.filter(({ isFuel }) => isFuel === true)
  if (fuels.length === 0) {
    reader.refuse('/products', 'no_fuel', 'At least one product must be a fuel.')
    return
  }
  checkYields(reader, fuels)
  checkMainProduct(reader, fuels, economics.mainProduct)
  products.forEach((product, i) => {
    checkProduct(reader, product, `/products/${i}`)
  })
  checkDensities(reader, products, plant.capacity)
  if (reader.errors.length === 0) checkGrants(reader, inputs)
}

function checkFeedstocks(reader: FieldReader, feedstocks: readonly Item[]): void {
  feedstocks.forEach(({ carbonIntensity, energyContent }, i) => {
    const isByEnergy = isMeasuredBy(carbonIntensity, feedstockCarbonIntensityByEnergy)
    if (!isByEnergy || baseValue(energyContent) > 0) return
    reader.refuse(
      `/feedstocks/${i}/energyContent/value`,
      'out_of_range',
      `A carbon intensity in ${feedstockCarbonIntensityByEnergy.unit} needs a lower heating value above 0 MJ/kg.`,
    )
  })
}

function checkYields(reader: FieldReader, fuels: readonly Item[]): void {
  const total = fuels.reduce((sum, fuel) => sum + baseValue(fuel.yield), 0)
  // The tolerance is inclusive, so a sum of 1.01 in binary fractions must not fall outside it.
  if (Math.abs(total - 1) <= yieldTolerance + 1e-12) return
  reader.refuse(
    '/products',
    'yields_do_not_sum',
    `The yields of the fuels must sum to 1 kg/kg, give or take ${yieldTolerance}; they sum to ${Number(total.toPrecision(6))}.`,
  )
}

function checkMainProduct(
  reader: FieldReader,
  fuels: readonly Item[],
  main: Quantity | string | undefined,
): void {
  if (main === undefined) return
  const named = fuels.filter(({ name }) => name === main)
  if (named.length === 1) return
  const problem = named.length === 0 ? 'no fuel has that name' : `${named.length} fuels have that name`
  reader.refuse(
    '/economics/mainProduct',
    'no_main_product',
    `The main product must name one fuel; ${problem}.`,
  )
}

function checkProduct(reader: FieldReader, product: Item, pointer: string): void {
  if (product.isFuel && baseValue(product.energyContent) <= 0) {
    reader.refuse(
      `${pointer}/energyContent/value`,
      'out_of_range',
      'Lower heating value of the product must be above 0 MJ/kg for a fuel.',
    )
  }
  if (!product.isFuel && baseValue(product.priceSensitivity) !== 0) {
    reader.refuse(
      `${pointer}/priceSensitivity`,
      'not_a_fuel',
      'Only a fuel has a carbon intensity that its price could follow.',
    )
  }
}

function checkDensities(
  reader: FieldReader,
  products: readonly Item[],
  given: Quantity | string | undefined,
): void {
  if (typeof given !== 'object' || isMeasuredBy(given, capacity)) return
  products.forEach((product, i) => {
    if (product.isFuel && baseValue(product.yield) > 0 && product.density === undefined) {
      reader.refuse(
        `/products/${i}/density`,
        'missing',
        `A capacity in ${given.unit} needs the density of every fuel (in kg/m3).`,
      )
    }
  })
}
