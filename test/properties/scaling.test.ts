import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, outcomeOf } from '../support/examples.ts'
import { type Found, numbersOf } from '../support/numbers.ts'
import { everyTime, plants } from '../support/plants.ts'
import { roundingScale } from '../support/rounding.ts'

type Amount = { readonly value: number; readonly unit: string }
const times = (amount: unknown, factor: number) => {
  const { value, unit } = amount as Amount
  return { value: value * factor, unit }
}

/** Powers of two scale every floating-point number exactly, so no sign can change by rounding. */
const factors = fc.integer({ min: -4, max: 6 }).map((exponent) => 2 ** exponent)

const published = ({ technoEconomics, financials }: Outcome) => numbersOf({ technoEconomics, financials })

/** Fails unless each number of `after` is the one of `before` times `factorOf` it. */
function scales(before: Outcome, after: Outcome, factorOf: (number: Found) => number): void {
  const numbers = published(after)
  for (const [i, number] of published(before).entries()) {
    const expected = number.value === null ? null : number.value * factorOf(number)
    const scale = roundingScale(before, number) * factorOf(number)
    closeTo(numbers[i]?.value, expected, number.place, { tolerance: 1e-9, scale })
  }
}

test('a plant and its reference of another size cost the same per tonne, with capital in proportion', () => {
  const property = fc.property(plants, factors, (body, factor) => {
    const { plant, economics } = body
    const larger = changed(body, {
      'plant.capacity': times(plant.capacity, factor),
      'economics.referenceCapacity': times(economics.referenceCapacity, factor),
      'economics.referenceCapital': times(economics.referenceCapital, factor),
      ...scaledAmounts(body, factor),
    })
    const isTotal = ({ unit }: Found) =>
      ['USD', 'USD/yr', 't/yr', 'kWh/yr', 'm3/yr', 't/h', 'tCO2e/yr'].includes(unit)
    scales(outcomeOf(body), outcomeOf(larger), (number) => (isTotal(number) ? factor : 1))
  })
  fc.assert(property, everyTime)
})

test('capital follows the ratio of the capacities to the power of the exponent', () => {
  const property = fc.property(plants, factors, (body, factor) => {
    const larger = changed(body, { 'plant.capacity': times(body.plant.capacity, factor) })
    const capital = (each: Inputs) => Number(outcomeOf(each).technoEconomics.totalCapitalInvestment.value)
    const { value, unit } = body.economics.scalingExponent as Amount
    const exponent = unit === '%' ? value / 100 : value
    closeTo(capital(larger), capital(body) * factor ** exponent)
  })
  fc.assert(property, everyTime)
})

/** Amounts of money in the finance of a body that do not follow from the plant, times the factor. */
function scaledAmounts({ finance = {} }: Inputs, factor: number) {
  const amounts = Object.entries(finance).filter(
    ([, each]) => typeof each === 'object' && each.unit.includes('USD'),
  )
  return Object.fromEntries(amounts.map(([key, amount]) => [`finance.${key}`, scaled(amount, factor)]))
}

function scaled(amount: unknown, factor: number) {
  const { values, unit } = amount as { values?: readonly number[]; unit: string }
  return values ? { values: values.map((each) => each * factor), unit } : times(amount, factor)
}

/** Every amount of money in a body, by its path. */
function pricesOf({ feedstocks, utilities, products, economics }: Inputs) {
  const items = { feedstocks, utilities, products }
  const listed = Object.entries(items).flatMap(([list, rows]) =>
    rows.flatMap((row, i) =>
      ['price', 'priceSensitivity'].map((key) => [`${list}.${i}.${key}`, row[key]] as const),
    ),
  )
  const single = ['referenceCapital', 'carbonPrice', 'fossilPrice'].map(
    (key) => [`economics.${key}`, economics[key]] as const,
  )
  return [...listed, ...single].filter(([, amount]) => amount !== undefined)
}

test('in a currency worth less every amount of money grows alike, and returns and times stay', () => {
  const property = fc.property(plants, factors, (given, factor) => {
    const fossilPrice = given.economics.fossilPrice ?? { value: 800, unit: 'USD/t' }
    const body = changed(given, { 'economics.fossilPrice': fossilPrice })
    const prices = pricesOf(body).map(([path, amount]) => [path, times(amount, factor)] as const)
    const amounts = scaledAmounts(body, factor)
    const isMoney = ({ unit }: Found) => unit.startsWith('USD')
    scales(
      outcomeOf(body),
      outcomeOf(changed(body, { ...Object.fromEntries(prices), ...amounts })),
      (number) => (isMoney(number) ? factor : 1),
    )
  })
  fc.assert(property, everyTime)
})

test('a carbon price of 0 gives the same numbers as none', () => {
  const property = fc.property(plants, (body) => {
    const none = changed(body, { 'economics.carbonPrice': undefined })
    const zero = changed(body, { 'economics.carbonPrice': { value: 0, unit: 'USD/tCO2e' } })
    // Only one that is given can be warned of.
    const numbersOf = ({ warnings: _, ...numbers }: ReturnType<typeof outcomeOf>) => numbers
    assert.deepEqual(numbersOf(outcomeOf(zero)), numbersOf(outcomeOf(none)))
  })
  fc.assert(property, { ...everyTime, numRuns: 50 })
})
