import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example } from '../../../test/support/examples.ts'
import { unitList } from '../reference-data/unit-list.ts'
import { type Fields, inputsOf, lists, sections } from '../request/catalogue.ts'
import { FieldReader } from '../request/field-reader.ts'
import { acceptedUnits } from '../request/input-catalogue.ts'
import { readInputs } from './read-inputs.ts'

const parts: Readonly<Record<string, Fields>> = { ...sections, ...lists }

/** Every field that has a unit, with its place. */
const measured = Object.entries(parts).flatMap(([part, fields]) =>
  Object.entries(fields)
    .filter(([, { kind }]) => kind === 'quantity' || kind === 'yearly')
    .map(([key, field]) => ({ key, field, place: `${part}.${key}` })),
)

/** What a sentence is made of: a quoted name, a verb, and what may be done instead. */
const sentence = /^“[^”]+” (cannot be in|has the unknown unit) .+; use \S.*[^\s,]\.$/

test('every unit that a field does not take is refused with a sentence that says which it takes', () => {
  assert.ok(measured.length > 100)
  for (const { key, field, place } of measured) {
    const accepted = acceptedUnits(inputsOf(field))
    const other = unitList.find(({ name }) => !accepted.includes(name))
    for (const unit of ['furlong', String(other?.name)]) {
      const reader = new FieldReader('draft')
      const given = field.kind === 'yearly' ? { values: [1], unit } : { value: 1, unit }
      reader.fields({ [key]: given }, '', { [key]: field })
      assert.deepEqual(
        reader.errors.map(({ pointer }) => pointer),
        [`/${key}/unit`],
        place,
      )
      assert.match(reader.errors[0]?.message ?? '', sentence, place)
    }
  }
})

test('whatever a field does not take, and a field that is missing, is refused with a sentence that quotes its name', () => {
  const all = Object.values(parts).flatMap((fields) => Object.entries(fields))
  for (const [key, field] of all) {
    // A supplier is an object of several members, each refused by its own place.
    if (field.kind === 'supply') continue
    for (const given of [undefined, [], { value: 'many', unit: '1' }, { value: -1e300, unit: '1' }]) {
      const reader = new FieldReader('complete')
      reader.fields(given === undefined ? {} : { [key]: given }, '', { [key]: field })
      if (given !== undefined) assert.ok(reader.errors.length > 0, key)
      for (const { message } of reader.errors)
        assert.match(message, /^(“[^”]+”|There is no input) .+[^\s,;:]\.$/, key)
    }
  }
})

test('what a utility sold by energy cannot have is refused with a sentence', () => {
  const body = changed(example('hefa-usa-500'), { 'utilities.1.carbonContent': { value: 1, unit: 't/t' } })
  const [error, ...more] = readInputs(body).errors ?? []
  assert.deepEqual(more, [])
  assert.match(error?.pointer ?? '', /^\/utilities\/1\/carbonContent/)
  assert.match(error?.message ?? '', /^\p{Lu}.*\S\.$/u)
  assert.doesNotMatch(error?.message ?? '', /use \./)
})
