import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closuresOf } from './closures.ts'
import { generate } from './generate.ts'
import { parse } from './parser.ts'
import { input, type Quantity, type Run } from './quantity.ts'
import { idsIn, seriesCallsIn, type Tree } from './tree.ts'

const about = { symbol: 'X', name: 'Tried', unit: '1' }
const mass = input({ symbol: 'm', name: 'Mass', unit: 't/yr' })
const flows = input({ symbol: 'F', name: 'Flows', unit: 'USD/yr', per: 'year' })

const tree = (strings: TemplateStringsArray, ...operands: Quantity[]): Tree => parse(about, strings, operands)

/** A tree as nested lists: the form first, then the parts. */
const shown = (piece: Tree): unknown => {
  if (piece.kind === 'number') return piece.value
  if (piece.kind === 'operand') return piece.quantity.symbol
  return [piece.form, ...piece.parts.map(shown)]
}

test('a text becomes a tree of numbers, operands, operators and calls, whatever its units are', () => {
  assert.deepEqual(shown(tree`1 + ${mass} * 2 ^ 3 - sum(${flows}) / 4`), [
    '-',
    ['+', 1, ['*', 'm', ['^', 2, 3]]],
    ['/', ['sum', 'F'], 4],
  ])
})

test('every piece knows what it has one number of', () => {
  const { per, parts } = tree`${mass} * runningTotal(${flows}) * sum(${flows})`
  assert.equal(per, 'year')
  assert.deepEqual(
    parts.map((part) => part.per),
    ['year', undefined],
  )
})

test('calls of whole series come inner first, and no two have the same place', () => {
  const calls = seriesCallsIn(tree`sum(runningTotal(${flows})) + sum(${flows})`)
  assert.deepEqual(
    calls.map(({ form }) => form),
    ['runningTotal', 'sum', 'sum'],
  )
  assert.equal(new Set(calls.map(({ place }) => place)).size, 3)
})

test('a tree names every quantity that it is made of', () => {
  assert.deepEqual(idsIn(tree`${mass} * sum(${flows} * ${mass})`), [mass.id, flows.id, mass.id])
})

test('closures and generated JavaScript of a tree have the same bits', () => {
  const sizes = {
    feedstock: 0,
    utility: 0,
    power: 0,
    product: 0,
    energyProduct: 0,
    policy: 0,
    part: 0,
    policyYear: 0,
    contract: 0,
    contractYear: 0,
    path: 0,
    pathYear: 0,
    plant: 0,
    year: 4,
  }
  const slots: Run['slots'] = []
  slots[mass.id] = 0.1
  slots[flows.id] = [0.3, -7, 1e-9, 11.7]
  const run = (): Run => ({ slots, sizes, temporaries: [] })
  const trees = [
    tree`${mass} + 0.2 - ${mass} ^ 3 / 7`,
    tree`sum(nonNegative(runningTotal(${flows}) * ${mass})) * ${mass}`,
    tree`runningTotal(${flows}) * choose(isPositive(${flows}), ${flows}, 2 * ${mass})`,
    tree`lossUsed(${flows} * ${mass}, 0.8, 3) + either(where(0, 1), ${mass})`,
  ]
  for (const each of trees) assert.deepEqual(generate(each)?.(run()), closuresOf(each).compute(run()))
})
