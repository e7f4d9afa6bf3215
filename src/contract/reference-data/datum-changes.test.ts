import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceData as data } from '../../../test/support/reference-data.ts'
import { applyChanges, type Change } from './datum-changes.ts'
import { findNewlyOutOfRange } from './default-ranges.ts'
import { pathwayDefaults } from './pathway-defaults.ts'

const price: Change = {
  table: 'feedstocks',
  id: 1,
  field: 'price',
  value: 1010,
  unit: 'USD/t',
  source: 'Quotation of a trader, November 2026',
  confidence: 'medium',
}

const refusal = (change: Partial<Change>) => {
  const { errors = [] } = applyChanges(data, [{ ...price, ...change }])
  return errors.map(({ pointer, code }) => `${pointer} ${code}`).join()
}

test('a price is replaced with its source, and the data that were given stay as they are', () => {
  const before = structuredClone(data)
  const { data: edited, summaries } = applyChanges(data, [{ ...price, year: 2026, note: 'Spot.' }])
  assert.deepEqual(data, before)
  const { price: after } = edited!.feedstocks.find(({ id }) => id === 1)!
  assert.deepEqual(
    { ...after, alternatives: undefined },
    {
      value: 1010,
      unit: 'USD/t',
      source: price.source,
      confidence: 'medium',
      year: 2026,
      note: 'Spot.',
      alternatives: undefined,
    },
  )
  assert.deepEqual(after.alternatives, before.feedstocks[0]?.price.alternatives)
  assert.match(summaries![0]!, /^feedstocks 1 price: \d+ USD\/t -> 1010 USD\/t$/)
})

test('what a row lists is found by its own ids, not by its place', () => {
  const electricity = {
    ...price,
    table: 'utilities',
    id: 2,
    field: 'countries.2.price',
    unit: 'USD/MWh',
    value: 71,
  } as const
  const { data: edited } = applyChanges(data, [electricity])
  const malaysia = edited!.utilities
    .find(({ id }) => id === 2)!
    .countries.find(({ countryId }) => countryId === 2)
  assert.equal(malaysia?.price?.value, 71)
  assert.equal(refusal({ ...electricity, field: 'countries.99.price' }), '/changes/0/field unknown_field')
})

test('a pathway’s own price is added where it has none, and then it is the default', () => {
  const own = { ...price, table: 'pathways', id: 1, field: 'feedstock.price', value: 777 } as const
  const { data: edited } = applyChanges(data, [own])
  assert.equal(pathwayDefaults(edited!, 1, 1, 1)?.inputs.feedstocks[0]?.price?.value, 777)
})

test('a value may be taken away with a reason, and only so', () => {
  const { data: edited } = applyChanges(data, [{ ...price, value: null, reason: 'The market has ceased.' }])
  const { price: after } = edited!.feedstocks[0]!
  assert.ok(after.value === null && after.reason === 'The market has ceased.')
  assert.equal(refusal({ value: null }), '/changes/0/reason reason')
  assert.equal(refusal({ reason: 'Why not' }), '/changes/0/reason reason')
})

test('what is not there, and a unit of another kind, are refused with their place', () => {
  assert.equal(refusal({ id: 999 }), '/changes/0/id unknown_id')
  assert.equal(refusal({ unit: 'USD/kWh' }), '/changes/0/unit wrong_unit')
  assert.equal(
    refusal({ unit: 'MJ/kg', table: 'pathways', field: 'feedstock.price' }),
    '/changes/0/unit wrong_unit',
  )
  for (const field of [
    'colour',
    'price.value',
    'id',
    'name',
    '__proto__',
    'constructor',
    'price.source.x',
    'toString',
  ])
    assert.equal(refusal({ field }), '/changes/0/field unknown_field', field)
  assert.equal(refusal({ table: 'countries', field: 'price' }), '/changes/0/field unknown_field')
  const { errors = [] } = applyChanges(data, [price, { ...price, id: 999 }])
  assert.equal(errors[0]?.pointer, '/changes/1/id')
})

test('a default that no calculation would take is noticed, and one that was there before is not', () => {
  const { data: edited } = applyChanges(data, [
    { ...price, table: 'countries', field: 'taxRate', unit: '%', value: 140 },
  ])
  const found = findNewlyOutOfRange(data, edited!)
  assert.ok(found.length > 0)
  assert.match(found[0]!.message, /^HEFA from UCO: .* \(in USA\)$/)
  assert.deepEqual(findNewlyOutOfRange(edited!, edited!), [])
})
