import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseNumber } from './parse-number.ts'

const price = ['USD/t', 'USD/kg', 'USD/short ton', 'USD/lb']
const typed = (text: string, locale = 'en-US', units = price) => parseNumber(text, { locale, units })
const value = (text: string, locale?: string) => {
  const found = typed(text, locale)
  return found.kind === 'number' ? found.value : found.kind
}
const message = (text: string, locale?: string, units?: string[]) => {
  const found = typed(text, locale, units)
  return found.kind === 'unclear' ? found.message : found
}

test('marks are read as the language writes them', () => {
  assert.equal(value('1,040'), 1040)
  assert.equal(value('1,040.5'), 1040.5)
  assert.equal(value('1.040', 'de-DE'), 1040)
  assert.equal(value('1,040', 'de-DE'), 1.04)
  assert.equal(value('1.040,5', 'de-DE'), 1040.5)
  assert.equal(value('1 040'), 1040)
  assert.equal(value('1\u202f040,5', 'fr-FR'), 1040.5)
  assert.equal(value('1’040.5', 'de-CH'), 1040.5)
  assert.equal(value('10,40,000', 'en-IN'), 1_040_000)
})

test('what another language writes is read where it has one reading only', () => {
  assert.equal(value('1.040,5'), 1040.5)
  assert.equal(value('1,040.5', 'de-DE'), 1040.5)
  assert.equal(value('1.040.000'), 1_040_000)
  assert.equal(value('0,5'), 0.5)
  assert.equal(value('0.93', 'de-DE'), 0.93)
  assert.equal(value('1.5', 'fr-FR'), 1.5)
})

test('what can be two numbers is said, not guessed', () => {
  assert.equal(message('1,04'), '“1,04” can be 1.04 or 104; write one of these.')
  assert.equal(message('1.04', 'de-DE'), '“1.04” can be 1,04 or 104; write one of these.')
  assert.equal(message('1.040', 'fr-FR'), '“1.040” can be 1\u202f040 or 1,04; write one of these.')
  assert.match(String(message('930 USD/ton')), /means several things; use USD\/t or USD\/short ton/)
  assert.match(String(message('5m')), /Write M for millions/)
})

test('signs, exponents and multipliers are read', () => {
  assert.equal(value('-5'), -5)
  assert.equal(value('−5.5'), -5.5)
  assert.equal(value('4e5'), 400_000)
  assert.equal(value('1.2e-3'), 0.0012)
  assert.equal(value('1.2M'), 1_200_000)
  assert.equal(value('1.2 M'), 1_200_000)
  assert.equal(value('930k'), 930_000)
  assert.equal(value('.5'), 0.5)
  assert.equal(value('5.'), 5)
})

test('a unit behind the number is taken with it', () => {
  assert.deepEqual(typed('0.93 USD/kg'), { kind: 'number', value: 0.93, unit: 'USD/kg' })
  assert.deepEqual(typed('0,93USD/kg', 'de-DE'), { kind: 'number', value: 0.93, unit: 'USD/kg' })
  assert.deepEqual(typed('12%', 'en-US', ['1', '%']), { kind: 'number', value: 12, unit: '%' })
  assert.deepEqual(typed('1.2M USD/t'), { kind: 'number', value: 1_200_000, unit: 'USD/t' })
  assert.deepEqual(typed('500 KTA', 'en-US', ['t/yr', 'kta']), { kind: 'number', value: 500, unit: 'kta' })
})

test('a unit that the field does not take is refused with those it takes', () => {
  assert.match(String(message('12%')), /“%” is no unit here; use USD\/t, USD\/kg/)
  assert.match(String(message('1 parsec')), /“parsec” is no unit here/)
})

test('an expression is calculated', () => {
  assert.equal(value('=930*1.1'), 930 * 1.1)
  assert.equal(value('= (2 + 3) / 4 - 1'), 0.25)
  assert.equal(value('=2*-3'), -6)
  assert.equal(value('=10-2-3'), 5)
  assert.equal(value('=1,5*2', 'de-DE'), 3)
  assert.deepEqual(typed('=0.9*1.1 USD/kg'), { kind: 'number', value: 0.9 * 1.1, unit: 'USD/kg' })
  assert.equal(message('=1/0'), 'A number divided by zero does not exist.')
  for (const text of ['=', '=1+', '=(1', '=1,04*2', '=alert(1)']) assert.equal(value(text), 'unclear')
})

test('what is no number is no number', () => {
  for (const text of ['abc', '1,2,3', '1..2', '--1', 'NaN', 'Infinity', '1e999', '1 04', '0x10']) {
    assert.equal(value(text), 'unclear', text)
  }
  assert.equal(value('  '), 'empty')
})

test('every number that is written plainly is read back to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      assert.equal(value(String(number)), Number(String(number)))
    }),
  )
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'en-IN'), (text, locale) => {
      assert.ok(typed(text, locale).kind)
    }),
  )
})
