import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, outcomeOf } from '../support/examples.ts'
import { numbersOf } from '../support/numbers.ts'
import { everyTime, plants } from '../support/plants.ts'
import { roundingScale } from '../support/rounding.ts'

const lists = ['feedstocks', 'utilities', 'products'] as const

/** The same plant with its feedstocks, utilities and products in another order. */
function shuffled(body: Inputs, rotations: number, isReversed: boolean): Inputs {
  const turned = <Item>(items: readonly Item[]) => {
    const start = items.length ? rotations % items.length : 0
    const rotated = [...items.slice(start), ...items.slice(0, start)]
    return isReversed ? rotated.toReversed() : rotated
  }
  return { ...body, ...Object.fromEntries(lists.map((list) => [list, turned(body[list])])) }
}

/** The rows of an outcome by their names, so that their order does not count. */
function unordered({ technoEconomics: t, financials }: Outcome) {
  const byName = (rows: readonly { name: string }[]) => rows.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return {
    ...t,
    ...Object.fromEntries(lists.map((list) => [list, byName(t[list])])),
    lcopBreakdown: t.lcopBreakdown.toSorted((a, b) => (a.item < b.item ? -1 : 1)),
    financials,
  }
}

/** Rates and times are found by search; the abatement cost divides by a difference that may be small. */
const toleranceOf = (place: string) =>
  place.startsWith('/abatementCost') ? 1e-6 : /payback|irr/i.test(place) ? 1e-9 : 1e-12

test('the order of feedstocks, utilities and products orders their results and changes nothing else', () => {
  const property = fc.property(plants, fc.nat(3), fc.boolean(), (given, rotations, isReversed) => {
    const mainProduct =
      given.economics.mainProduct ?? given.products.find(({ isFuel }) => isFuel === true)?.name
    const body = changed(given, { 'economics.mainProduct': mainProduct })
    const other = shuffled(body, rotations, isReversed)
    const [before, after] = [outcomeOf(body), outcomeOf(other)]
    for (const list of lists) {
      const names = (rows: readonly { name?: unknown }[]) => rows.map(({ name }) => name)
      assert.deepEqual(names(after.technoEconomics[list]), names(other[list]))
    }
    const numbers = numbersOf(unordered(after))
    for (const [i, { place, value, unit }] of numbersOf(unordered(before)).entries()) {
      assert.equal(numbers[i]?.place, place)
      const scale = roundingScale(before, { place, value, unit })
      closeTo(numbers[i]?.value, value, place, { tolerance: toleranceOf(place), scale })
    }
  })
  fc.assert(property, everyTime)
})

test('elements of equal name are told apart by their place', () => {
  const property = fc.property(plants, (body) => {
    const nameless = changed(body, {
      ...Object.fromEntries(
        (['feedstocks', 'utilities'] as const).flatMap((list) =>
          body[list].map((_, i) => [`${list}.${i}.name`, 'same']),
        ),
      ),
    })
    const { technoEconomics, financials } = outcomeOf(body)
    const same = outcomeOf(nameless)
    assert.deepEqual(numbersOf(same.technoEconomics), numbersOf(technoEconomics))
    assert.deepEqual(same.financials, financials)
  })
  fc.assert(property, { ...everyTime, numRuns: 30 })
})
