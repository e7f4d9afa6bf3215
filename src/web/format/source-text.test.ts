import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceText } from './source-text.ts'

test('a publication stands before the workbook that cites it, and what has none says so', () => {
  assert.equal(
    sourceText('Wave-1 workbook, hidden sheet "defult values": Hydrogen from biomass, table 3'),
    'Hydrogen from biomass, table 3 (as cited in the Wave-1 workbook, sheet “defult values”)',
  )
  assert.equal(
    sourceText('Wave-1 workbook, sheet spec io (Ori)'),
    'Wave-1 workbook, sheet “spec io (Ori)”; no publication is named',
  )
  assert.equal(sourceText('IEA 2024, p. 12'), 'IEA 2024, p. 12')
})
