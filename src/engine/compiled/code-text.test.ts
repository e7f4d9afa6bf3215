import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operation } from './code-text.ts'

const numbers = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e300,
  -1e300,
  5e-324,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
]
const literals = ['0', '(-0)', '1', '0.25', '3', '(-3)', '1e+300', 'NaN', 'Infinity', '(-Infinity)']
const codes = [
  ...literals,
  'q',
  '(q - q)',
  '(0 * q)',
  '(q * 0)',
  '(q * 2)',
  '(q + 0)',
  '((q * 0) + 0)',
  '(q - (q + 0))',
]

/** What code gives for each number. */
const valuesOf = (code: string): unknown[] =>
  numbers.map(new Function('q', `return ${code}`) as (q: number) => unknown)

test('what is left out of an operation changes no bit of it, whatever its numbers are', () => {
  for (const form of ['+', '-', '*', '/']) {
    for (const left of codes) {
      for (const right of codes) {
        const written = operation(form, left, right)
        assert.deepEqual(
          valuesOf(written),
          valuesOf(`(${left} ${form} ${right})`),
          `${left} ${form} ${right}: ${written}`,
        )
      }
    }
  }
})

test('what is 0 or no number stays that over years with different factors', () => {
  const start = operation('+', '0', '(0 * q)')
  assert.equal(start, '(q - q)')
  for (const factor of ['0', '1', '0.25']) {
    const year = operation('*', operation('-', '0', operation('*', start, factor)), '0.9')
    assert.equal(year, '(q - q)')
  }
})
