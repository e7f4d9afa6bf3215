import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Inputs } from '../../src/contract/inputs.ts'
import type { Outcome } from '../../src/contract/outcome-schema.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, outcomeOf } from '../support/examples.ts'
import { numbersOf } from '../support/numbers.ts'
import { everyTime, plants } from '../support/plants.ts'

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

/**
 * What is added up to the number, so that rounding is seen beside it: a difference of large numbers is only as
 * exact as they are.
 */
function scaleOf({ technoEconomics: t }: Outcome, unit: string, value: number): number {
  const money = [t.totalOpex, t.revenue, t.totalCapitalInvestment].reduce(
    (sum, e) => sum + Number(e.value),
    0,
  )
  const productions = t.products.flatMap(({ production }) => production.value || [])
  const own = Math.max(1e-3, Math.abs(value))
  if (unit === 'USD' || unit === 'USD/yr') return Math.max(own, money * 60)
  return unit === 'USD/t' ? Math.max(own, (money * 60) / Math.min(...productions)) : own
}

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
      if (place.startsWith('/abatementCost')) continue
      const isFound = /payback|irr/i.test(place)
      const scale = scaleOf(before, unit, value ?? 0)
      closeTo(numbers[i]?.value, value, place, { tolerance: isFound ? 1e-9 : 1e-12, scale })
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
