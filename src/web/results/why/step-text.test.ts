import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Step } from '../../engine/explanations.ts'
import { formulaText, piecesOf, shareOf, valueText } from './step-text.ts'

const step = (more: Partial<Step>): Step => ({
  symbol: 'LCOP',
  name: 'Levelized cost',
  unit: 'USD/t',
  value: 1,
  ...more,
})

test('a formula is cut into operands and what stands between; a symbol within a longer one is none', () => {
  const pieces = piecesOf(step({ formula: 'LCOP = C_F + C × (1 + F)', operands: ['C', 'C_F', 'F'] }))
  assert.deepEqual(pieces, [
    { symbol: 'C_F' },
    { text: '+' },
    { symbol: 'C' },
    { text: '× (1 +' },
    { symbol: 'F' },
    { text: ')' },
  ])
  assert.deepEqual(piecesOf(step({ formula: 'η = 1 / 2' })), [{ text: '1 / 2' }])
})

test('a choice of a formula is told in words, also within one and as a part of more', () => {
  const basis = { formula: 'IRR = choose(κ, max(A, B), choose(L, A, B))', operands: ['κ', 'A', 'B', 'L'] }
  const told = (formula: string) =>
    piecesOf(step({ ...basis, formula }))
      .map((piece) => ('symbol' in piece ? piece.symbol : piece.text))
      .join(' ')
  assert.equal(told(basis.formula), 'by κ : max( A , B ) or (by L : A or B )')
  assert.equal(told('IRR = 2 × choose(κ, A, B) + L'), '2 × (by κ : A or B ) + L')
  assert.equal(formulaText('IRR = choose(κ, A, B)'), 'IRR = by κ: A or B')
  assert.equal(formulaText('C = A × B'), 'C = A × B')
})

test('a value is a number with its unit, a word, or a count', () => {
  assert.deepEqual(valueText(step({ value: 820_518_590, unit: 'USD/yr' })), {
    text: '820.5',
    unit: 'MUSD/yr',
  })
  assert.deepEqual(valueText(step({ value: 0, choice: 'own' })), { text: 'own', unit: '' })
  assert.deepEqual(valueText(step({ value: [1, 2] })), { text: '2 values', unit: 'USD/t' })
  assert.deepEqual(valueText(step({ value: [930] })), { text: '930', unit: 'USD/t' })
  assert.deepEqual(valueText(step({ value: null })), { text: 'none', unit: '' })
})

test('a term has a share of a sum, and none of a product', () => {
  const part = step({ symbol: 'A', value: 25 })
  assert.equal(shareOf(step({ value: 100, formula: 'C = A + B' }), part), 0.25)
  assert.equal(shareOf(step({ value: 100, formula: 'C = sum(A) + B' }), { ...part, value: [10, 20] }), 0.3)
  assert.equal(shareOf(step({ value: 100, formula: 'C = A × B' }), part), undefined)
  assert.equal(shareOf(step({ value: 100, formula: 'C = A + B' }), step({ value: -1 })), undefined)
})
