import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputCatalogue } from '../../src/contract/input-catalogue.ts'
import { cases } from '../support/cases.ts'
import { changed, outcomeOf } from '../support/examples.ts'
import { bareNumbersOf } from '../support/numbers.ts'

type Entry = (typeof inputCatalogue)[number]

const base = cases.everything

const resultsOf = (body: unknown) => {
  const { technoEconomics, financials } = outcomeOf(body)
  return bareNumbersOf({ technoEconomics, financials })
}
const results = resultsOf(base)

/** Texts that name things, and the leave for a price to be negative: no calculation depends on them. */
const labels = ['feedstocks[].name', 'feedstocks[].isWaste', 'utilities[].name', 'products[].name']

const given = (path: string) =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], base)

/** A hundredth more, a year more, the other choice, the other flag, another product. */
function perturbed(value: unknown, entry: Entry): unknown {
  if (entry.path === 'economics.mainProduct') return 'DIESEL'
  if ('choices' in entry) return entry.choices.find((choice) => choice !== value)
  if (typeof value === 'boolean') return !value
  const { value: number, unit } = value as { value: number; unit: string }
  return { value: 'whole' in entry ? number + 1 : number * 1.01, unit }
}

/** The places of the base case where the field is given. */
const placesOf = ({ path }: Entry): string[] =>
  [0, 1, 2, 3]
    .map((i) => path.replace('[]', `.${i}`))
    .filter((place, i, all) => all.indexOf(place) === i && given(place) !== undefined)

/** A fuel that became a by-product would leave the yields of the fuels short of 1. */
const fixed = ['products.0.isFuel', 'products.1.isFuel', 'products.2.isFuel']

for (const entry of inputCatalogue.filter(({ path }) => !labels.includes(path))) {
  test(`${entry.path} changes a result`, () => {
    const places = placesOf(entry).filter((place) => !fixed.includes(place))
    assert.ok(places.length > 0, 'The base case must give it.')
    for (const place of places) {
      const value = perturbed(given(place), entry)
      const isPreset = place === 'convention.preset'
      const other = changed(base, isPreset ? { convention: value } : { [place]: value })
      assert.notDeepEqual(resultsOf(other), results, place)
    }
  })
}

test('names change no number', () => {
  const renamed = changed(base, { 'feedstocks.0.name': 'x', 'utilities.0.name': 'y', 'products.1.name': 'z' })
  assert.deepEqual(resultsOf(renamed), results)
})
