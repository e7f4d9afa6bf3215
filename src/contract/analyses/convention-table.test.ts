import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { conventions } from '../../engine/model/inputs/conventions.ts'
import { presets } from '../../engine/model/inputs/presets.ts'
import { calculateOutcome } from '../outcome/outcome.ts'
import type { Inputs } from '../request/inputs.ts'
import { compareConventions } from './convention-table.ts'

const inputs: Inputs = JSON.parse(
  readFileSync(new URL('../../../examples/hefa-usa-500.json', import.meta.url), 'utf8'),
)
const finance = {
  spendingProfile: { values: [0.3, 0.7], unit: '1' },
  debtShare: { value: 60, unit: '%' },
  interestRate: { value: 6, unit: '%' },
  inflation: { value: 2, unit: '%' },
}

const rowsOf = (given: Inputs) =>
  new Map(compareConventions(given).rows.map((row) => [`${row.convention} ${row.setting}`, row]))

test('every preset and every setting has a row, the case’s own with no difference', () => {
  const { rows, value } = compareConventions(inputs)
  const settings = Object.values(conventions).reduce((count, { states = [] }) => count + states.length, 0)
  assert.equal(rows.length, Object.keys(presets).length + settings)
  assert.equal(value, calculateOutcome(inputs).financials.mfsp.value)
  for (const row of rows.filter(({ isBase }) => isBase)) assert.equal(row.difference, 0)
  assert.equal(rows.filter(({ isBase }) => isBase).length, Object.keys(conventions).length + 1)
})

test('each row is the price that a calculation under that convention gives', () => {
  const financed = { ...inputs, finance }
  for (const row of compareConventions(financed).rows.filter(({ convention }) => convention !== 'preset')) {
    const convention = { preset: 'convention-c', [row.convention]: row.setting }
    const { mfsp } = calculateOutcome({ ...financed, convention }).financials
    assert.equal(row.value, mfsp.value, `${row.convention} ${row.setting}`)
  }
})

test('time zero a year earlier lowers no price, because the price is at time zero where inflation is none', () => {
  const rows = rowsOf({ ...inputs, finance: { ...finance, inflation: { value: 0, unit: '%' } } })
  assert.ok(Math.abs(Number(rows.get('timeZero firstConstructionYear')?.difference)) < 1e-6)
  assert.ok(Math.abs(Number(rows.get('flowTiming midYear')?.difference)) < 1e-6)
})

test('a preset whose loan outlasts the project has no price, and says why', () => {
  const short = { ...inputs, economics: { ...inputs.economics, lifetime: { value: 5, unit: 'yr' } } }
  const row = rowsOf(short).get('preset nrel-nth-plant')
  assert.equal(row?.value, null)
  assert.equal(row?.difference, null)
  assert.match(row?.reason ?? '', /must not exceed the lifetime/)
})
