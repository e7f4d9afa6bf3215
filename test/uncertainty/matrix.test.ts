import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { listPathways, pathwayDefaults } from '../../src/contract/reference-data/pathway-defaults.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { calculate } from '../../src/engine/calculate.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { accepted, changed } from '../support/examples.ts'
import { referenceData } from '../support/reference-data.ts'
import { answerOf, preparation, refusedIn, type StudyBody, studyExample } from '../support/studies.ts'

/** HEFA from used cooking oil in the USA, as a scenario of it begins. */
const base = pathwayDefaults(referenceData, 1, 1, 1)!.inputs as unknown as Inputs
const hefa = { process: 'HEFA', feedstock: 'UCO' }
const waste = { process: 'FT-BtL', feedstock: 'MSW' }
const from = { ...hefa, country: 'US' }
const matrix = (more: object, inputs: Inputs = base): StudyBody => ({
  kind: 'matrix',
  base: inputs,
  from,
  outputs: ['npv', 'mfsp'],
  ...more,
})
const countries = ['US', 'Germany']
const pathways = [hefa, waste]

test('each cell has the bits of a calculation of its inputs, and where the base began those of the base', () => {
  const { cells, results } = answerOf('matrix', matrix({ countries, pathways, inputs: true }))
  assert.equal(cells.length, 4)
  cells.forEach(({ inputs }, k) => {
    const { slots } = calculate(toCase(accepted(inputs)))
    assert.ok(Object.is(results.npv!.values[k], slots[outputs.netPresentValue.id]), `npv ${k}`)
    assert.ok(Object.is(results.mfsp!.values[k], slots[outputs.minimumSellingPrice.id]), `mfsp ${k}`)
  })
  assert.deepEqual(cells[0]!.inputs, accepted(base))
  assert.equal(new Set(results.npv!.values).size, 4)
})

const own = changed(base, {
  'feedstocks.0.price.value': 777,
  'economics.discountRate': { value: 12, unit: '%' },
  'economics.referenceCapital': { value: 555, unit: 'MUSD' },
})

test('what is somebody’s own stays in every country; of another pathway the plant is that of the pathway', () => {
  const { cells } = answerOf('matrix', matrix({ countries, pathways, inputs: true }, own))
  const [, other, german, both] = cells.map(({ inputs }) => inputs as Inputs)
  const defaults = pathwayDefaults(
    referenceData,
    1,
    1,
    referenceData.countries.find(({ code }) => code === 'DE')!.id,
  )!
  assert.deepEqual(german!.feedstocks[0]!.price, { value: 777, unit: 'USD/t' })
  assert.deepEqual(german!.economics.referenceCapital, { value: 555, unit: 'MUSD' })
  assert.deepEqual(german!.economics.taxRate, defaults.inputs.economics.taxRate)
  assert.notDeepEqual(german!.economics.taxRate, own.economics.taxRate)
  assert.equal(german!.plant.country, 'DE')
  for (const inputs of [other!, both!]) {
    assert.deepEqual(
      inputs.feedstocks.map(({ name }) => name),
      ['MSW'],
    )
    assert.deepEqual(inputs.economics.discountRate, { value: 12, unit: '%' })
    assert.notDeepEqual(inputs.economics.referenceCapital, { value: 555, unit: 'MUSD' })
  }
})

test('where the edition has a gap the base’s value stands and is noted, or the cell has no number and says why', () => {
  const kept = answerOf('matrix', matrix({ countries }))
  const told = kept.cells[1]!.flaws.map((place) => kept.notes[place]!.message)
  assert.ok(told.some((note) => /no value for Germany, that of the base stays: .*price/.test(note)))
  const left = answerOf('matrix', matrix({ countries, gaps: 'none' }))
  assert.equal(left.cells[0]!.reason, undefined)
  assert.match(left.cells[1]!.reason!, /price.*is missing/)
  assert.deepEqual(left.results.npv!.withoutValue, [{ reason: left.cells[1]!.reason, cells: [1] }])
})

test('a pair that the edition does not know, or whose data contradict themselves, says so', () => {
  const impossible = listPathways(referenceData).find(
    ({ usable, feedstockId }) => !usable && feedstockId !== null,
  )!
  const { cells, results } = answerOf(
    'matrix',
    matrix({
      pathways: [
        { process: 'SIP', feedstock: 'UCO' },
        { process: impossible.processId, feedstock: impossible.feedstockId },
      ],
    }),
  )
  assert.match(cells[0]!.reason!, /no data for SIP from UCO/)
  assert.equal(cells[1]!.reason, impossible.reason)
  assert.deepEqual(results.mfsp!.values, [null, null])
})

const policy = { name: 'credit', kind: 'fuelSubsidy', value: { value: 100, unit: 'USD/t' } }

test('policies take the place of those of the base, each set in every cell', () => {
  const known = answerOf('matrix', matrix({ policies: [{ name: 'none', policies: [] }] }))
  assert.deepEqual(
    [known.countries[0]!.name, known.pathways[0]!.process, known.policies],
    ['USA', 'HEFA', ['none']],
  )
  const without: StudyBody = {
    kind: 'matrix',
    base,
    outputs: ['npv'],
    policies: [{ name: 'none', policies: [] }],
  }
  const { results, from: began } = answerOf('matrix', without)
  assert.equal(began, null)
  assert.equal(results.npv!.values[0], known.results.npv!.values[0])
  const wrong = { ...without, policies: [{ name: 'a', policies: [{ ...policy, kind: 'gift' }] }] }
  assert.ok(refusedIn(wrong).some((each) => each.startsWith('/policies/0/policies/0/kind ')))
})

test('numbers outside of the literature are noted, as far as the level sees them', () => {
  const codesOf = (level: 'CORE' | 'ROADSHOW') => {
    const { prepared } = preparation(matrix({ countries: ['US'], outputs: ['CI'] }), level)
    const answer = prepared!.run() as ReturnType<typeof answerOf<'matrix'>>
    return answer.cells[0]!.warnings.map((place) => answer.notes[place]!.code)
  }
  assert.ok(codesOf('ROADSHOW').includes('minimum_price_outside_literature'))
  assert.ok(codesOf('CORE').includes('capital_outside_literature'))
  assert.equal(codesOf('CORE').includes('minimum_price_outside_literature'), false)
})

const refusals: readonly (readonly [string, StudyBody, readonly string[]])[] = [
  ['a matrix of nothing', matrix({}), ['/countries missing']],
  ['countries without where the base began', matrix({ countries, from: undefined }), ['/from missing']],
  ['a country', matrix({ countries: ['Atlantis'] }), ['/countries/0 unknown_name']],
  ['a process', matrix({ pathways: [{ ...hefa, process: 'magic' }] }), ['/pathways/0/process unknown_name']],
  ['a variant', matrix({ pathways: [{ ...hefa, variant: 'moon' }] }), ['/pathways/0/variant unknown_name']],
  ['a word', matrix({ countries: 'some' }), ['/countries not_a_list']],
  ['a choice for gaps', matrix({ countries, gaps: 'guess' }), ['/gaps unknown_choice']],
  ['a set of policies', matrix({ policies: [{ name: 'x' }] }), ['/policies/0/policies not_a_list']],
  ['an output', matrix({ countries, outputs: ['nothing'] }), ['/outputs/0 no_such_output']],
  ['inputs of too many cells', matrix({ countries: 'all', inputs: true }), ['/inputs too_many_cells']],
  [
    'too many cells',
    matrix({
      countries: 'all',
      pathways: 'all',
      policies: [1, 2].map((n) => ({ name: `${n}`, policies: [] })),
    }),
    ['/countries too_many_cells'],
  ],
]

for (const [what, body, expected] of refusals)
  test(`${what} is refused where it stands`, () => assert.deepEqual(refusedIn(body), expected))

test('a matrix that would take too long is told before it begins, with as many cells as would not', () => {
  let now = 0
  const estimate = (body: StudyBody) => preparation(body).prepared!.estimate(() => (now += 2), 250)
  const large = estimate(matrix({ countries: 'all', pathways }))
  assert.ok(large.milliseconds > 250)
  assert.equal(large.fitting!.cells, 57)
  assert.ok(
    estimate(matrix({ countries: referenceData.countries.slice(0, 57).map(({ id }) => id) })).milliseconds <=
      250,
  )
})

test('the example of a matrix is one', () => {
  const { cells, results } = answerOf('matrix', studyExample('hefa-countries'))
  assert.equal(cells.length, 12)
  assert.ok(results.npv!.values.filter((value) => value !== null).length >= 9)
})
