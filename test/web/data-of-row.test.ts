import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyChanges } from '../../src/contract/reference-data/datum-changes.ts'
import {
  dataOfRow,
  nameOfRow,
  type ReferenceData,
  type Table,
} from '../../src/web/admin/editions/data-of-row.ts'
import { referenceData } from '../support/reference-data.ts'

const data = referenceData as unknown as ReferenceData
const tables: Table[] = [
  'processes',
  'feedstocks',
  'utilities',
  'products',
  'countries',
  'pathways',
  'parameterSets',
]

test('every datum that is offered can be changed under its address', () => {
  for (const table of tables) {
    for (const row of data[table].slice(0, 3)) {
      const changes = dataOfRow(data, row).map(({ field, datum: { unit } }) => ({
        table,
        id: row.id,
        field,
        value: 1,
        unit,
        source: 'A test',
        confidence: 'low' as const,
      }))
      assert.ok(changes.length > 0 || table === 'processes', `${table} ${row.id}`)
      assert.equal(applyChanges(referenceData, changes).errors, undefined, `${table} ${row.id}`)
    }
  }
})

test('rows and data are named for people', () => {
  const [utility] = data.utilities
  const [pathway] = data.pathways
  assert.ok(utility && pathway)
  const labels = dataOfRow(data, utility).map(({ label }) => label)
  assert.ok(labels.includes('Carbon intensity'))
  assert.ok(labels.includes('USA, price'), labels.join('; '))
  assert.match(nameOfRow(data, 'pathways', pathway.id), /, /)
})
