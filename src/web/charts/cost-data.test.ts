import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cases } from '../../../test/support/cases.ts'
import { example, outcomeOf } from '../../../test/support/examples.ts'
import { costData, type WaterfallData } from './cost-data.ts'

const hefa = example('hefa-usa-500')
const costOf = (body: unknown) => costData(outcomeOf(body).technoEconomics)
const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'))
const stepsOf = ({ rows }: WaterfallData) => rows.filter(({ isTotal }) => !isTotal)

for (const [name, body] of Object.entries(cases)) {
  test(`the parts of ${name} add up to its levelized cost, also as they are shown`, () => {
    const data = costOf(body)
    const whole = data.rows.at(-1)!
    const steps = stepsOf(data)
    const ends = steps.reduce((at, { from, to }) => {
      assert.equal(from, at)
      return to
    }, 0)
    assert.ok(Math.abs(ends - whole.to) <= 1e-9 * Math.abs(whole.to))
    const shown = steps.reduce((sum, { text }) => sum + Math.round(numberOf(text) * 10), 0)
    assert.equal(shown, Math.round(numberOf(whole.text) * 10))
  })
}

test('the largest part comes first, the sentence names it, and what costs nothing is in the table alone', () => {
  const data = costOf(hefa)
  assert.deepEqual(
    data.rows.map(({ label, text, share }) => [label, text, share]),
    [
      ['UCO', '1,125.3', '75\u202f%'],
      ['Hydrogen', '226.8', '15\u202f%'],
      ['Fixed capital', '64.2', '4\u202f%'],
      ['Fixed cost', '61.6', '4\u202f%'],
      ['Working capital', '11.3', '1\u202f%'],
      ['Electricity', '6.6', '<\u202f1\u202f%'],
      ['LCOP', '1,495.8', undefined],
    ],
  )
  assert.equal(
    data.result,
    'LCOP 1,496 USD/t: UCO 75\u202f%, Hydrogen 15\u202f%, Fixed capital 4\u202f%, Fixed cost 4\u202f%',
  )
  const heads = data.table.rows.map(({ head }) => head)
  assert.ok(heads.includes('Replacements') && heads.includes('Labour'))
})

test('what is earned at the end comes last and leads back', () => {
  const finance = { salvageShare: { value: 20, unit: '%' } }
  const steps = stepsOf(costOf({ ...hefa, finance }))
  const last = steps.at(-1)!
  assert.equal(last.label, 'Land and salvage')
  assert.ok(last.to < last.from)
  assert.match(last.text, /^−/)
  assert.equal(last.share, '>\u202f−1\u202f%')
})

test('where there is no levelized cost the reason stands in its place', () => {
  const { technoEconomics } = outcomeOf(hefa)
  const lcop = { value: null, unit: 'USD/t', reason: 'No fuel is made.' }
  const data = costData({ ...technoEconomics, lcop })
  assert.equal(data.missing, 'No fuel is made.')
  assert.equal(data.result, 'LCOP: none. No fuel is made.')
  assert.deepEqual(data.rows, [])
})
