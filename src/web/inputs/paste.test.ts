import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellsOf, isBlock } from './clipboard.ts'
import { fillDown, pasteIntoRows, pasteIntoYears } from './paste.ts'

const row = (n: number) => ({
  pointer: `/a/${n}`,
  title: `Row ${n}`,
  unit: 'USD/t',
  units: ['USD/t', 'USD/kg'],
})
const rows = Array.from({ length: 60 }, (_, i) => row(i))

test('columns of 1 to 60 cells fill as many rows, with and without a last line break', () => {
  for (let count = 1; count <= 60; count++) {
    for (const end of ['', '\n', '\r\n']) {
      const text = Array.from({ length: count }, (_, i) => `${i + 1}.5`).join('\n') + end
      const { changes, refused } = pasteIntoRows(rows, 0, text, 'en-US')
      assert.equal(changes.length, count)
      assert.deepEqual(refused, [])
      assert.deepEqual(changes.at(-1), {
        pointer: `/a/${count - 1}`,
        to: { value: count + 0.5, unit: 'USD/t' },
      })
    }
  }
})

test('of a block the last number of each line counts, and names beside it do no harm', () => {
  const text = 'UCO\t930\nTallow\t0.8 USD/kg\n\t\nPalm\t"1,040"'
  const { changes } = pasteIntoRows(rows, 2, text, 'en-US')
  assert.deepEqual(changes, [
    { pointer: '/a/2', to: { value: 930, unit: 'USD/t' } },
    { pointer: '/a/3', to: { value: 0.8, unit: 'USD/kg' } },
    { pointer: '/a/5', to: { value: 1040, unit: 'USD/t' } },
  ])
})

test('what cannot be read is said, what is read is taken, and nothing goes beyond the last row', () => {
  const { changes, refused } = pasteIntoRows(rows, 58, '1\nn/a\n3', 'en-US')
  assert.equal(changes.length, 1)
  assert.deepEqual(refused, ['Row 59: “n/a” is no number.', 'There is no row for “3”.'])
})

test('cells in quotes may hold what separates cells', () => {
  assert.deepEqual(cellsOf('"a\tb"\t"c ""d"""\n1\t2\n'), [
    ['a\tb', 'c "d"'],
    ['1', '2'],
  ])
  assert.deepEqual(cellsOf(''), [['']])
  assert.equal(isBlock(cellsOf('930')), false)
  assert.equal(isBlock(cellsOf('930\n')), false)
  assert.equal(isBlock(cellsOf('930\n940')), true)
})

test('years are pasted as a row or a column', () => {
  const years = { values: [1, 2, 3], unit: '1' }
  for (const text of ['0.5\t0.6\t0.7', '0.5\n0.6\n0.7']) {
    assert.deepEqual(pasteIntoYears('/y', years, 1, text, 'en-US').changes, [
      { pointer: '/y', to: { values: [1, 0.5, 0.6, 0.7], unit: '1' } },
    ])
  }
})

test('a year without a number is said rather than filled with nothing', () => {
  const { changes, refused } = pasteIntoYears('/y', { values: [1], unit: '1' }, 1, '0.5\t\t0.7', 'en-US')
  assert.deepEqual(changes, [])
  assert.deepEqual(refused, ['Year 3 has no number.'])
})

test('rows are filled with the value of the first where they can have its unit', () => {
  const other = { ...row(9), units: ['MJ/kg'] }
  assert.deepEqual(fillDown([row(1), other], { value: 0.9, unit: 'USD/kg' }), {
    changes: [{ pointer: '/a/1', to: { value: 0.9, unit: 'USD/kg' } }],
    refused: ['Row 9 cannot be in USD/kg.'],
  })
})
