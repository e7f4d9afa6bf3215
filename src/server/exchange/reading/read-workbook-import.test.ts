import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { cases } from '../../../../test/support/cases.ts'
import { accepted, changed } from '../../../../test/support/examples.ts'
import {
  exportedSheets,
  exportedWorkbook,
  type WrittenCell,
  workbookOf,
} from '../../../../test/support/workbook-files.ts'
import { engineVersion } from '../../../engine/version.ts'
import { workbookFile } from '../../workbook/workbook-file.ts'
import { readWorkbookImport } from './read-workbook-import.ts'

const inputs = accepted(cases['hefa-usa-500'])
const { sheets, names, cellOf } = exportedSheets(inputs)

/** The workbook with some cells of the sheet Inputs changed, by the places of the inputs that they hold. */
function edited(cells: Readonly<Record<string, WrittenCell>>, other: object = {}) {
  const changes = Object.entries(cells).map(([pointer, cell]) => [cellOf(pointer), cell])
  const Inputs = { ...sheets.Inputs, ...Object.fromEntries(changes) }
  return readWorkbookImport(workbookOf({ ...sheets, Inputs, ...other }, names))
}

/** Whatever a field may hold is in one of them: series, other units, policies, settings, facts. */
const manifold = Object.entries(cases).filter((_, i) => i % 5 === 0)

test('inputs come back from an exported workbook as they were, and no formula is another one', () => {
  for (const [name, body] of manifold) {
    const given = accepted(body)
    const record = { title: name, engine: engineVersion }
    const file = workbookFile({ inputs: given, record, level: 'ROADSHOW' })
    const { cases: read, findings } = readWorkbookImport(Buffer.from(file))
    assert.deepEqual(findings, [], name)
    assert.deepEqual(read[0]?.inputs, given, name)
  }
})

test('inputs of every case come back from cells as they were', () => {
  for (const [name, body] of Object.entries(cases)) {
    const given = accepted(body)
    assert.deepEqual(readWorkbookImport(exportedWorkbook(given)).cases[0]?.inputs, given, name)
  }
})

test('a number that somebody changed is imported, in the unit beside it; what is left blank is not given', () => {
  const price = edited({ '/feedstocks/0/price/value': { v: 777 } }).cases[0]
  assert.deepEqual(price?.inputs, changed(inputs, { 'feedstocks.0.price.value': 777 }))
  const capacity = { '/plant/capacity/value': { v: 123 }, '/plant/capacity/unit': { v: 't/yr' } }
  assert.deepEqual(
    edited(capacity).cases[0]?.inputs,
    changed(inputs, { 'plant.capacity': { value: 123, unit: 't/yr' } }),
  )
  assert.equal(edited({ '/economics/mainProduct': {} }).cases[0]?.inputs.economics.mainProduct, undefined)
})

test('all that is wrong is told at once, each with its cell, its place and what may stand there', () => {
  const {
    cases: none,
    findings,
    errorCount,
  } = edited({
    '/feedstocks/0/price/value': { v: '850' },
    '/plant/capacity/value': { v: -1 },
    '/economics/discountRate/value': { v: 0.08, s: 1 },
    '/economics/taxRate/value': { v: 45_000, s: 2 },
    '/utilities/0/price/unit': { v: 'ton' },
    '/economics/lifetime/value': {},
  })
  assert.deepEqual(none, [])
  assert.equal(errorCount, findings.length)
  const told = Object.fromEntries(findings.map(({ pointer, code, place }) => [pointer, [code, place]]))
  const at = (pointer: string) => `Inputs!${cellOf(pointer)}`
  assert.deepEqual(told, {
    '/feedstocks/0/price/value': ['number_as_text', at('/feedstocks/0/price/value')],
    '/plant/capacity/value': ['out_of_range', at('/plant/capacity/value')],
    '/economics/discountRate/value': ['number_as_percentage', at('/economics/discountRate/value')],
    '/economics/taxRate/value': ['number_as_date', at('/economics/taxRate/value')],
    '/utilities/0/price/unit': [told['/utilities/0/price/unit']?.[0], at('/utilities/0/price/unit')],
    '/economics/lifetime': ['missing', at('/economics/lifetime/value')],
  })
  assert.match(told['/utilities/0/price/unit']?.[0] ?? '', /_unit$/)
  for (const { allowed, pointer } of findings) assert.ok(allowed, pointer)
})

test('true and false may be written as formulas, as LibreOffice does', () => {
  const { cases: read, findings } = edited({ '/products/0/isFuel': { v: 1, f: 'TRUE()' } })
  assert.deepEqual([read[0]?.inputs, findings], [inputs, []])
})

test('a formula in a given cell is taken by its value with a warning', () => {
  const { cases: read, findings } = edited({ '/feedstocks/0/price/value': { v: 800, f: '400*2' } })
  assert.deepEqual(read[0]?.inputs, changed(inputs, { 'feedstocks.0.price.value': 800 }))
  assert.deepEqual(
    findings.map(({ severity, code }) => [severity, code]),
    [['warning', 'formula_in_input']],
  )
})

test('a formula that was changed is told and not imported, blanks in it are none', () => {
  const { cases: read, findings } = edited({}, { CashFlow: { B2: { v: 1, f: 'Inputs!C2*3' } } })
  assert.deepEqual(read[0]?.inputs, inputs)
  assert.deepEqual(
    findings.map(({ code, place }) => [code, place]),
    [['changed_formula', 'CashFlow!2']],
  )
  assert.deepEqual(edited({}, { CashFlow: { B2: { v: 1, f: 'Inputs!C2 * 2' } } }).findings, [])
})

test('cells that were moved are found by their names, and what is beside them is counted', () => {
  const Inputs = { ...sheets.Inputs, K900: { v: 123 }, K901: { v: 'mine' } }
  const moved = { ...names, 'in.plant.capacity': 'Inputs!$K$900' }
  const { cases: read, ignoredCells } = readWorkbookImport(workbookOf({ ...sheets, Inputs }, moved))
  assert.deepEqual(read[0]?.inputs, changed(inputs, { 'plant.capacity.value': 123 }))
  // The cell that held the capacity is one of no input now.
  assert.equal(ignoredCells, readWorkbookImport(exportedWorkbook(inputs)).ignoredCells + 2)
})

test('a place that no list has is refused, before room is made for all elements before it', () => {
  for (const pointer of ['/feedstocks/4294967290/price', '/feedstocks/1e9/price']) {
    const Model = Object.fromEntries(
      Object.entries(sheets.Model ?? {}).map(([at, cell]) => [
        at,
        cell.v === '/feedstocks/0/price' ? { ...cell, v: pointer } : cell,
      ]),
    )
    assert.throws(() => readWorkbookImport(workbookOf({ ...sheets, Model }, names)), {
      code: 'damaged',
      message: 'The sheet Model names a place that no inputs have.',
    })
  }
})

test('suppliers come back with all that was copied of them, and one that was changed is refused in its cell', () => {
  const file = new URL('../../../../examples/chains/ethanol-to-jet.json', import.meta.url)
  const chain = accepted(JSON.parse(readFileSync(file, 'utf8')))
  const made = workbookFile({
    inputs: chain,
    record: { title: 'chain', engine: engineVersion },
    level: 'ROADSHOW',
  })
  const { cases: read, findings } = readWorkbookImport(Buffer.from(made))
  assert.deepEqual([findings, read[0]?.inputs], [[], chain])

  const exported = exportedSheets(chain)
  const cell = exported.cellOf('/utilities/0/suppliedBy')
  const text = String(exported.sheets.Inputs?.[cell]?.v)
  const refusals = (v: string) => {
    const Inputs = { ...exported.sheets.Inputs, [cell]: { v } }
    const told = readWorkbookImport(workbookOf({ ...exported.sheets, Inputs }, exported.names))
    assert.equal(told.cases.length, 0)
    return told.findings.map(({ place, pointer }) => [place, pointer])
  }
  assert.deepEqual(refusals(text.slice(1)), [[`Inputs!${cell}`, '/utilities/0/suppliedBy']])
  assert.deepEqual(refusals(text.replace(/"inputsHash":"./, '"inputsHash":"?')), [
    [`Inputs!${cell}`, '/utilities/0/suppliedBy/copied/inputsHash'],
  ])
  const price = { [exported.cellOf('/utilities/0/price/value')]: { v: 1 } }
  const Inputs = { ...exported.sheets.Inputs, ...price }
  const cheap = readWorkbookImport(workbookOf({ ...exported.sheets, Inputs }, exported.names)).cases[0]
  assert.deepEqual(cheap?.inputs, changed(chain, { 'utilities.0.price.value': 1 }))
})
