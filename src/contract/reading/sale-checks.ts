import { policyValues } from '../../engine/model/inputs/policy-inputs.ts'
import { settingsOf } from '../case.ts'
import type { FieldReader } from '../request/field-reader.ts'
import type { Inputs, Item } from '../request/inputs.ts'
import { mainProductOf } from '../request/main-product.ts'
import { isMeasuredBy } from '../request/quantity-units.ts'
import { seriesOf } from '../request/series-of.ts'
import { isTable } from '../request/table.ts'

/** Rules over what few products have besides a price: nothing is sold twice. */
export function checkSales(reader: FieldReader, inputs: Inputs): void {
  inputs.products.forEach((each, n) => {
    if (seriesOf('products', each) !== 'product') return
    checkAttribute(reader, each, `/products/${n}`, inputs)
    checkBuyOut(reader, each, `/products/${n}`, inputs)
  })
}

/** A buy-out is in money of time zero and moves with all prices. */
function checkBuyOut(reader: FieldReader, sold: Item, pointer: string, { economics }: Inputs): void {
  if (sold.buyOutPrice === undefined) return
  const prices = [sold.price, sold.attributePrice, sold.attributeCarbonPrice, economics.carbonPrice]
  if (sold.priceEscalation === undefined && !prices.some(isTable)) return
  const message = `What ${sold.name} brings moves by itself, and a buy-out with all prices: the one cannot limit the other.`
  reader.refuse(`${pointer}/buyOutPrice`, 'not_together', message)
}

function checkAttribute(reader: FieldReader, sold: Item, pointer: string, inputs: Inputs): void {
  const byMass = isAboveZero(sold.attributePrice)
  const byEmissions = isAboveZero(sold.attributeCarbonPrice)
  if (!byMass && !byEmissions) return
  const key = byMass ? 'attributePrice' : 'attributeCarbonPrice'
  if (byMass && byEmissions) {
    const message = `The attribute of ${sold.name} is sold once: give its price per mass or per tonne of CO2e, not both.`
    reader.refuse(`${pointer}/attributeCarbonPrice`, 'sold_twice', message)
  }
  if (byEmissions && sold.isFuel !== true) {
    const message = `${sold.name} is not a fuel: only that has a carbon intensity beside that of the fossil fuel.`
    reader.refuse(`${pointer}/attributeCarbonPrice`, 'not_a_fuel', message)
  }
  const buyer = otherBuyer(sold, inputs)
  if (buyer === undefined) return
  const message = `The attribute of ${sold.name} is sold apart and is paid by ${buyer} too: it can be sold once. Leave one out.`
  reader.refuse(`${pointer}/${key}`, 'sold_twice', message)
}

const isAboveZero = (given: Item[string] | undefined): boolean =>
  isTable(given)
    ? given.values.some((each) => each > 0)
    : typeof given === 'object' && 'value' in given && given.value > 0

/** What already pays for the carbon of a product; tax credits and grants are for making it, and are no sale. */
function otherBuyer(sold: Item, inputs: Inputs): string | undefined {
  const { economics, policies = [], convention } = inputs
  const paysPremium = settingsOf(convention).carbonPremium === 'applied' && sold.isFuel === true
  if (paysPremium && isAboveZero(sold.priceSensitivity)) return 'its priceSensitivity'
  if (paysPremium && isAboveZero(economics.carbonPrice as Item[string])) return 'economics.carbonPrice'
  const main = mainProductOf(inputs)
  const paying = policies.find(
    ({ instrument, value, product }) =>
      (product === undefined ? sold === main : product === sold.name) &&
      (instrument === 'buyOut' ||
        (instrument === 'credit' && isMeasuredBy(value, policyValues.perEmissions))),
  )
  return paying && `the policy ${paying.name}`
}
