import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { calculateOutcome } from '../../contract/outcome/outcome.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import { acceptedUnits } from '../../contract/request/input-catalogue.ts'
import { inputsAt } from '../format/units.ts'
import { type Document, valueAt, withValue } from '../workspace/document.ts'
import { changedUnit, countedOtherwise } from './convert-unit.ts'

const text = readFileSync(new URL('../../../examples/hefa-usa-500.json', import.meta.url), 'utf8')
const hefa = JSON.parse(text) as Document
const hydrogen = '/utilities/0/price'
const unheated = withValue(hefa, '/utilities/0/energyContent', null)

function costOf(document: Document): number {
  const { inputs, errors } = readInputs(document)
  assert.ok(inputs, JSON.stringify(errors))
  return calculateOutcome(inputs).technoEconomics.lcop.value ?? Number.NaN
}
const isClose = (one: number, other: number) => Math.abs(one - other) <= Math.abs(other) * 1e-12

test('a quantity keeps what it is in every unit of another kind that is known to be possible, there and back', () => {
  const known = withValue(hefa, '/feedstocks/0/density', { value: 900, unit: 'kg/m3' })
  const pointer = '/feedstocks/0/price'
  let converted = 0
  for (const unit of acceptedUnits(inputsAt(pointer, { name: 'UCO' }))) {
    const changed = changedUnit(known, pointer, unit)
    if (changed?.kind !== 'converted') continue
    converted += 1
    const there = withValue(known, pointer, { ...changed.measure })
    assert.ok(isClose(costOf(there), costOf(known)), unit)
    const back = changedUnit(there, pointer, 'USD/t')
    assert.ok(back?.kind === 'converted' && isClose(back.measure.value, 930), unit)
  }
  assert.ok(converted > 5, String(converted))
})

test('where a density is missing that is said', () => {
  const changed = changedUnit(hefa, '/feedstocks/0/price', 'USD/m3')
  assert.equal(changed?.kind, 'missing')
  assert.match(changed.kind === 'missing' ? changed.message : '', /needs the density of the feedstock/)
})

test('a utility without a heating value is counted otherwise as a whole, and costs the same', () => {
  const changed = changedUnit(unheated, hydrogen, 'USD/kWh')
  assert.deepEqual(changed, { kind: 'other counting', by: 'energy' })
  const changes = countedOtherwise(unheated, hydrogen, {
    unit: 'USD/kWh',
    by: 'energy',
    heatingValue: { value: 120, unit: 'MJ/kg' },
  })
  assert.deepEqual(changes.map(({ pointer }) => pointer.split('/').at(-1)).toSorted(), [
    'carbonIntensity',
    'consumptionRatio',
    'energyContent',
    'price',
  ])
  const there = changes.reduce((all, { pointer, to }) => withValue(all, pointer, to), unheated)
  assert.deepEqual(valueAt(there, '/utilities/0/consumptionRatio/unit'), 'kWh/t')
  assert.ok(isClose(costOf(there), costOf(unheated)))
  // Once its heating value is known each number goes back by itself.
  const back = changedUnit(there, hydrogen, 'USD/t')
  assert.equal(back?.kind, 'converted')
})

test('what is counted by energy can be counted by mass', () => {
  const electricity = '/utilities/1/price'
  const changed = changedUnit(hefa, electricity, 'USD/t')
  assert.deepEqual(changed, { kind: 'other counting', by: 'mass' })
  const changes = countedOtherwise(hefa, electricity, {
    unit: 'USD/t',
    by: 'mass',
    heatingValue: { value: 50, unit: 'MJ/kg' },
  })
  const there = changes.reduce((all, { pointer, to }) => withValue(all, pointer, to), hefa)
  assert.equal(valueAt(there, '/utilities/1/consumptionRatio/unit'), 't/t')
  assert.ok(isClose(costOf(there), costOf(hefa)))
})
