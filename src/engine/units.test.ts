import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findUnit, findUnitById, measures, unitGroups, unitTable } from './units.ts'

/** Sizes in kg, kWh, m3, yr and USD; energy of heating values stays in MJ. */
const sizes: Readonly<Record<string, number>> = {
  g: 1e-3,
  kg: 1,
  t: 1e3,
  kt: 1e6,
  Mt: 1e9,
  gCO2e: 1e-3,
  kgCO2e: 1,
  tCO2e: 1e3,
  kWh: 1,
  MWh: 1e3,
  MJ: 1,
  GJ: 1e3,
  m3: 1,
  L: 1e-3,
  cm3: 1e-6,
  USD: 1,
  month: 1 / 12,
  gal: 0.003785411784,
  MUSD: 1e6,
  h: 1,
  d: 1,
  yr: 1,
  '1': 1,
  '%': 0.01,
}

const sizeOf = (unit: string) => {
  const [numerator = '', ...denominators] = unit.split('/')
  const product = (part: string) =>
    part.split('·').reduce((size, symbol) => size * (sizes[symbol] ?? Number.NaN), 1)
  return denominators.reduce((size, part) => size / product(part), product(numerator))
}

const spelt: Readonly<Record<string, string>> = { kta: 'kt/yr', 'USD/t per gCO2e/MJ': 'USD·MJ/t/gCO2e' }

for (const { name, base, factor } of unitTable.filter(({ name }) => !['MGPY', 'BPD'].includes(name))) {
  test(`${name} is ${factor} ${base}`, () => {
    const expected = sizeOf(spelt[name] ?? name) / sizeOf(base)
    assert.ok(Math.abs(factor - expected) <= 1e-12 * expected, `${factor} is not ${expected}`)
  })
}

test('million US gallons and barrels are what they are defined as, to the digits used', () => {
  const cubicMetresPerGallon = 0.003785411784
  const within = (name: string, exact: number) => {
    const factor = findUnit(name)?.factor ?? Number.NaN
    assert.ok(Math.abs(factor / exact - 1) < 1e-8, `${factor}`)
  }
  within('MGPY', cubicMetresPerGallon * 1e6)
  within('BPD', cubicMetresPerGallon * 42)
})

test('ids and names are unique, aliases too', () => {
  const names = unitTable.flatMap(({ name, aliases }) => [name, ...aliases])
  assert.equal(new Set(names).size, names.length)
  assert.deepEqual(
    unitTable.map(({ id }) => id),
    unitTable.map((_, i) => i + 1),
  )
  for (const row of unitTable) {
    assert.equal(findUnitById(row.id), row)
    for (const name of [row.name, ...row.aliases]) assert.equal(findUnit(name), row)
  }
})

test('each unit belongs to a group, whose base unit exists', () => {
  for (const { groupId, name } of unitTable) {
    assert.ok(
      unitGroups.some(({ id }) => id === groupId),
      name,
    )
  }
})

test('a unit measures what has its dimension, and nothing else', () => {
  const can = (name: string, base: string) => {
    const row = findUnit(name)
    assert.ok(row)
    return measures(row, base)
  }
  assert.ok(can('kWh/kg', 'kWh/t'))
  assert.ok(can('USD/kg', 'USD/t'))
  assert.ok(!can('USD/MWh', 'USD/t'))
  assert.ok(!can('MGPY', 't/yr'))
  assert.ok(!can('BPD', 'm3/yr'))
  assert.ok(!can('gCO2e/MJ', 'kgCO2e/t'))
})

test('names are taken as they are written', () => {
  for (const name of ['USD/T', ' USD/t', 'toString', '__proto__', '']) assert.equal(findUnit(name), undefined)
  assert.equal(findUnitById(0), undefined)
})
