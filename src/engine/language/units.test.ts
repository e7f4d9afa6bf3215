import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sizeOf } from '../../../test/support/unit-sizes.ts'
import { unitGroups, unitTable } from './unit-table.ts'
import { factorTo, findUnit, findUnitById, measures, unambiguous } from './units.ts'

test('every unit is what it is defined as, to the last digits', () => {
  for (const row of unitTable) {
    const group = unitGroups.find(({ id }) => id === row.groupId)
    const base = findUnit(group?.baseUnitName ?? '')
    assert.ok(base, row.name)
    const expected = sizeOf(row.name) / sizeOf(base.name)
    const factor = factorTo(row, base.unit)
    assert.ok(Math.abs(factor / expected - 1) <= 1e-15 * 4, `${row.name}: ${factor} is not ${expected}`)
  }
})

const exactly: readonly (readonly [string, string, number])[] = [
  ['USD/L', 'USD/gal', 3.785411784],
  ['MGPY', 'm3/yr', 3785.411784],
  ['BPD', 'm3/d', 0.158987294928],
  ['USD/MJ', 'USD/MMBtu', 1055.05585262],
  ['USD/kg', 'USD/lb', 0.45359237],
  ['USD/lb', 'USD/short ton', 2000],
  ['lb/ft3', 'kg/m3', 16.018463373960138],
  ['USD/m3', 'USD/bbl', 0.158987294928],
  ['kt/yr', 't/yr', 1000],
  ['USD/kt', 'USD/t', 0.001],
  ['%', '1', 0.01],
  ['month', 'yr', 1 / 12],
]
for (const [unit, base, factor] of exactly) {
  test(`${unit} is ${factor} ${base}, to the last bit`, () => {
    const row = findUnit(unit)
    assert.ok(row && measures(row, findUnit(base)?.unit ?? ''))
    assert.equal(factorTo(row, findUnit(base)?.unit ?? ''), factor)
  })
}

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

test('units that clients know by their ids keep them', () => {
  for (const [id, name] of [
    [1, 't/yr'],
    [6, 'USD/t'],
    [10, 'USD/MWh'],
    [25, '%'],
    [26, 'MGPY'],
    [28, 'BPD'],
    [51, 'USD/GJ'],
  ] as const) {
    assert.equal(findUnitById(id)?.name, name)
  }
})

test('a unit measures what is of its kind, and nothing else', () => {
  const can = (name: string, base: string) => {
    const row = findUnit(name)
    assert.ok(row, name)
    return measures(row, base)
  }
  assert.ok(can('kWh/kg', 'kWh/t'))
  assert.ok(can('USD/kg', 'USD/t'))
  assert.ok(can('MJ/kg', 'kWh/t'))
  assert.ok(can('%', 't/t'))
  assert.ok(can('USD/MMBtu LHV', 'USD/MJ'))
  assert.ok(can('USD/scf', 'USD/Nm3'))
  assert.ok(!can('USD/MMBtu HHV', 'USD/MJ'))
  assert.ok(!can('USD/MWh', 'USD/t'))
  assert.ok(!can('USD/m3', 'USD/Nm3'))
  assert.ok(!can('MGPY', 't/yr'))
  assert.ok(!can('BPD', 'm3/yr'))
  assert.ok(!can('gCO2e/MJ', 'kgCO2e/t'))
  assert.ok(!can('kg/kg', '1'))
  assert.ok(!can('h/yr', '1'))
})

test('names are taken as they are written', () => {
  for (const name of ['USD/T', ' USD/t', 'toString', '__proto__', '']) assert.equal(findUnit(name), undefined)
  assert.equal(findUnitById(0), undefined)
})

test('what can be read in two ways is not a unit, and the ways are proposed', () => {
  assert.deepEqual(unambiguous('USD/ton'), ['USD/t', 'USD/short ton'])
  assert.deepEqual(unambiguous('tons/yr'), ['t/yr', 'short ton/yr'])
  assert.deepEqual(unambiguous('USD/bushel'), ['USD/t', 'USD/lb'])
  for (const gas of ['mcf', 'Mcf', 'MMcf', 'ft3']) {
    assert.equal(findUnit(`USD/${gas}`), undefined)
    assert.equal(unambiguous(`USD/${gas}`)[0], 'USD/scf (60 degF, 14.696 psia)')
  }
  assert.deepEqual(unambiguous('USD/parsec'), [])
})
