import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example } from '../../../test/support/examples.ts'
import { referenceData } from '../../../test/support/reference-data.ts'
import { readInputs } from '../reading/read-inputs.ts'
import { pathwayDefaults } from '../reference-data/pathway-defaults.ts'
import type { Inputs } from '../request/inputs.ts'
import { feedstockAliases, noticeableShare } from './feedstock-availability.ts'
import { calculateOutcome } from './outcome.ts'

/** A plant of 500 kt a year that takes 605 kt of used cooking oil. */
const large = changed(example('hefa-usa-500'), {
  'feedstocks.0.name': 'UCO',
  'feedstocks.0.consumptionRatio': { value: 1.21, unit: 'kg/kg' },
})

function warningsOf(body: Inputs) {
  const { inputs, errors } = readInputs(body)
  assert.deepEqual(errors, undefined)
  return calculateOutcome(inputs!).warnings.filter(({ code }) => /^feedstock_(share|beyond)/.test(code))
}

test('a plant that takes more than its country has is told that this cannot be, with the share and its source', () => {
  const [warning, ...others] = warningsOf(changed(large, { 'plant.country': 'MY' }))
  assert.deepEqual(others, [])
  assert.equal(warning?.code, 'feedstock_beyond_availability')
  assert.equal(warning.pointer, '/feedstocks/0/consumptionRatio')
  // 605 of 446.904 kt.
  assert.ok(Math.abs((warning.value?.value ?? 0) - 605 / 446.904) < 1e-12)
  assert.match(warning.message, /605 kt of UCO a year, 135 % of the 447 kt .* Malaysia in 2020/)
  assert.match(warning.source ?? '', /Malaysian Palm Oil Board/)
})

test('a plant that takes a noticeable share is told the share', () => {
  const [warning] = warningsOf(changed(large, { 'plant.country': 'united states' }))
  assert.equal(warning?.code, 'feedstock_share')
  assert.deepEqual(warning.high, { value: noticeableShare, unit: '1' })
  assert.ok(Math.abs((warning.value?.value ?? 0) - 605 / 2960) < 1e-12)
})

test('a small plant, an unknown country and another feedstock are told nothing', () => {
  const inUsa = changed(large, { 'plant.country': 'US' })
  assert.deepEqual(warningsOf(changed(inUsa, { 'plant.capacity': { value: 200, unit: 'kt/yr' } })), [])
  assert.deepEqual(warningsOf(large), [])
  assert.deepEqual(warningsOf(changed(large, { 'plant.country': 'Atlantis' })), [])
  assert.deepEqual(warningsOf(changed(inUsa, { 'feedstocks.0.name': 'Camelina Oil' })), [])
})

test('two rows of the same feedstock are counted together, under whatever name', () => {
  const [first] = large.feedstocks
  const half = { ...first!, consumptionRatio: { value: 0.605, unit: 'kg/kg' } }
  const both = {
    ...changed(large, { 'plant.country': 'MY' }),
    feedstocks: [half, { ...half, name: 'used cooking oil' }],
  }
  const [warning, ...others] = warningsOf(both)
  assert.deepEqual(others, [])
  assert.ok(Math.abs((warning?.value?.value ?? 0) - 605 / 446.904) < 1e-12)
})

test('the defaults of a pathway name the country, so that they are compared as well', () => {
  const defaults = pathwayDefaults(referenceData, 1, 1, 2)
  assert.equal(defaults?.inputs.plant.country, 'MY')
  assert.deepEqual(
    warningsOf(defaults!.inputs as unknown as Inputs).map(({ code }) => code),
    ['feedstock_beyond_availability'],
  )
})

test('the names of the table are those of the editions', () => {
  for (const [name, aliases] of Object.entries(feedstockAliases)) {
    const row = referenceData.feedstocks.find((each) => each.name === name)
    assert.deepEqual(row?.aliases, aliases)
  }
})
