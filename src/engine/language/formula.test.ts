import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate, orderOf } from '../run/evaluate.ts'
import { formula } from './formula.ts'
import { type Formula, type Input, input, type Quantity, type Value } from './quantity.ts'

const quantity = (symbol: string, unit: string, per?: Input['per']) =>
  input({ symbol, name: symbol, unit, ...(per && { per }) })

const mass = quantity('m', 't/yr')
const price = quantity('p', 'USD/t')
const share = quantity('x', '1')
const parts = quantity('parts', 't/yr', 'product')
const prices = quantity('prices', 'USD/t', 'product')
const flows = quantity('flows', 't/yr', 'year')

const values = new Map<Input, Value>([
  [mass, 100],
  [price, 7],
  [share, 0.5],
  [parts, [1, 2, 3]],
  [prices, [10, 20, 30]],
  [flows, [-1, -2, 5, 4]],
])
const sizes = {
  feedstock: 0,
  utility: 0,
  power: 0,
  product: 3,
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

function computed(definition: Formula): Value {
  const run = evaluate(orderOf([definition]), { valueOf: (each) => values.get(each), sizes })
  const value = run.slots[definition.id] ?? Number.NaN
  return typeof value === 'number' ? value : Array.from(value)
}

const wrong = (unit: string, per?: Input['per']) =>
  formula({ symbol: 'X', name: 'Wrong', unit, ...(per && { per }) })

test('a formula computes what its text says, in the usual precedence', () => {
  const calculated = (define: (tag: ReturnType<typeof formula>) => Formula) =>
    computed(define(formula({ symbol: 'Y', name: 'Right', unit: '1' })))
  assert.equal(
    calculated((f) => f`1 + 2 * 3`),
    7,
  )
  assert.equal(
    calculated((f) => f`(1 + 2) * 3`),
    9,
  )
  assert.equal(
    calculated((f) => f`8 - 2 - 1`),
    5,
  )
  assert.equal(
    calculated((f) => f`8 / 4 / 2`),
    1,
  )
  assert.equal(
    calculated((f) => f`2 ^ 3 ^ 2`),
    512,
  )
  assert.equal(
    calculated((f) => f`2 * 3 ^ 2`),
    18,
  )
  assert.equal(
    calculated((f) => f`1.5 * ${share}`),
    0.75,
  )
})

test('units multiply and cancel as the quantities do', () => {
  assert.equal(computed(formula({ symbol: 'C', name: 'Cost', unit: 'USD/yr' })`${mass} * ${price}`), 700)
})

test('series are computed element by element, scalars stretch over them, and sum closes them', () => {
  const each = formula({ symbol: 'C', name: 'Costs', unit: 'USD/yr', per: 'product' })`${parts} * ${prices}`
  assert.deepEqual(computed(each), [10, 40, 90])
  const stretched = formula({
    symbol: 'C',
    name: 'Costs',
    unit: 'USD/yr',
    per: 'product',
  })`${parts} * ${price}`
  assert.deepEqual(computed(stretched), [7, 14, 21])
  assert.equal(
    computed(formula({ symbol: 'S', name: 'Sum', unit: 'USD/yr' })`sum(${parts} * ${prices})`),
    140,
  )
})

test('functions of whole series may stand within others', () => {
  const total = formula({ symbol: 'T', name: 'Totals', unit: 't/yr', per: 'year' })`runningTotal(${flows})`
  assert.deepEqual(computed(total), [-1, -3, 2, 6])
  const clipped = formula({ symbol: 'T', name: 'Sum of totals above 0', unit: 't/yr' })`
    sum(nonNegative(runningTotal(${flows})))`
  assert.equal(computed(clipped), 8)
})

test('conditions choose without branches: between, where, zeroUnless, isPositive', () => {
  const count = (text: Formula) => computed(text)
  const f = () => formula({ symbol: 'F', name: 'Flag', unit: '1' })
  assert.equal(count(f()`between(${share}, 0, 1)`), 1)
  assert.equal(count(f()`between(${share}, 0.5, 0.5)`), 1)
  assert.equal(count(f()`between(${share}, 0.6, 1)`), 0)
  assert.equal(count(f()`isPositive(${share})`), 1)
  assert.deepEqual(
    [count(f()`isMultiple(6, 3)`), count(f()`isMultiple(7, 3)`), count(f()`isMultiple(0, 3)`)],
    [1, 0, 0],
  )
  assert.deepEqual([count(f()`roundedUp(2.1)`), count(f()`roundedUp(3)`)], [3, 3])
  assert.equal(count(f()`isPositive(${share} - ${share})`), 0)
  assert.equal(count(f()`where(${share}, 3)`), 3)
  assert.ok(Number.isNaN(count(f()`where(0, 3)`)))
  assert.equal(count(f()`zeroUnless(0, 3 / 0)`), 0)
  assert.equal(count(f()`zeroUnless(2, 3)`), 3)
})

test('the text is shown with the typographic operators and whatever stands for the operands', () => {
  const { text, operands } = formula({ symbol: 'R', name: 'Rest', unit: 't/yr' })`${mass}
    - ${share} * ${mass}`
  assert.equal(
    text(({ symbol }: Quantity) => symbol),
    'm − x × m',
  )
  assert.deepEqual(operands, [mass, share])
})

test('a formula whose units do not give the declared one is refused when it is defined', () => {
  assert.throws(() => wrong('USD/yr')`${mass} * ${share}`, {
    name: 'FormulaError',
    message: 'Formula X (Wrong) is declared in USD/yr but computes t/yr',
  })
})

test('adding tonnes and dollars is refused', () => {
  assert.throws(() => wrong('t/yr')`${mass} + ${price}`, {
    message: 'Formula X (Wrong) adds t/yr and USD/t',
  })
  assert.throws(() => wrong('t/yr')`${mass} - ${price}`, /adds t\/yr and USD\/t/)
  assert.throws(() => wrong('1')`between(${share}, ${mass}, 1)`, /compares 1 and t\/yr/)
})

test('powers and conditions take pure numbers only', () => {
  assert.throws(() => wrong('t/yr')`${mass} ^ 2`, /raises t\/yr, which is not a pure number/)
  assert.throws(() => wrong('1')`2 ^ ${mass}`, /raises to the power of t\/yr/)
  assert.throws(() => wrong('1')`where(${mass}, 1)`, /needs a pure number but has t\/yr/)
})

test('a formula of another index than it declares is refused, and so are two kinds of series in one', () => {
  assert.throws(() => wrong('t/yr')`${parts} * ${share}`, {
    message: 'Formula X (Wrong) is declared per project but computes per product',
  })
  assert.throws(() => wrong('t/yr', 'product')`sum(${parts})`, {
    message: 'Formula X (Wrong) is declared per product but computes per project',
  })
  assert.throws(() => wrong('t/yr', 'product')`${parts} + ${flows}`, /mixes per-product with per-year series/)
})

const said = (define: () => unknown) => {
  try {
    define()
  } catch (error) {
    return String((error as Error).message)
  }
  return 'nothing'
}

test('text that is no formula is refused with the word at which it stops making sense', () => {
  assert.equal(
    said(() => wrong('1')`1 +`),
    'Formula X (Wrong) has an unexpected end',
  )
  assert.equal(
    said(() => wrong('1')`1 ${share}`),
    'Formula X (Wrong) has an unexpected x',
  )
  assert.equal(
    said(() => wrong('1')`(1 + 2`),
    'Formula X (Wrong) has an unexpected end',
  )
  assert.equal(
    said(() => wrong('1')`1 % 2`),
    'Formula X (Wrong) has an unexpected %',
  )
  assert.equal(
    said(() => wrong('1')`maximum(1, 2)`),
    'Formula X (Wrong) has an unexpected maximum',
  )
  assert.equal(
    said(() => wrong('1')`sum`),
    'Formula X (Wrong) has an unexpected sum',
  )
  assert.equal(
    said(() => wrong('1')`sum(1, 2)`),
    'Formula X (Wrong) gives 2 arguments where 1 belong',
  )
})

test('a name that every object inherits is not a function', () => {
  assert.equal(
    said(() => wrong('1')`toString(1)`),
    'Formula X (Wrong) has an unexpected toString',
  )
})

const kind = input({ symbol: 'κ', name: 'Kind', unit: '1', states: ['plain', 'dear'] })

test('a choice is asked for a state by its name, which is shown without quotes', () => {
  values.set(kind, 1)
  const isDear = formula({ symbol: 'D', name: 'Is dear', unit: '1' })`is(${kind}, 'dear')`
  assert.equal(computed(isDear), 1)
  assert.equal(computed(formula({ symbol: 'P', name: 'Is plain', unit: '1' })`is(${kind}, 'plain')`), 0)
  assert.equal(
    isDear.text(({ symbol }, isChoice) => `${symbol}${isChoice ? '!' : ''}`),
    'is(κ!, dear)',
  )
})

test('a state that an input does not have is refused when the formula is defined', () => {
  assert.equal(
    said(() => wrong('1')`is(${kind}, 'cheap')`),
    'Formula X (Wrong) asks whether κ is cheap, but it is one of plain, dear',
  )
  assert.equal(
    said(() => wrong('1')`is(${share}, 'dear')`),
    'Formula X (Wrong) asks whether x is dear, but it is nothing that has states',
  )
  assert.equal(
    said(() => wrong('1')`is(${kind}, 1)`),
    'Formula X (Wrong) has an unexpected 1',
  )
  assert.equal(
    said(() => wrong('1')`isPositive('dear')`),
    "Formula X (Wrong) has an unexpected 'dear'",
  )
})
