import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSelected, movedCell, rangeOf, tsvOf } from './cells.ts'

const size = { rows: 3, columns: 4 }
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false })

test('arrows stay within the table, Home and End go along the row, with Ctrl to the corners', () => {
  const cell = { row: 0, column: 3 }
  assert.deepEqual(movedCell(cell, press('ArrowUp'), size), cell)
  assert.deepEqual(movedCell(cell, press('ArrowRight'), size), cell)
  assert.deepEqual(movedCell(cell, press('ArrowDown'), size), { row: 1, column: 3 })
  assert.deepEqual(movedCell(cell, press('Home'), size), { row: 0, column: 0 })
  assert.deepEqual(movedCell(cell, press('End', true), size), { row: 2, column: 3 })
  assert.equal(movedCell(cell, press('a'), size), undefined)
})

test('a range is the same from whichever corner it was drawn, and is copied as a spreadsheet takes it', () => {
  const range = rangeOf({ row: 2, column: 1 }, { row: 1, column: 2 })
  assert.deepEqual(range, rangeOf({ row: 1, column: 1 }, { row: 2, column: 2 }))
  assert.ok(isSelected({ row: 2, column: 2 }, range) && !isSelected({ row: 0, column: 2 }, range))
  const values = [0, 1, 2].map((row) => [0, 1, 2, 3].map((column) => `${row}${column}`))
  assert.equal(tsvOf(values, range), '11\t12\n21\t22')
})
