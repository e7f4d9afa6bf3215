import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum, Entry } from '../engine/edition-data.ts'
import { changesBetween } from './changes.ts'

const datum: Datum = { value: 1, unit: 'USD/t', source: 'A', confidence: 'low' }
const entry = (key: string, change: Partial<Datum> = {}): Entry => ({
  table: 'feedstocks',
  id: 1,
  row: key,
  group: '',
  label: 'Price',
  isListed: false,
  datum: { ...datum, ...change } as Datum,
  key,
})
const kinds = (older: Entry[], newer: Entry[]) =>
  changesBetween(older, newer).map(({ entry: { key }, kind }) => [key, kind])

test('the same data are no change, in whatever order and under whatever number', () => {
  const renumbered = { ...entry('b'), id: 7 }
  assert.deepEqual(kinds([entry('a'), entry('b')], [renumbered, entry('a')]), [])
})

test('another value or unit is told apart from another origin, from what is new and what is gone', () => {
  const older = [entry('value'), entry('unit'), entry('source'), entry('gone')]
  const newer = [
    entry('value', { value: 2 }),
    entry('unit', { unit: 'USD/kg' }),
    entry('source', { source: 'B' }),
    entry('new'),
  ]
  assert.deepEqual(kinds(older, newer), [
    ['value', 'value'],
    ['unit', 'value'],
    ['source', 'origin'],
    ['new', 'added'],
    ['gone', 'removed'],
  ])
})

test('the order of members says nothing, and doubts are of no edition', () => {
  const turned = {
    ...entry('a'),
    datum: { confidence: 'low', source: 'A', unit: 'USD/t', value: 1 } as Datum,
  }
  const doubted = entry('a', { doubts: [{ note: 'No', source: 'B', at: '2026-01-01T00:00:00Z' }] })
  assert.deepEqual(kinds([entry('a')], [turned]), [])
  assert.deepEqual(kinds([entry('a')], [doubted]), [])
})
