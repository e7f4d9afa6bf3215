import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { inputCatalogue } from '../../src/contract/request/input-catalogue.ts'
import { intensityNotes } from '../../src/contract/request/scheme-intensities.ts'
import { cases } from '../support/cases.ts'
import { changed, outcomeOf } from '../support/examples.ts'
import { bareNumbersOf } from '../support/numbers.ts'

type Entry = (typeof inputCatalogue)[number]

/** The first of these that gives a field has it changed. */
const bases = [
  cases.everything,
  cases.financed,
  cases['events and taxes'],
  cases['sold in parts'],
  cases['under contracts'],
  cases['own depreciation'],
  cases['years in part'],
  cases['emissions by displacement'],
  cases['electricity that displaces others'],
  cases['capital in parts'],
  cases['capital by a Lang factor'],
  cases.policies,
  cases['carbon intensities by the methods of schemes'],
  cases['policies for eligible fuels'],
  cases['facts that rules ask for'],
  cases['rates of their own'],
  ...Object.entries(cases).flatMap(([name, each]) => (name.startsWith('units of') ? [each] : [])),
]

const resultsOf = (body: unknown) => {
  const { technoEconomics, financials } = outcomeOf(body)
  return bareNumbersOf({ technoEconomics, financials })
}
const results = new Map(bases.map((base) => [base, resultsOf(base)]))

/** Texts that name things, and the leave for a price to be negative: no calculation depends on them. */
const labels = [
  // They make a warning, not a number.
  'policies[].name',
  'parts[].name',
  'contracts[].name',
  'plant.literatureClass',
  'plant.country',
  'capital.capacityMinimum',
  'capital.capacityMaximum',
  'feedstocks[].name',
  // A copy of numbers stands beside it.
  'feedstocks[].suppliedBy',
  'utilities[].suppliedBy',
  'feedstocks[].isWaste',
  'utilities[].name',
  'products[].name',
  ...Object.keys(intensityNotes).map((key) => `carbon.${key}`),
  // Rules of schemes ask for them, and of these two a formula as well.
  ...inputCatalogue
    .map(({ path }) => path)
    .filter((path) => /^eligibility\.|\[\]\.(class|annex|material|origin)$/.test(path))
    .filter((path) => !/\.(operationStart|hasLowLandUseChangeRisk)$/.test(path)),
]

const given = (base: unknown, path: string) =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], base)

/** A hundredth more, a year more, the other choice, the other flag, another product. */
function perturbed(value: unknown, entry: Entry): unknown {
  if (entry.path === 'economics.mainProduct') return 'DIESEL'
  if (entry.path === 'policies[].product' || entry.path === 'contracts[].product') return 'JET'
  if (entry.type === 'date') return '2010-01-01'
  if ('choices' in entry) return entry.choices.find((choice) => choice !== value)
  if (typeof value === 'boolean') return !value
  if (entry.type === 'yearly') return perturbedSeries(value as Series, entry.path)
  const { value: number, unit } = value as { value: number; unit: string }
  return { value: 'whole' in entry ? number + 1 : number * 1.01, unit }
}

interface Series {
  readonly values: readonly number[]
  readonly unit: string
}

const wholes = ['finance.spendingProfile', 'finance.ownDepreciation']

/** Each number a hundredth more; what makes a whole is parted another way. */
function perturbedSeries({ values, unit }: Series, path: string): Series {
  if (!wholes.includes(path)) return { values: values.map((each) => each * 1.01), unit }
  const [first = 0, second = 0, ...rest] = values
  return { values: [first + 0.01, second - 0.01, ...rest], unit }
}

/** The places of a base case where the field is given. */
const placesOf = (base: unknown, { path }: Entry): string[] =>
  [0, 1, 2, 3]
    .map((i) => path.replace('[]', `.${i}`))
    .filter((place, i, all) => all.indexOf(place) === i && given(base, place) !== undefined)

/** A fuel that became a by-product would leave the yields of the fuels short of 1. */
const fixed = ['products.0.isFuel', 'products.1.isFuel', 'products.2.isFuel']
/** Another kind of policy would need a value per something else. */
const kinds = [1, 2, 3].flatMap((i) => [`policies.${i}.instrument`, `contracts.${i}.kind`])

/** What only converts amounts matters where a quantity is in a unit that needs it. */
const converters = /^(feedstocks|utilities)\[\]\.density$|\.(gasDensity|higherHeatingValue)$/
const inOtherUnits = bases.slice(-20)

for (const entry of inputCatalogue.filter(({ path }) => converters.test(path))) {
  test(`${entry.path} changes a result where a unit needs it`, () => {
    const isMoved = inOtherUnits.some((base) =>
      placesOf(base, entry).some((place) => {
        const other = changed(base, { [place]: perturbed(given(base, place), entry) })
        return !isDeepStrictEqual(resultsOf(other), results.get(base))
      }),
    )
    assert.ok(isMoved)
  })
}

for (const entry of inputCatalogue.filter(({ path }) => !labels.includes(path) && !converters.test(path))) {
  test(`${entry.path} changes a result`, () => {
    const base = bases.find((each) => placesOf(each, entry).length > 0)
    assert.ok(base, 'One of the base cases must give it.')
    for (const place of placesOf(base, entry).filter((each) => ![...fixed, ...kinds].includes(each))) {
      const value = perturbed(given(base, place), entry)
      const isPreset = place === 'convention.preset'
      const other = changed(base, isPreset ? { convention: value } : { [place]: value })
      assert.notDeepEqual(resultsOf(other), results.get(base), place)
    }
  })
}

test('names change no number', () => {
  const renamed = changed(cases.everything, {
    'feedstocks.0.name': 'x',
    'utilities.0.name': 'y',
    'products.1.name': 'z',
  })
  assert.deepEqual(resultsOf(renamed), results.get(cases.everything))
})
