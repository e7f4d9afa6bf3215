import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { inputCatalogue } from '../../src/contract/request/input-catalogue.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { cases } from '../support/cases.ts'
import { placesOf, valueAt, withValue } from '../support/random-inputs.ts'

/** Where no range could tell a slip by a factor of a hundred, up or down, and why. */
const taxCredit =
  'An amount of money that a law fixes: from a share of the capital to the whole tax of a year.'
const limit = 'A limit may be far above what a policy pays, or so far below that it pays next to nothing.'
const bound = 'A bound of the exponent’s range is told only where the capacity lies beyond it.'
const amount =
  'A contract may cover next to nothing, and what is beyond the sales is told by its own warning.'

const indistinct: Readonly<Record<string, string>> = {
  'capital.capacityMinimum down': bound,
  'capital.capacityMaximum up': bound,
  'contracts[].coveredAmount up': amount,
  'contracts[].coveredAmount down': amount,
  'feedstocks[].carbonIntensity down': 'The burden of residues is a few kilograms a tonne.',
  'finance.taxCredit up': taxCredit,
  'finance.taxCredit down': taxCredit,
  'policies[].maximum up': limit,
  'policies[].maximum down': limit,
  'utilities[].consumptionRatio down': 'Utilities are anything from hydrogen to grams of a catalyst.',
}

const isNumeric = (entry: (typeof inputCatalogue)[number]) => 'unit' in entry

/** The first case that gives an input a number that is not zero, and where. */
function exampleOf(entry: (typeof inputCatalogue)[number]): { base: Inputs; pointer: string } | undefined {
  for (const base of Object.values(cases)) {
    for (const place of placesOf(base, entry)) {
      const given = valueAt(base, place) as { value?: number; values?: number[] } | undefined
      if (given?.value) return { base, pointer: `${place}/value` }
      const year = given?.values?.findIndex((each) => each !== 0) ?? -1
      if (year >= 0) return { base, pointer: `${place}/values/${year}` }
    }
  }
  return undefined
}

const told = (inputs: Inputs) =>
  new Set(
    calculateOutcome(inputs)
      .warnings.filter(({ code }) => code !== 'without_effect')
      .map(({ code, pointer }) => `${code} ${pointer}`),
  )

for (const entry of inputCatalogue.filter(isNumeric)) {
  for (const [direction, factor] of [
    ['up', 100],
    ['down', 1 / 100],
  ] as const) {
    test(`a slip by a hundred ${direction} of ${entry.path} is refused or warned of`, () => {
      const example = exampleOf(entry)
      assert.ok(example, 'One of the cases must give it.')
      const { base, pointer } = example
      const slipped = readInputs(withValue(base, pointer, Number(valueAt(base, pointer)) * factor))
      const known = told(base)
      const isTold = !slipped.inputs || [...told(slipped.inputs)].some((each) => !known.has(each))
      const reason = indistinct[`${entry.path} ${direction}`]
      assert.equal(isTold, reason === undefined, reason ?? `${pointer} ${valueAt(base, pointer)}`)
    })
  }
}
