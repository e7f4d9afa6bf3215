import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Assumption } from './assumptions.ts'
import { projectRegisterOf, type ScenarioRegister } from './project-register.ts'
import { projectRegisterTable } from './project-register-sheet.ts'
import type { RegisteredInput } from './register.ts'

const price = (value: number, swing: number, more: Partial<Assumption> = {}): RegisteredInput => ({
  place: '/feedstocks/UCO/price',
  pointer: '/feedstocks/0/price',
  section: 'feedstocks',
  label: 'UCO: Price',
  value: { value, unit: 'USD/t' },
  origin: 'own',
  source: null,
  confidence: null,
  note: null,
  effect: { low: 100 - swing, high: 100 + swing, swing },
  isLarge: swing > 5,
  isWeak: true,
  changed: null,
  ...more,
})
const capacity: RegisteredInput = {
  ...price(500, 20, { source: 'A book', confidence: 'high' }),
  place: '/plant/capacity',
  pointer: '/plant/capacity',
  section: 'plant',
  label: 'Capacity',
  value: { unit: 'kt/yr', value: 500 },
  isWeak: false,
}
const scenario = (id: string, inputs: readonly RegisteredInput[]): ScenarioRegister => ({
  id,
  name: `Case ${id}`,
  register: { output: { name: 'lcop', base: { value: 100, unit: 'USD/t' } }, inputs },
  reason: null,
})
const output = { name: 'lcop', unit: 'USD/t' }

test('what is the same in all scenarios is one value, and what differs has its scenarios', () => {
  const same = { ...capacity, value: { value: 500, unit: 'kt/yr' } }
  const { inputs, scenarios } = projectRegisterOf(output, [
    scenario('a', [capacity, price(900, 4)]),
    scenario('b', [same, price(700, 30)]),
    scenario('c', [same, price(900, 9)]),
  ])
  assert.deepEqual(
    inputs.map(({ place, isSame }) => [place, isSame]),
    [
      ['/feedstocks/UCO/price', false],
      ['/plant/capacity', true],
    ],
  )
  const told = inputs[0]?.values.map((each) => [
    each.scenarios,
    each.effect?.swing,
    each.effect?.scenario,
    each.isLarge,
  ])
  assert.deepEqual(told, [
    [['a', 'c'], 9, 'c', true],
    [['b'], 30, 'b', true],
  ])
  assert.deepEqual(inputs[1]?.values[0]?.scenarios, ['a', 'b', 'c'])
  assert.deepEqual(scenarios[0], { id: 'a', name: 'Case a', base: { value: 100, unit: 'USD/t' } })
})

test('what one scenario does not have is not the same in all, and another note is another row', () => {
  const note = {
    place: capacity.place,
    note: 'Of the board',
    source: null,
    confidence: null,
    by: 'Ada',
    at: '',
  }
  const parts = [scenario('a', [capacity, price(900, 4)]), scenario('b', [{ ...capacity, note }])]
  const { inputs } = projectRegisterOf(output, parts)
  assert.deepEqual(
    inputs.map(({ place, isSame, values }) => [place, isSame, values.length]),
    [
      ['/plant/capacity', false, 2],
      ['/feedstocks/UCO/price', false, 1],
    ],
  )
})

test('a scenario without a register says why, and the others are the same without it', () => {
  const reason = 'Its inputs are not complete.'
  const parts = [scenario('a', [capacity]), { id: 'b', name: 'Draft', register: null, reason }]
  const { inputs, scenarios } = projectRegisterOf(output, parts)
  assert.deepEqual(scenarios[1]?.base, { value: null, unit: 'USD/t', reason })
  assert.ok(inputs[0]?.isSame)
})

test('a table has a line for each value, with the scenarios that have it, and no name is a formula', () => {
  const parts = [scenario('a', [price(900, 4)]), { ...scenario('b', [price(900, 9)]), name: '=1+1' }]
  const [head, line, ...rest] = projectRegisterTable(projectRegisterOf(output, parts), '\t')
    .trimEnd()
    .split('\r\n')
  assert.match(head ?? '', /^place\tsection\tinput\tscenarios\tsame_in_all\tvalue\tunit\t/)
  assert.match(
    line ?? '',
    /^\/feedstocks\/UCO\/price\tfeedstocks\tUCO: Price\tCase a; =1\+1\tyes\t900\tUSD\/t\t/,
  )
  assert.match(line ?? '', /\t'=1\+1\t/)
  assert.deepEqual(rest, [])
})
