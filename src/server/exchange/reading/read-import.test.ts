import assert from 'node:assert/strict'
import { test } from 'node:test'
import { example } from '../../../../test/support/examples.ts'
import { show } from '../../../contract/access/outcome-view.ts'
import type { AccessLevel } from '../../../contract/access-level.ts'
import { bundleText } from '../../../contract/exchange/bundle/bundle.ts'
import { calculateOutcome } from '../../../contract/outcome/outcome.ts'
import { engineVersion } from '../../../engine/version.ts'
import { sha256 } from '../digest.ts'
import { readImport } from './read-import.ts'

const inputs = example('hefa-usa-500')
const editionHash = sha256('data')

/** A bundle as whoever makes one up writes it: with the hash of what is in it. */
const bundleOf = (outcome: object): Buffer =>
  Buffer.from(
    bundleText(
      {
        level: 'CORE',
        engine: engineVersion,
        edition: '2024.1',
        editionHash,
        editionData: undefined,
        inputs,
        outcome,
      },
      sha256,
    ),
  )
const read = (outcome: object, level: AccessLevel) =>
  readImport({ kind: 'json', bytes: bundleOf(outcome), base: undefined, level })

test('a bundle says which reference data it was made with', () => {
  const reading = read(show(calculateOutcome(inputs), 'CORE'), 'CORE')
  assert.deepEqual([reading.cases.length, reading.edition, reading.editionHash], [1, '2024.1', editionHash])
})

test('a bundle with warnings that are none is refused, whoever reads it', () => {
  for (const warnings of [{}, 1, [null]]) {
    for (const level of ['CORE', 'ROADSHOW'] as const) {
      const { refused, findings } = read({ warnings }, level)
      assert.deepEqual([refused, findings[0]?.pointer], [1, '/outcome/warnings'])
    }
  }
})

test('a body that is longer than inputs can be is refused before anybody reads it', () => {
  const long = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`key${i}`, i]))
  const readText = (document: unknown) =>
    readImport({ kind: 'json', bytes: Buffer.from(JSON.stringify(document)), base: undefined, level: 'CORE' })
  for (const document of [long, [inputs, long]]) {
    const { bodies, findings } = readText(document)
    assert.deepEqual([bodies.length, findings[0]?.code], [0, 'too_large'])
  }
  assert.equal(readText([inputs, inputs]).bodies.length, 2)
})
