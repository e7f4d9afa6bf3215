import assert from 'node:assert/strict'
import { test } from 'node:test'
import { example } from '../../../../test/support/examples.ts'
import { scaleCurveData } from '../../charts/scale-curve-data.ts'
import { type Inputs, recalculate } from '../../engine/live.ts'
import { studyPieces } from '../../engine/study-run.ts'
import { writeNumbersAs } from '../../format/numbers.ts'
import { type Headline, headlines } from '../headlines.ts'
import { costOfScale, exampleEntries, noEntries, problemOf, scaleForm } from './scale-form.ts'

writeNumbersAs('en-GB')

const { inputs } = recalculate(example('hefa-usa-500')) as { readonly inputs: Inputs }
const feedstock = String(inputs.feedstocks[0]?.name)

function answered(name: string) {
  const headline = headlines.find((each) => each.name === name) as Headline
  const form = scaleForm(exampleEntries, feedstock, name)
  const [told] = [...studyPieces({ inputs, level: 'ROADSHOW', form })]
  assert.ok(told?.kind === 'answered' && told.answer.kind === 'scale', JSON.stringify(told))
  const cost = costOfScale(told.answer, headline)
  assert.ok(cost)
  return cost
}

test('nothing is asked until what nobody can assume is typed, and what is left empty is left out', () => {
  assert.equal(scaleForm(noEntries, 'UCO', 'lcop'), undefined)
  assert.equal(scaleForm({ ...noEntries, yield: '30' }, 'UCO', 'lcop'), undefined)
  assert.deepEqual(scaleForm({ ...noEntries, yield: '30', costPerTonneKilometre: '0.1' }, 'UCO', 'lcop'), {
    kind: 'scale',
    logistics: {
      feedstock: 'UCO',
      yield: { value: 30, unit: 't/(km2·yr)' },
      costPerTonneKilometre: { value: 0.1, unit: 'USD/(t·km)' },
    },
    outputs: ['lcop'],
  })
})

test('what is no number, or below 0, is said at once and not asked', () => {
  assert.match(problemOf('much', 'USD/t') ?? '', /much/)
  assert.equal(problemOf('-1', 'USD/t'), 'It cannot be below 0.')
  assert.equal(problemOf('', 'USD/t'), undefined)
  assert.equal(problemOf('20 %', '%'), undefined)
  assert.equal(scaleForm({ ...exampleEntries, share: '-1' }, 'UCO', 'lcop'), undefined)
})

test('the example values have an optimum, and logistics are a part of what a tonne costs there', () => {
  const { lines, result, optimum } = scaleCurveData(answered('lcop'))
  assert.match(result, /^A tonne costs least at .+; within 1 % from [\d.,]+ to [\d.,]+ \S+$/)
  assert.deepEqual(
    lines.map(({ name }) => name),
    ['Total', 'Capital', 'Operation with feedstock', 'Logistics'],
  )
  assert.ok(optimum && optimum.logistics > 0 && optimum.logistics < optimum.unitCost)
})

test('capital is no part of a selling price', () => {
  assert.equal(answered('mfsp').capital, null)
})
