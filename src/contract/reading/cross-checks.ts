import type { Input } from '../../engine/language/quantity.ts'
import { product } from '../../engine/model/inputs/inputs.ts'
import { part } from '../../engine/model/inputs/part-inputs.ts'
import type { FieldReader } from '../request/field-reader.ts'
import type { Inputs, Item } from '../request/inputs.ts'
import { inBaseUnit } from '../request/quantity-units.ts'
import { checkRenewableKind } from '../request/renewable-kind.ts'
import { placesOf } from '../request/series-of.ts'
import { suppliedItems, supplyLimits } from '../request/supply.ts'
import { checkContracts } from './contract-checks.ts'
import { Converted, checkConversions } from './conversion-checks.ts'
import { checkFinance } from './finance-checks.ts'
import { checkGrants } from './grant-checks.ts'
import { checkPolicies } from './policy-checks.ts'
import { checkSales } from './sale-checks.ts'
import { checkSchemes } from './scheme-checks.ts'
import { checkPricePaths } from './table-checks.ts'

/** How far the yields of the fuels may be from 1 in all. */
const yieldTolerance = 0.01

/** Rules over more than one field; the document is well formed already. */
export function crossCheck(reader: FieldReader, inputs: Inputs): void {
  const { products, economics } = inputs
  const converted = new Converted(inputs)
  checkConversions(reader, inputs, converted)
  checkRenewableKind(reader, inputs)
  checkFinance(reader, inputs)
  checkParts(reader, inputs)
  checkPolicies(reader, inputs)
  checkPricePaths(reader, inputs)
  checkSales(reader, inputs)
  checkContracts(reader, inputs)
  checkSchemes(reader, inputs)
  checkSupplies(reader, inputs)
  const fuels = products.filter(({ isFuel }) => isFuel === true)
  if (fuels.length === 0) {
    reader.refuse('/products', 'no_fuel', 'At least one product must be a fuel.')
    return
  }
  const places = placesOf('products', products)
  checkYields(
    reader,
    products.map(({ isFuel }, n) => (isFuel ? converted.valueOf(product.yield, places[n]?.i) : 0)),
  )
  checkMainProduct(reader, fuels, economics.mainProduct as string | undefined)
  products.forEach((each, n) => {
    if (places[n]?.per !== 'product') return
    checkProduct(reader, each, `/products/${n}`, (input) => converted.valueOf(input, places[n]?.i))
  })
  if (reader.errors.length === 0) checkGrants(reader, inputs)
}

/** Parts are of the fixed capital, and cannot be more than all of it. */
function checkParts(reader: FieldReader, { parts = [] }: Inputs): void {
  const total = parts.reduce((sum, { share }) => sum + numberIn(share), 0)
  if (!(total > 1 + 1e-12)) return
  const message = `The parts must not cost more than the fixed capital; their shares sum to ${Number(total.toPrecision(6))}.`
  reader.refuse('/parts', 'shares_do_not_sum', message)
}

const numberIn = (given: Item[string] | undefined): number =>
  typeof given === 'object' && 'value' in given ? inBaseUnit(given, part.share) : Number.NaN

function checkSupplies(reader: FieldReader, inputs: Inputs): void {
  const [first, ...others] = suppliedItems(inputs).slice(supplyLimits.supplied)
  if (!first) return
  const message = `At most ${supplyLimits.supplied} feedstocks and utilities have a supplier; these are ${supplyLimits.supplied + 1 + others.length}.`
  reader.refuse(`${first.pointer}/suppliedBy`, 'too_many', message)
}

/** @param yields of the fuels, in t/t. */
function checkYields(reader: FieldReader, yields: readonly number[]): void {
  const total = yields.reduce((sum, each) => sum + each, 0)
  // A yield that could not be converted is refused for that.
  if (Number.isNaN(total)) return
  // The tolerance is inclusive, so a sum of 1.01 in binary fractions must not fall outside it.
  if (Math.abs(total - 1) <= yieldTolerance + 1e-12) return
  reader.refuse(
    '/products',
    'yields_do_not_sum',
    `The yields of the fuels must sum to 1 kg/kg, give or take ${yieldTolerance}; they sum to ${Number(total.toPrecision(6))}.`,
  )
}

function checkMainProduct(reader: FieldReader, fuels: readonly Item[], main: string | undefined): void {
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

function checkProduct(
  reader: FieldReader,
  { isFuel }: Item,
  pointer: string,
  numberOf: (input: Input) => number,
): void {
  if (isFuel && numberOf(product.energyContent) <= 0) {
    reader.refuse(
      `${pointer}/energyContent/value`,
      'out_of_range',
      'Lower heating value of the product must be above 0 MJ/kg for a fuel.',
    )
  }
  if (!isFuel && numberOf(product.priceSensitivity) !== 0) {
    reader.refuse(
      `${pointer}/priceSensitivity`,
      'not_a_fuel',
      'Only a fuel has a carbon intensity that its price could follow.',
    )
  }
}
