import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseRange } from './parse-range.ts'

const place = { units: ['USD/t', 'USD/kg'], around: 930, locale: 'en-GB' }
const ends = (low: number, high: number, unit?: string) => ({
  kind: 'ends',
  low,
  high,
  ...(unit !== undefined && { unit }),
})

for (const [text, expected] of [
  ['850 to 1,150', ends(850, 1150)],
  ['between 850 and 1,150', ends(850, 1150)],
  ['850–1,150 USD/t', ends(850, 1150, 'USD/t')],
  ['850-1150', ends(850, 1150)],
  ['850 - 1,150', ends(850, 1150)],
  ['0.85 USD/kg to 1.15 USD/kg', ends(0.85, 1.15, 'USD/kg')],
  ['-20 to 30', ends(-20, 30)],
  ['1000 ± 150', ends(850, 1150)],
  ['1000 +- 150 USD/t', ends(850, 1150, 'USD/t')],
  ['1,000 ± 15 %', ends(850, 1150)],
  ['0.1 ± 20%', ends(0.08, 0.12)],
  ['± 10 %', ends(837, 1023)],
  ['+/-30', ends(900, 960)],
] as const) {
  test(`reads “${text}”`, () => assert.deepEqual(parseRange(text, place), expected))
}

for (const [text, message] of [
  ['850', /has one end/],
  ['1,150 to 850', /lower end comes first/],
  ['850 to 850', /lower end comes first/],
  ['850 USD/kg to 1,150 USD/t', /one unit/],
  ['850 to many', /many/],
  ['1,04 to 2,000', /1,04/],
] as const) {
  test(`says what is wrong with “${text}”`, () => {
    const typed = parseRange(text, place)
    assert.equal(typed.kind, 'unclear')
    assert.match('message' in typed ? typed.message : '', message)
  })
}

test('a percentage of an input in percent may be a part of it or points, and is not guessed', () => {
  const typed = parseRange('7 ± 1 %', { units: ['1/yr', '%'], locale: 'en-GB' })
  assert.equal(typed.kind, 'unclear')
  assert.deepEqual(parseRange('6 to 8 %', { units: ['1/yr', '%'], locale: 'en-GB' }), ends(6, 8, '%'))
})

test('what is around nothing is asked for', () => {
  assert.equal(parseRange('± 15 %', { locale: 'en-GB' }).kind, 'unclear')
  assert.deepEqual(parseRange('  '), { kind: 'empty' })
})
