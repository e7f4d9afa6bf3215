import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { changed, example } from '../../../../test/support/examples.ts'
import { engineVersion } from '../../../engine/version.ts'
import { show } from '../../access/outcome-view.ts'
import { type AccessLevel, accessLevels } from '../../access-level.ts'
import { calculateOutcome } from '../../outcome/outcome.ts'
import { type Bundle, bundleText, readBundle } from './bundle.ts'
import { canonicalJson } from './canonical-json.ts'
import { differencesOf } from './differences.ts'
import { repeatBundle } from './repeat-bundle.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const inputs = example('hefa-usa-500')
const outcome = calculateOutcome(inputs)

const textFor = (level: AccessLevel, given = inputs) =>
  bundleText(
    {
      level,
      engine: engineVersion,
      edition: 'e',
      editionHash: digest('e'),
      editionData: undefined,
      inputs: given,
      outcome: show(calculateOutcome(given), level),
    },
    digest,
  )

test('JSON has the canonical form of RFC 8785, of its own examples', () => {
  const numbers = { numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001] }
  assert.equal(canonicalJson(numbers), '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}')
  const text = { string: '€$\u000f\nA\'B"\\\\"/' }
  assert.equal(canonicalJson(text), '{"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}')
  const names = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 }
  const ordered = '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}'
  assert.equal(canonicalJson(names), ordered)
  assert.equal(canonicalJson([null, true, -0, undefined, { a: undefined }]), '[null,true,0,null,{}]')
})

test('what JSON cannot say has no canonical form', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\ud800': 1 }])
    assert.throws(() => canonicalJson(value))
})

test('a bundle comes back with the same hash and repeats, for every level', () => {
  for (const level of accessLevels) {
    const text = textFor(level)
    assert.equal(text, textFor(level))
    const read = readBundle(JSON.parse(text), digest)
    assert.equal(read.errors, undefined)
    assert.equal(read.level, level)
    const repeated = repeatBundle(read.bundle as Bundle, inputs, level, 'ROADSHOW')
    assert.deepEqual(repeated, { isSameEngine: true, differences: [], errors: [] })
  }
  const hashes = accessLevels.map((level) => JSON.parse(textFor(level)).hash)
  assert.equal(new Set(hashes).size, accessLevels.length)
})

test('a bundle of a lower level has no number that the level does not see', () => {
  const withheld = [
    outcome.financials.npv.value,
    outcome.technoEconomics.lcop.value,
    outcome.financials.mfsp.value,
  ]
  for (const value of withheld) assert.ok(textFor('ROADSHOW').includes(JSON.stringify(value)))
  for (const level of ['CORE', 'ADVANCE'] as const)
    for (const value of withheld)
      assert.ok(!textFor(level).includes(JSON.stringify(value)), `${level} ${value}`)
})

test('whatever is changed in a bundle, its hash tells', () => {
  const bundle = JSON.parse(textFor('ROADSHOW'))
  for (const [path, value] of Object.entries({
    engine: '0.0.1',
    editionHash: digest('another'),
    format: 'safapac-calculation/1/CORE',
    'inputs.plant.capacity.value': 501,
    'outcome.financials.npv.value': 1,
    'outcome.warnings': [],
  })) {
    const [error] = readBundle(changed(bundle, { [path]: value }), digest).errors ?? []
    assert.equal(error?.code, 'another_hash', path)
  }
  assert.equal(
    readBundle({ ...bundle, format: 'safapac-calculation/2' }, digest).errors?.[0]?.pointer,
    '/format',
  )
})

test('another outcome of the same engine is refused with its first place, of another one it is told', () => {
  const bundle = JSON.parse(textFor('ROADSHOW')) as Bundle
  const forged = changed(bundle, { 'outcome.financials.npv.value': 1 })
  const { errors } = repeatBundle(forged, inputs, 'ROADSHOW', 'ROADSHOW')
  assert.deepEqual(
    errors.map(({ pointer, code }) => [pointer, code]),
    [['/outcome/financials/npv/value', 'another_outcome']],
  )
  const other = repeatBundle({ ...forged, engine: '1.0.0' }, inputs, 'ROADSHOW', 'ROADSHOW')
  assert.deepEqual(other.errors, [])
  assert.deepEqual(other.differences, [
    { pointer: '/financials/npv/value', before: 1, after: outcome.financials.npv.value },
  ])
  // Whoever does not see the number is not told it, not even that it is another one.
  assert.deepEqual(repeatBundle({ ...forged, engine: '1.0.0' }, inputs, 'ROADSHOW', 'CORE').differences, [])
})

test('differences are places of either document, and no more than are asked for', () => {
  assert.deepEqual(differencesOf({ a: [1, 2], b: 0 }, { a: [1], c: null, b: -0 }, 9), [
    { pointer: '/a/1', before: 2, after: undefined },
    { pointer: '/c', before: undefined, after: null },
  ])
  assert.equal(differencesOf([1, 2, 3], [4, 5, 6], 2).length, 2)
})
