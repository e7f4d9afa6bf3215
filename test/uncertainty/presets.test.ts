import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { pathwayDefaults } from '../../src/contract/reference-data/pathway-defaults.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { publishedFor } from '../../src/contract/studies/presets/published-distributions.ts'
import type { RangePreset } from '../../src/contract/studies/presets/range-preset.ts'
import { type Known, uncertaintyPresets } from '../../src/contract/studies/presets/uncertainty-presets.ts'
import { randomVariable } from '../../src/engine/uncertainty/distributions/random-variable.ts'
import { closeTo } from '../support/close-to.ts'
import { accepted, changed, example } from '../support/examples.ts'
import { referenceData } from '../support/reference-data.ts'
import { answerOf, refusedIn } from '../support/studies.ts'

/** HEFA from used cooking oil in the USA, as a scenario of it begins. */
const defaults = pathwayDefaults(referenceData, 1, 1, 1)!
const known: Known = { ...defaults, isFlawed: false }
const base = defaults.inputs as unknown as Inputs

const rangesOf = (inputs: Inputs, of?: Known) =>
  new Map(uncertaintyPresets(accepted(inputs), of).presets.map(({ target, options }) => [target, options]))
const ranges = rangesOf(base, known)

/** P10 and P90 of a range around a value of its input. */
function endsOf({ distribution }: RangePreset): [number, number] {
  const plain = Object.fromEntries(
    Object.entries(distribution).map(([name, member]) => [
      name,
      typeof member === 'object' ? member.value : member,
    ]),
  )
  const { quantile } = randomVariable(plain as never)
  return [quantile(0.1), quantile(0.9)]
}

test('a datum has the range of its confidence, and says that it is a preset and no datum', () => {
  const shares = { high: 0.1, medium: 0.2, low: 0.4 }
  for (const [pointer, { confidence, source }] of Object.entries(defaults.provenance)) {
    const [, part, index, key] = pointer.split('/')
    const list = base[part as 'feedstocks']
    const target = key === undefined ? pointer : `/${part}/${list[Number(index)]!.name}/${key}`
    const option = ranges.get(target)?.find(({ basis }) => basis === 'confidence')
    if (!option) continue
    assert.equal(option.label, 'preset, not data')
    assert.ok(option.source.startsWith(source), target)
    const place = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], base) as { value: number }
    const [low, high] = endsOf(option)
    const spread = { tolerance: option.distribution.kind === 'pert' ? 1e-4 : 0.05 }
    closeTo(low, place.value * (1 - shares[confidence]), target, spread)
    closeTo(high, place.value * (1 + shares[confidence]), target, spread)
  }
  assert.ok(ranges.size > 15)
})

test('what the source gives as low and high is proposed before that, for P10 and P90 and for the ends', () => {
  const options = ranges.get('/feedstocks/UCO/consumptionRatio')!
  assert.deepEqual(
    options.map(({ basis, label }) => `${basis} ${label}`),
    ['sourceRange published', 'sourceRange published', 'confidence preset, not data'],
  )
  const [percentiles, limits] = options
  const [low, high] = endsOf(percentiles!)
  closeTo(low, 1.2092)
  closeTo(high, 1.2547)
  assert.equal(limits!.distribution.ends, 'limits')
})

test('a number of one’s own, and data that contradict themselves, are as unsure as they are', () => {
  const cheap = rangesOf(changed(base, { 'feedstocks.0.price.value': 500 }), known).get(
    '/feedstocks/UCO/price',
  )!
  assert.deepEqual(
    cheap.map(({ source }) => /Your own value/.test(source)),
    [true, true, true],
  )
  const flawed = rangesOf(base, { ...known, isFlawed: true })
    .get('/feedstocks/UCO/energyContent')!
    .at(-1)!
  assert.match(flawed.name, /±40 %/)
  assert.match(flawed.source, /contradict/)
})

test('capital has the class of its estimate as a lognormal factor through P10 and P90, where none is given each', () => {
  const all = ranges.get('/economics/referenceCapital')!.filter(({ basis }) => basis === 'estimateClass')
  const expected = { 5: [0.5, 2], 4: [0.7, 1.5], 3: [0.8, 1.3], 2: [0.85, 1.2], 1: [0.9, 1.15] }
  assert.equal(all.length, 5)
  for (const option of all) {
    const number = /class (\d)/.exec(option.name)![1] as unknown as keyof typeof expected
    const [low, high] = endsOf(option)
    closeTo(low, expected[number][0]!, option.name, { tolerance: 1e-5 })
    closeTo(high, expected[number][1]!, option.name, { tolerance: 1e-5 })
    assert.deepEqual([option.as, option.label], ['factor', 'preset, not data'])
    assert.match(option.note!, /contingency/)
  }
  const class3 = changed(base, { capital: { estimateClass: 'class3' } })
  const named = rangesOf(class3, known).get('/economics/referenceCapital')!
  assert.equal(named.filter(({ basis }) => basis === 'estimateClass').length, 1)
})

test('what others publish of an input is proposed with its source', () => {
  const [uptime] = publishedFor('/plant/annualLoadHours')
  const of = (value: number) => ({ value, unit: 'h/yr' })
  assert.deepEqual(uptime!.distribution, {
    kind: 'triangular',
    low: of(7358.4),
    mode: of(7884),
    high: of(8409.6),
  })
  assert.match(uptime!.source, /BLocS/)
  assert.deepEqual(publishedFor('/feedstocks/UCO/price'), [])
  const file = new URL('../../reference-data/published/uncertainty-distributions.json', import.meta.url)
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: Record<string, unknown>[] }
  assert.equal(rows.length, 14)
  for (const row of rows) assert.ok(row.unit && row.source && row.confidence, String(row.name))
})

test('decisions have no range, nor has what no headline number depends on', () => {
  const { decisions } = uncertaintyPresets(accepted(base), known)
  assert.deepEqual(
    decisions.map(({ target }) => target),
    ['/plant/capacity', '/economics/discountRate', '/economics/taxRate'],
  )
  assert.equal(ranges.has('/economics/taxRate'), false)
  assert.equal(ranges.has('/economics/lifetime'), false)
})

test('every range is taken by a study as it is', () => {
  for (const [inputs, of] of [
    [base, known],
    [example('ptl-160'), undefined],
    [example('hefa-two-feedstocks'), undefined],
  ] as const) {
    for (const [target, options] of rangesOf(inputs, of)) {
      for (const { as, distribution, source } of options) {
        const parameters = [
          { id: target, targets: [target], as, distribution, source: source.slice(0, 1_000) },
        ]
        const study = { kind: 'monteCarlo', base: inputs, parameters, outputs: ['npv'] }
        assert.deepEqual(refusedIn(study), [], target)
      }
    }
  }
  const parameters = [...ranges].slice(0, 5).map(([target, [option]]) => {
    const { as, distribution } = option!
    return { id: target, targets: [target], as, distribution }
  })
  const study = { kind: 'monteCarlo', base, parameters, outputs: ['lcop'], sampling: { trials: 64 } }
  assert.ok(answerOf('monteCarlo', study).results.lcop!.withValue > 900)
})
