import type { Input } from '../../engine/language/quantity.ts'
import { policy, policyValues } from '../../engine/model/inputs/policy-inputs.ts'
import type { FieldReader } from '../request/field-reader.ts'
import type { Inputs, Item } from '../request/inputs.ts'
import { inBaseUnit, isMeasuredBy } from '../request/quantity-units.ts'
import { seriesOf } from '../request/series-of.ts'
import { leading } from '../request/table.ts'

const { perVolume, perMass, perEnergy, perEmissions, amount, ofCapital } = policyValues

/** What each kind of policy may be worth. */
const measures: Readonly<Record<string, readonly Input[]>> = {
  credit: [perVolume, perMass, perEnergy, perEmissions],
  carbonFactorCredit: [perVolume],
  buyOut: [perVolume],
  carbonPrice: [perEmissions],
  grant: [amount, ofCapital],
}

/** Rules over more than one field of a policy; the document is well formed already. */
export function checkPolicies(
  reader: FieldReader,
  { policies = [], products, economics, finance = {} }: Inputs,
): void {
  const isDated = policies.some(({ from, to, valueYear }) => (from ?? to ?? valueYear) !== undefined)
  if (isDated && finance.firstOperatingYear === undefined) {
    const message =
      'Policies have calendar years, so the calendar year of the first year of operation is needed.'
    reader.refuse(pointerIn(finance), 'missing', message)
  }
  const main = products.find(
    (each) => each.isFuel === true && each.name === (economics.mainProduct ?? each.name),
  )
  policies.forEach((each, i) => {
    const { product: name } = each
    const named = products.filter((other) => other.name === name)
    checkPolicy(reader, each, `/policies/${i}`)
    if (name === undefined) checkValue(reader, each, `/policies/${i}`, main)
    else if (named.length === 1) checkValue(reader, each, `/policies/${i}`, named[0])
    else {
      const problem =
        named.length === 0
          ? `no product has that name; there are ${products.map((other) => other.name).join(', ')}`
          : `${named.length} products have that name`
      reader.refuse(
        `/policies/${i}/product`,
        'no_such_product',
        `A policy must name one product; ${problem}.`,
      )
    }
  })
}

/** Whether the product has what the value of a policy is counted by. */
function checkValue(
  reader: FieldReader,
  { name, instrument, value, scheme }: Item,
  pointer: string,
  product: Item | undefined,
): void {
  const isEnergy = seriesOf('products', product) === 'energyProduct'
  const byMassOrVolume = [perVolume, perMass].some((input) => isMeasuredBy(value, input))
  if (isEnergy && byMassOrVolume) {
    const message = `${product?.name} is counted by its energy and has neither mass nor volume: give the value of ${name} per energy.`
    reader.refuse(`${pointer}/value`, 'wrong_unit', message)
  } else if (isMeasuredBy(value, perVolume) && product?.density === undefined) {
    const message = `A value per volume needs the density of ${product?.name ?? 'the main product'}.`
    reader.refuse(`${pointer}/value`, 'missing', message)
  }
  const isForFuel =
    isMeasuredBy(value, perEmissions) ||
    instrument === 'carbonFactorCredit' ||
    (scheme !== undefined && scheme !== 'none')
  if (product && isForFuel && product.isFuel !== true) {
    const message = `${product.name} is not a fuel: only that has a carbon intensity beside that of the fossil fuel, and is eligible under a scheme.`
    reader.refuse(`${pointer}/product`, 'not_a_fuel', message)
  }
}

const pointerIn = (finance: object) =>
  Object.keys(finance).length > 0 ? '/finance/firstOperatingYear' : '/finance'

function checkPolicy(reader: FieldReader, given: Item, pointer: string): void {
  const { instrument, value, from, to, valueYear, product, scheme, treatment, yearlyChange, indexation } =
    given
  const possible = measures[String(instrument)] ?? []
  if (!possible.some((input) => isMeasuredBy(value, input))) {
    const units = possible.map(({ unit }) => unit).join(', ')
    reader.refuse(`${pointer}/value`, 'wrong_unit', `A ${instrument} is worth so much in ${units}.`)
  }
  if (
    typeof from === 'object' &&
    typeof to === 'object' &&
    'unit' in from &&
    'unit' in to &&
    inBaseUnit(leading(to), policy.to) < inBaseUnit(leading(from), policy.from)
  ) {
    reader.refuse(`${pointer}/to`, 'out_of_range', 'The last year of a policy must not be before its first.')
  }
  checkBenchmark(reader, given, `${pointer}/benchmark`)
  const isOnce = instrument === 'grant'
  const inVain = { from, to, valueYear, product, treatment, yearlyChange, indexation }
  if (instrument === 'carbonPrice' && product !== undefined) {
    const message = 'A price of carbon is paid on all emissions of the plant: product has no effect.'
    reader.refuse(`${pointer}/product`, 'without_effect', message)
  }
  if (instrument === 'carbonPrice' && scheme !== undefined && scheme !== 'none') {
    const message = 'A price of carbon is paid whether the fuel is eligible or not: scheme has no effect.'
    reader.refuse(`${pointer}/scheme`, 'without_effect', message)
  }
  for (const [key, given] of Object.entries(inVain)) {
    if (!isOnce || given === undefined) continue
    reader.refuse(
      `${pointer}/${key}`,
      'without_effect',
      `A grant is paid as the capital is spent: ${key} has no effect.`,
    )
  }
}

function checkBenchmark(
  reader: FieldReader,
  { name, instrument, value, benchmark }: Item,
  pointer: string,
): void {
  if (benchmark === undefined || (instrument === 'credit' && isMeasuredBy(value, perEmissions))) return
  const message = `Only a credit per tonne of CO2e has a benchmark: that of ${name} has no effect.`
  reader.refuse(pointer, 'without_effect', message)
}
