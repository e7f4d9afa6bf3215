import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showOutcome } from '../../src/contract/access/outcome-view.ts'
import type { AccessLevel } from '../../src/contract/access-level.ts'
import { workbookFile } from '../../src/server/workbook/workbook-file.ts'
import { cases } from '../support/cases.ts'
import { changed, outcomeOf } from '../support/examples.ts'
import { bareNumbersOf } from '../support/numbers.ts'
import { inputsOf, record } from './made.ts'
import { readWorkbook, unzipped } from './read-workbook.ts'

/** No two quantities are equal by chance. */
const body = changed(cases.policies, { 'plant.capacity': { value: 493.217, unit: 'kt/yr' } })

const digits = (value: number) => Math.abs(value).toPrecision(6)

for (const level of ['CORE', 'ADVANCE'] as const satisfies readonly AccessLevel[]) {
  test(`a workbook for ${level} has what it sees and nothing else: no formula, no number that is withheld`, () => {
    const archive = Buffer.from(workbookFile({ inputs: inputsOf(body), record, level }))
    const text = JSON.stringify(outcomeOf(body))
    const sizesIn = (outcome: string) => bareNumbersOf(JSON.parse(outcome)).map(({ value }) => digits(value))
    const seenText = showOutcome(text, level)
    const seen = new Set(sizesIn(seenText))
    const secret = sizesIn(text).filter((size) => Number(size) > 100 && !seen.has(size))
    assert.ok(secret.length > 20)
    const sheets = readWorkbook(archive)
    assert.deepEqual([...sheets.keys()], ['About', 'Inputs', 'Results', 'Units', 'Model'])
    const cells = [...sheets.values()].flatMap((sheet) => [...sheet.values()])
    assert.ok(cells.every(({ formula }) => formula === undefined))
    const shown = new Set(cells.flatMap(({ value }) => (typeof value === 'number' ? [digits(value)] : [])))
    for (const size of secret) assert.ok(!shown.has(size), size)
    const { technoEconomics, financials } = JSON.parse(seenText)
    for (const size of sizesIn(JSON.stringify({ technoEconomics, financials })))
      assert.ok(Number(size) === 0 || shown.has(size), size)
    const whole = [...unzipped(archive).values()].map((part) => part.toString()).join('')
    assert.doesNotMatch(whole, /LCOP|NPV|MFSP|IRR\(|npv|mfsp/)
  })
}

test('a workbook of what another engine calculated has the numbers that are kept, and says whose they are', () => {
  const inputs = inputsOf(body)
  const calculated = outcomeOf(body)
  const { payback, npv } = calculated.financials
  const [keptPayback, keptNpv] = [Number(payback.value) + 1, Number(npv.value) + 1_234_567]
  const stored = JSON.stringify({
    ...calculated,
    financials: {
      ...calculated.financials,
      payback: { ...payback, value: keptPayback },
      npv: { ...npv, value: keptNpv },
    },
  })
  const old = { ...record, calculatedBy: '1.9.0' }
  const cellsOf = (level: AccessLevel) => {
    const sheets = readWorkbook(Buffer.from(workbookFile({ inputs, record: old, level, stored })))
    const values = (name: string) => [...sheets.get(name)!.values()].map(({ value }) => value)
    assert.ok(values('About').some((value) => String(value).includes('calculated by engine 1.9.0')))
    return values('Results')
  }
  assert.ok(cellsOf('CORE').includes(keptPayback))
  const live = cellsOf('ROADSHOW')
  for (const value of [keptNpv, npv.value, 'Kept, of engine 1.9.0']) assert.ok(live.includes(value as never))
})
