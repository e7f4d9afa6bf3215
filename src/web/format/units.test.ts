import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lists, sections } from '../../contract/request/catalogue.ts'
import { factorTo, findUnit, measures } from '../../engine/language/units.ts'
import { fieldAt, firstUnitAt, inputsAt, inUnit, shownMeasure, unitsAt } from './units.ts'

const pointers = [
  ...Object.entries(sections).flatMap(([part, fields]) =>
    Object.keys(fields).map((key) => `/${part}/${key}`),
  ),
  ...Object.entries(lists).flatMap(([part, fields]) => Object.keys(fields).map((key) => `/${part}/0/${key}`)),
]

test('a pointer leads to its field', () => {
  assert.equal(fieldAt('/plant/capacity')?.kind, 'quantity')
  assert.equal(fieldAt('/feedstocks/3/price')?.kind, 'quantity')
  assert.equal(fieldAt('/convention/timeZero')?.kind, 'choice')
  assert.equal(fieldAt('/plant/toString'), undefined)
  assert.equal(fieldAt('/nowhere/price'), undefined)
})

test('the units of a utility are those of how it is counted', () => {
  const power = { price: { value: 55, unit: 'USD/MWh' } }
  const gas = { price: { value: 5, unit: 'USD/kg' } }
  const names = (element: unknown) =>
    unitsAt('/utilities/0/consumptionRatio', element).map(({ name }) => name)
  assert.ok(names(power).includes('kWh/kg') && !names(power).includes('kg/kg'))
  assert.ok(names(gas).includes('kg/kg'))
})

test('another unit of the same kind keeps what is meant', () => {
  const capacity = inputsAt('/plant/capacity')
  assert.deepEqual(inUnit({ value: 500, unit: 'kt/yr' }, 'Mt/yr', capacity), { value: 0.5, unit: 'Mt/yr' })
  assert.deepEqual(inUnit({ value: 7, unit: '%' }, '1', inputsAt('/economics/discountRate')), {
    value: 0.07,
    unit: '1',
  })
  assert.equal(inUnit({ value: 500, unit: 'kt/yr' }, 'MGPY', capacity), undefined)
})

test('every field in every unit there and back is the same to 1e-12, and to the engine mostly to the bit', () => {
  let [same, all] = [0, 0]
  for (const pointer of pointers) {
    for (const input of inputsAt(pointer).filter(({ states }) => !states)) {
      const units = unitsAt(pointer).filter(({ name }) => measures(findUnit(name)!, input.unit))
      const [{ name: first } = { name: input.unit }] = units
      for (const { name } of units) {
        const given = { value: 123.456, unit: first }
        const there = inUnit(given, name, [input])!
        const back = inUnit(there, first, [input])!
        assert.ok(Math.abs(back.value / given.value - 1) <= 1e-12, `${pointer} ${name}`)
        const inEngine = (value: number, unit: string) => value * factorTo(findUnit(unit)!, input.unit)
        all += 1
        same += Number(inEngine(there.value, name) === inEngine(given.value, first))
      }
    }
  }
  assert.ok(all > 1_000)
  assert.ok(same / all > 0.75, `${same} of ${all}`)
})

test('money of a million and more is shown in millions', () => {
  assert.deepEqual(shownMeasure({ value: 2_288_000_000, unit: 'USD' }, 'en'), { text: '2,288', unit: 'MUSD' })
  assert.deepEqual(shownMeasure({ value: -820_500_000, unit: 'USD/yr' }, 'en'), {
    text: '−820.5',
    unit: 'MUSD/yr',
  })
  assert.deepEqual(shownMeasure({ value: 1641, unit: 'USD/t' }, 'en'), { text: '1,641', unit: 'USD/t' })
  assert.deepEqual(shownMeasure({ value: 0.5, unit: '1' }, 'en'), { text: '0.5', unit: '' })
})

test('a share that nobody has given is asked for as a percentage, a factor as a plain number', () => {
  assert.equal(firstUnitAt('/finance/debtShare'), '%')
  assert.equal(firstUnitAt('/economics/taxRate'), '%')
  assert.equal(firstUnitAt('/plant/capacity'), unitsAt('/plant/capacity')[0]?.name)
})
