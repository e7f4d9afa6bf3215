import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formula } from '../language/formula.ts'
import { constant, type Input, input, type Quantity, type Value } from '../language/quantity.ts'
import { evaluate, orderOf } from './evaluate.ts'

const sizes = {
  feedstock: 0,
  utility: 0,
  power: 0,
  product: 2,
  energyProduct: 0,
  policy: 0,
  part: 0,
  policyYear: 0,
  contract: 0,
  contractYear: 0,
  path: 0,
  pathYear: 0,
  plant: 0,
  year: 0,
}

function run(wanted: readonly Quantity[], given: readonly (readonly [Input, Value])[]) {
  const values = new Map(given)
  return evaluate(orderOf(wanted), { valueOf: (each) => values.get(each), sizes })
}

const a = input({ symbol: 'a', name: 'First', unit: 't' })
const b = input({ symbol: 'b', name: 'Second', unit: 't' })
const ratio = formula({ symbol: 'R', name: 'Ratio', unit: '1' })`${a} / ${b}`
const twice = formula({ symbol: 'T', name: 'Twice the ratio', unit: '1' })`2 * ${ratio}`

test('every quantity is computed once, after what it depends on', () => {
  assert.deepEqual(orderOf([twice, ratio]), [a, b, ratio, twice])
})

test('an input that is missing and has no fallback is a defect of the caller', () => {
  assert.throws(() => run([ratio], [[a, 1]]), { message: 'No value given for input b (Second)' })
})

test('a division by 0 has no number, and the reason names the quantity', () => {
  for (const first of [0, 1]) {
    const { slots, reasons } = run(
      [ratio],
      [
        [a, first],
        [b, 0],
      ],
    )
    assert.ok(Number.isNaN(slots[ratio.id]))
    assert.equal(reasons.get(ratio), '“Ratio” has no finite value for these inputs.')
  }
})

test('what depends on a number that does not exist has the same reason', () => {
  const { slots, reasons } = run(
    [twice],
    [
      [a, 1],
      [b, 0],
    ],
  )
  assert.ok(Number.isNaN(slots[twice.id]))
  assert.equal(reasons.get(twice), '“Ratio” has no finite value for these inputs.')
})

test('a quantity says its own reason where it has one', () => {
  const rate = formula({ symbol: 'r', name: 'Rate', unit: '1', absent: 'There is no second.' })`${a} / ${b}`
  assert.equal(
    run(
      [rate],
      [
        [a, 1],
        [b, 0],
      ],
    ).reasons.get(rate),
    'There is no second.',
  )
})

test('the reason of a quantity comes before that of an input that is not given', () => {
  const density = input({ symbol: 'ρ', name: 'Density', unit: 't', optional: true })
  const plain = formula({ symbol: 'v', name: 'Plain', unit: '1' })`${a} / ${density}`
  const own = formula({
    symbol: 'V',
    name: 'Volume',
    unit: '1',
    absent: 'No density is known.',
  })`${a} / ${density}`
  const { reasons } = run([plain, own], [[a, 1]])
  assert.equal(reasons.get(plain), 'The input “Density” is not given.')
  assert.equal(reasons.get(own), 'No density is known.')
})

test('a number that is too large says so, and not the reason of a number that there cannot be', () => {
  const rate = formula({ symbol: 'r', name: 'Rate', unit: '1', absent: 'There is no second.' })`${a} / ${b}`
  const reasonAt = (second: number) =>
    run(
      [rate],
      [
        [a, 1e9],
        [b, second],
      ],
    ).reasons.get(rate)
  assert.equal(reasonAt(1e-300), '“Rate” is beyond the largest number that can be calculated with.')
  assert.equal(reasonAt(0), 'There is no second.')
})

test('the elements of a series that exist stay beside those that do not', () => {
  const parts = input({ per: 'product', symbol: 'p', name: 'Parts', unit: 't' })
  const each = formula({ per: 'product', symbol: 'q', name: 'Quotients', unit: '1' })`${a} / ${parts}`
  const { slots, reasons } = run(
    [each],
    [
      [a, 6],
      [parts, [3, 0]],
    ],
  )
  assert.deepEqual(Array.from(slots[each.id] as number[]), [2, Number.NaN])
  assert.ok(reasons.get(each))
})

test('an input left out takes its fallback, over its whole series', () => {
  const contents = input({ per: 'product', symbol: 'c', name: 'Contents', unit: '1', fallback: 0.5 })
  const { slots, reasons } = run([contents], [])
  assert.deepEqual(Array.from(slots[contents.id] as number[]), [0.5, 0.5])
  assert.equal(reasons.get(contents), undefined)
})

test('an optional input that is left out does not exist, and says so', () => {
  const density = input({ symbol: 'ρ', name: 'Density', unit: 'kg/m3', optional: true })
  const { slots, reasons } = run([density], [])
  assert.ok(Number.isNaN(slots[density.id]))
  assert.equal(reasons.get(density), 'The input “Density” is not given.')
})

const other = input({ symbol: 'o', name: 'Other form', unit: 't', optional: true })
const fromOther = formula({ symbol: 'f', name: 'From the other form', unit: 't' })`${other} * 10`
const either = input({ symbol: 'e', name: 'Either form', unit: 't', otherwise: [fromOther] })

test('an input given in another form is derived from it, and tells by which formula', () => {
  const { slots, derived } = run([either], [[other, 2]])
  assert.equal(slots[either.id], 20)
  assert.deepEqual(derived.get(either), [fromOther])
})

test('an input given in no form that gives a number does not exist', () => {
  const { slots, reasons } = run([either], [[other, Number.MAX_VALUE]])
  assert.ok(Number.isNaN(slots[either.id]))
  assert.ok(reasons.get(either))
})

test('each element of a series may be given in its own form', () => {
  const series = (symbol: string) =>
    input({ per: 'product', symbol, name: symbol, unit: 't', optional: true })
  const [direct, scaled] = [series('d'), series('s')]
  const both = formula({
    per: 'product',
    symbol: 'b',
    name: 'Both',
    unit: 't',
  })`either(${direct}, ${scaled} * 10)`
  const { slots } = run(
    [both],
    [
      [direct, [7, Number.NaN]],
      [scaled, [Number.NaN, 2]],
    ],
  )
  assert.deepEqual(Array.from(slots[both.id] as number[]), [7, 20])
})

test('a value that was given is not derived', () => {
  const { slots, derived } = run(
    [either],
    [
      [either, 7],
      [other, 2],
    ],
  )
  assert.equal(slots[either.id], 7)
  assert.equal(derived.size, 0)
})

test('constants keep their value', () => {
  const thousand = constant({ symbol: 'k', name: 'Thousand', unit: '1', value: 1000 })
  assert.equal(run([thousand], []).slots[thousand.id], 1000)
})

test('an error in the model is not taken for a number that does not exist', () => {
  const broken = {
    ...ratio,
    compute: () => {
      throw new TypeError('broken')
    },
  }
  assert.throws(
    () =>
      run(
        [broken],
        [
          [a, 1],
          [b, 1],
        ],
      ),
    TypeError,
  )
})
