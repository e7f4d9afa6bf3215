import assert from 'node:assert/strict'
import { test } from 'node:test'
import { example } from '../../../../test/support/examples.ts'
import { calculateOutcome } from '../../outcome/outcome.ts'
import { readCases } from './read-cases.ts'

const base = example('hefa-usa-500')
const of = (heading: string, ...cells: string[]) =>
  readCases(
    [[heading], ...cells.map((cell) => [cell])].map((row, i) => ({ line: i + 1, cells: row })),
    base,
  )

test('a cell has numbers of years, from when they are, what comes after them and what money they are in', () => {
  const { cases } = of(
    'feedstocks[UCO].price [USD/t]',
    '930; 950 ;990',
    '1: 930; 950; rises',
    '930;950;zero;nominal',
    '930',
  )
  assert.deepEqual(
    cases.map(({ inputs }) => inputs.feedstocks[0]?.price),
    [
      { values: [930, 950, 990], unit: 'USD/t' },
      { values: [930, 950], unit: 'USD/t', from: 1, after: 'rises' },
      { values: [930, 950], unit: 'USD/t', after: 'zero', money: 'nominal' },
      { value: 930, unit: 'USD/t' },
    ],
  )
  const [, , nominal, plain] = cases.map(({ inputs }) => calculateOutcome(inputs).financials.npv.value ?? 0)
  assert.ok(nominal! > plain!)
})

test('an input with a number for each year has a column too', () => {
  const { cases } = of('finance.loadFactor [%]', '80; 90; 100', '95')
  assert.deepEqual(
    cases.map(({ inputs }) => inputs.finance?.loadFactor),
    [
      { values: [80, 90, 100], unit: '%' },
      { values: [95], unit: '%' },
    ],
  )
})

test('what is no number of a year is refused in its cell', () => {
  const refused = (heading: string, cell: string) =>
    of(heading, cell).findings.listed.map(({ code, place }) => `${code} ${place}`)
  const price = 'feedstocks[UCO].price [USD/t]'
  assert.deepEqual(refused(price, '930; many'), ['not_a_number line 2, column 1'])
  assert.deepEqual(refused(price, '930; rises; 950'), ['not_a_number line 2, column 1'])
  assert.deepEqual(refused(price, '930;'), ['not_a_number line 2, column 1'])
  assert.deepEqual(refused(price, '2030: 930'), ['missing line 2'])
  assert.deepEqual(refused(price, Array.from({ length: 61 }, () => '1').join(';')), [
    'too_many line 2, column 1',
  ])
  assert.deepEqual(refused('plant.capacity [kt/yr]', '500; 600'), ['not_a_number line 2, column 1'])
  assert.deepEqual(refused('finance.loadFactor [%]', '2030: 80; 90'), ['not_a_number line 2, column 1'])
})
