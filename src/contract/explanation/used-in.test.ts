import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cases } from '../../../test/support/cases.ts'
import { accepted } from '../../../test/support/examples.ts'
import { calculate } from '../../engine/calculate.ts'
import type { AccessLevel } from '../access-level.ts'
import { toCase } from '../case.ts'
import { explain } from './explanation.ts'
import { usedIn } from './used-in.ts'

const inputs = accepted(cases['hefa-usa-500'])
const calculation = calculate(toCase(inputs))
const users = (of: string, level?: AccessLevel) =>
  usedIn(of, calculation, inputs, level)?.map(({ symbol }) => symbol)

test('a quantity is used in exactly the steps that name it among what they are made of', () => {
  const steps = explain(inputs)!
  for (const { symbol } of steps) {
    const expected = steps.filter(({ operands }) => operands?.includes(symbol)).map((each) => each.symbol)
    assert.deepEqual(users(symbol), expected, symbol)
  }
})

test('an input is found by its place, and what it is used in leads up to the cost', () => {
  const reached = new Set<string>()
  let level = users('/feedstocks/0/price') ?? []
  assert.deepEqual(level, users('p_F'))
  while (level.length > 0) {
    for (const symbol of level) reached.add(symbol)
    level = level.flatMap((symbol) => users(symbol) ?? []).filter((symbol) => !reached.has(symbol))
  }
  assert.ok(reached.has('LCOP') && reached.has('MFSP') && !reached.has('TCI'))
})

test('what converts a form of an input is not what it is used in', () => {
  const other = accepted(cases['capacity in MGPY'])
  const found = usedIn('/plant/capacity', calculate(toCase(other)), other)?.map(({ symbol }) => symbol)
  assert.deepEqual(found, users('Q'))
})

test('what a level does not see is not told, and of nothing nothing', () => {
  assert.equal(users('LCOP', 'CORE'), undefined)
  const [seen, all] = [users('p_F', 'CORE') ?? [], users('p_F') ?? []]
  assert.ok(seen.length < all.length)
  for (const symbol of all) assert.equal(explain(inputs, symbol, 'CORE') !== undefined, seen.includes(symbol))
  assert.equal(users('/feedstocks/0/nothing'), undefined)
  assert.equal(users('nothing'), undefined)
})
