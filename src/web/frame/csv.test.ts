import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from './csv.ts'

test('quotes, commas and lines are kept, numbers have a point, and nothing is an empty cell', () => {
  const rows = [{ head: 'A, "b"', cells: [1234.5, null, 'two\nlines'] }]
  assert.equal(
    csvOf({ columns: ['Row', 'x', 'y', 'z'], rows }),
    'Row,x,y,z\r\n"A, ""b""",1234.5,,"two\nlines"\r\n',
  )
})

test('a text that a spreadsheet would calculate is marked as text; a number is not', () => {
  const rows = [{ head: '=1+1', cells: ['@x', -2, '+3'] }]
  assert.equal(csvOf({ columns: ['a', 'b', 'c', 'd'], rows }), "a,b,c,d\r\n'=1+1,'@x,-2,'+3\r\n")
})
