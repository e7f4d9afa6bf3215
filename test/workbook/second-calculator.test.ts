import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantities } from '../../src/engine/calculate.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { cases } from '../support/cases.ts'
import { calculated } from './calculated.ts'
import { afterEdits, afterLifetime, afterNewPolicy, afterSwitches } from './changed-workbooks.ts'
import { compare } from './compare.ts'
import { wordsOf } from './edits.ts'
import { liveOf } from './made.ts'
import type { ReadSheets } from './read-workbook.ts'

const isLong = process.env.WORKBOOK_CASES === 'all'
const names = Object.keys(cases)
const documents: Readonly<Record<string, unknown>> = cases
const plainNames = isLong
  ? names
  : ['MACRS and capitalised interest', 'eligibility by value', 'loss-making', 'prices-by-year']
const editedNames = isLong
  ? Array.from({ length: 30 }, (_, i) => names[(i * 11) % names.length]!)
  : ['everything']
const lifetimes = isLong ? Array.from({ length: 40 }, (_, i) => i + 1) : [3]

const newPolicies = [
  { value: { value: 60, unit: 'USD/t' } },
  ...(isLong
    ? [
        { value: { value: 40, unit: 'USD/tCO2e' }, instrument: 'carbonPrice', indexation: 'inflation' },
        { value: { value: 10, unit: '%' }, instrument: 'grant', maximum: { value: 9, unit: 'MUSD/yr' } },
        {
          value: { value: 1, unit: 'USD/gal' },
          instrument: 'carbonFactorCredit',
          treatment: 'untaxedIncome',
        },
      ]
    : []),
]

/** What the sheet Check says that does not hold. */
const failedChecks = (sheets: ReadSheets) =>
  [...sheets.get('Check')!]
    .filter(([place, { value }]) => /^E\d/.test(place) && value === 0)
    .map(([place]) => String(sheets.get('Check')!.get(place.replace('E', 'A'))?.value))

test('a check that does not hold is told', () => {
  const { book, layout } = liveOf(documents.financed)
  const loss = quantities.find(({ symbol }) => symbol === 'Loss')!
  for (const [quantity, name] of [
    [loss, 'No more than the losses: loss of earlier years set against the income without debt'],
    [
      outputs.bookValueWrittenOff,
      'No more is depreciated and written off than the capital to be depreciated',
    ],
  ] as const) {
    const found = layout.find(quantity)
    const { sheet } = found
    const [row, column] = found.place(0)
    const before = sheet.at(row, column)!
    sheet.set(row, column, { style: before.style, value: 1e12 })
    assert.ok(failedChecks(calculated(book)).includes(name))
    sheet.set(row, column, before)
  }
})

test('HyperFormula has the numbers of the engine', () => {
  for (const name of plainNames) {
    const { book, layout, calculation } = liveOf(documents[name])
    const sheets = calculated(book)
    assert.deepEqual(failedChecks(sheets), [], name)
    const found = compare(calculation, layout, sheets)
    assert.deepEqual(found.different, [], name)
    assert.equal(found.quantities, quantities.length)
  }
})

test('it has them after inputs are changed in the file, and for other lifetimes', () => {
  const changed = [
    ...editedNames.map((name, i) => afterEdits(name, documents[name], 1_000 + i, isLong ? 17 : 25)),
    ...lifetimes.map((years) => afterLifetime('financed', cases.financed, years)),
    ...newPolicies.map((policy) => afterNewPolicy('policies', cases.policies as object, policy)),
  ]
  for (const { name, book, layout, calculation, leftOut } of changed) {
    assert.deepEqual(compare(calculation, layout, calculated(book), leftOut).different, [], name)
  }
})

test('it has them in every position of every switch', {
  skip: !isLong && 'Switched by npm run test:workbook alone.',
}, () => {
  const [done, all] = [new Set<string>(), new Set<string>()]
  for (const { fields, edits, book, layout, calculation, leftOut, name } of inEveryPosition()) {
    const live = fields.filter(({ liveness }) => liveness === 'live')
    for (const field of live) for (const word of wordsOf(field)) all.add(`${field.pointer} ${word}`)
    for (const { cell, value } of edits) {
      done.add(`${live.find((field) => field.value === cell)?.pointer} ${value}`)
    }
    assert.deepEqual(compare(calculation, layout, calculated(book), leftOut).different, [], name)
  }
  const never = [...all].filter((each) => !done.has(each))
  assert.deepEqual(never, [])
})

/** An own schedule and the data of a pioneer have to be there before they are chosen. */
function* inEveryPosition() {
  for (const name of ['everything', 'own depreciation', 'capital in parts']) {
    for (let turn = 0; turn < 8; turn++) yield afterSwitches(name, documents[name], turn)
  }
}
