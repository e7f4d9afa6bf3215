import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceData } from '../../../test/support/reference-data.ts'
import { listPathways } from '../reference-data/pathway-defaults.ts'
import { type DocumentedData, withDataTables } from './data-document.ts'

/** None of the tables that are asked for here is of the published ones. */
const data = { edition: referenceData } as DocumentedData

const marked = (name: string) => `Before.\n<!-- data: ${name} -->\nstale\n<!-- end -->\nAfter.`
const rowsOf = (name: string, from = data) => {
  const text = withDataTables(marked(name), from)
  assert.match(text, /^Before\.\n<!-- data: .* -->\n\|/)
  assert.match(text, /\|\n<!-- end -->\nAfter\.$/)
  const lines = text.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2)
}

test('a text has the tables that it names, and a name that is none is refused', () => {
  const inText = (name: string) => JSON.stringify(referenceData).split(`"${name}":`).length - 1
  // What rows are in law has a confidence, too, and is words.
  const numbers = inText('confidence') - inText('classification')
  assert.ok(rowsOf('counts').includes(`| all | ${numbers} |`))
  assert.throws(() => withDataTables(marked('weather'), data), /no table weather/)
  assert.equal(withDataTables('Nothing marked.', data), 'Nothing marked.')
})

test('every usable pathway stands beside CORSIA and the literature, and every other one has its reason', () => {
  const usable = listPathways(referenceData).filter((each) => each.usable)
  for (const name of ['carbon', 'prices']) assert.equal(rowsOf(name).length, usable.length)
  const unusable = rowsOf('unusable')
  assert.equal(unusable.length, referenceData.pathways.length - usable.length)
  for (const row of unusable) assert.match(row, /\w\. \|$/)
})

test('every datum without a value is listed with the reason', () => {
  const text = JSON.stringify(referenceData)
  assert.equal(rowsOf('missing').length, text.match(/"value":null/g)?.length)
})
