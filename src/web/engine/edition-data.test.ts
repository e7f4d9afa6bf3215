import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceData } from '../../../test/support/reference-data.ts'
import { measureAt } from '../inputs/knob.ts'
import type { Document } from '../workspace/document.ts'
import { elementNameAt } from '../workspace/edits.ts'
import { findEntry, listEntries } from './edition-data.ts'
import { listPairs, startOf } from './pathways.ts'

const entries = listEntries(referenceData)
const [country] = referenceData.countries

/** The defaults of every pathway that are numbers, each with the datum that is found for it. */
const found = listPairs(referenceData).flatMap((pair) => {
  const start = country && startOf(referenceData, pair, country)
  if (!start) return []
  const document = start.inputs as Document
  return Object.entries(start.provenance).flatMap(([pointer, origin]) => {
    const measure = measureAt(document, pointer)
    if (!measure) return []
    const element = elementNameAt(document, pointer)
    const given = { ...measure, pointer, origin, element, from: start.from }
    return [{ pair, given, entry: findEntry(entries, given) }]
  })
})

test('the datum of a default says what the default says, and is of its element', () => {
  for (const { pair, given, entry } of found) {
    if (!entry) continue
    if (entry.table === 'pathways') assert.equal(entry.row, `${pair.process.name}, ${pair.feedstock.name}`)
    assert.equal(entry.datum.value, given.value)
    assert.equal(entry.datum.unit, given.unit)
    assert.equal(entry.datum.source, given.origin.source)
  }
  const ofUco = found.filter(
    ({ pair, given }) => pair.feedstock.name === 'UCO' && given.pointer === '/feedstocks/0/carbonContent',
  )
  assert.deepEqual(
    ofUco.map(({ entry }) => entry && [entry.table, entry.row, entry.group]),
    [['pathways', 'HEFA, UCO', 'Feedstock']],
  )
})

test('nearly all defaults are found, and none is guessed where several data of a pathway say the same', () => {
  const known = found.filter(({ entry }) => entry !== undefined)
  assert.ok(known.length > 0.9 * found.length, `${known.length} of ${found.length}`)
  assert.ok(known.length < found.length)
})
