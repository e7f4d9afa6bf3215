import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calculate } from './calculate.ts'
import type { Input, Value } from './language/quantity.ts'
import { conventions } from './model/inputs/conventions.ts'
import { economics } from './model/inputs/economic-inputs.ts'
import { plant, product } from './model/inputs/inputs.ts'
import { feedstock, power, utility } from './model/inputs/purchased-inputs.ts'
import { outputs } from './model/outputs.ts'
import { capacity } from './model/plant-capacity.ts'
import { trace } from './trace.ts'

const small = new Map<Input, Value>([
  [capacity, 1000],
  [plant.annualLoadHours, 8000],
  [plant.processCarbonIntensity, 20],
  ...Object.values(conventions).map((each) => [each, 0] as const),
  ...[...Object.values(utility), ...Object.values(power)].map((each) => [each, []] as const),
  [feedstock.price, [100]],
  [feedstock.carbonContent, [0]],
  [feedstock.energyContent, [0]],
  [feedstock.consumptionRatio, [2]],
  [feedstock.carbonIntensity, [0]],
  [product.isFuel, [1, 0]],
  [product.isMain, [1, 0]],
  [product.price, [500, 10]],
  [product.carbonContent, [0.8, 0]],
  [product.energyContent, [43, 0]],
  [product.yield, [1, 0.5]],
  [product.density, [800, Number.NaN]],
  [economics.lifetime, 6],
  [economics.discountRate, 0.1],
  [economics.taxRate, 0],
  [economics.referenceCapital, 1e6],
  [economics.referenceCapacity, 500],
  [economics.scalingExponent, 1],
  [economics.workingCapitalRatio, 0],
  [economics.indirectOpexRatio, 0],
])
const names = {
  feedstock: ['waste'],
  utility: [],
  power: [],
  product: ['JET', 'water'],
  energyProduct: [],
  policy: [],
  contract: [],
  path: [],
  part: [],
  plant: [],
}

const traced = (changes: readonly (readonly [Input, Value | undefined])[] = []) => {
  const values = new Map(small)
  for (const [each, value] of changes) {
    if (value === undefined) values.delete(each)
    else values.set(each, value)
  }
  const calculation = calculate({ values, names })
  return { calculation, step: (symbol: string) => trace(calculation).find((each) => each.symbol === symbol) }
}

test('a step tells symbol, name, unit, value, source, formula, numbers and operands', () => {
  assert.deepEqual(traced().step('TCI'), {
    symbol: 'TCI',
    name: 'Total capital investment',
    unit: 'USD',
    value: 2_000_000,
    source: 'Spec.xlsx, Layer 1 (1), with the exponent as input',
    formula: 'TCI = TCI_ref × R ^ n × f_adj',
    substituted: 'TCI = 1,000,000 × 2 ^ 1 × 1',
    operands: ['TCI_ref', 'R', 'n', 'f_adj'],
  })
})

test('a series has one value for each label', () => {
  const { value, per, labels, substituted } = traced().step('P') ?? {}
  assert.deepEqual({ value, per, labels }, { value: [1000, 500], per: 'product', labels: ['JET', 'water'] })
  assert.equal(substituted, 'P = 1,000 × [1; 0.5]')
})

test('a series of more than five numbers stays a symbol in the formula with numbers', () => {
  const { substituted, labels } = traced().step('DCF') ?? {}
  assert.equal(substituted, 'DCF = CF × DF')
  assert.deepEqual(labels, ['0', '1', '2', '3', '4', '5', '6'])
})

test('a number that does not exist is null with a reason, and "none" in a formula', () => {
  const { value, reason } = traced().step('V_P') ?? {}
  assert.deepEqual(value, [1250, null])
  assert.equal(reason, 'No density is given for this product.')
  assert.equal(traced().step('CCE_P')?.value?.toString(), ',')
  assert.match(traced().step('CCE')?.substituted ?? '', /\[none; none\]/)
})

const capacityByVolume = capacity.otherwise?.find(({ form }) => form?.unit === 'm3/yr')?.form as Input

test('an input that was given has no formula, and the forms not chosen are left out', () => {
  assert.equal(traced().step('Q')?.formula, undefined)
  assert.equal(traced().step('Q,V'), undefined)
})

test('an input given in another form shows the formula that gave it', () => {
  const { step } = traced([
    [capacity, undefined],
    [capacityByVolume, 2000],
  ])
  assert.equal(step('Q')?.value, 1600)
  assert.equal(step('Q')?.formula, 'Q = Q_from_V')
  assert.equal(step('Q')?.substituted, 'Q = 1,600')
  assert.deepEqual(step('Q_from_V')?.operands, ['Q,V', 'V_t,fuel'])
})

test('one quantity is explained with all that is below it, operands first', () => {
  const steps = trace(traced().calculation, outputs.totalCapital)
  const symbols = new Set(steps.map(({ symbol }) => symbol))
  for (const symbol of ['Q', 'Q_ref', 'R', 'TCI_ref', 'n', 'f_adj', 'f_loc'])
    assert.ok(symbols.has(symbol), symbol)
  for (const symbol of ['FCI', 'WC', 'NPV', 'p_P']) assert.ok(!symbols.has(symbol), symbol)
  assert.equal(steps.at(-1)?.symbol, 'TCI')
})

test('a solved step says which condition it meets', () => {
  const { formula, substituted, operands } = traced().step('MFSP') ?? {}
  assert.equal(formula, 'MFSP = the p_P of the main product at which NPV = 0')
  assert.match(substituted ?? '', /^NPV\(p_P = [\d,.]+\) = 0$/)
  assert.deepEqual(operands, ['NPV', 'p_P', 'm', 'n_s,V', 'n_con,m'])
})

test('no number is shown as -0', () => {
  const { step } = traced([[plant.processCarbonIntensity, 120]])
  assert.equal(step('p_eff')?.substituted, 'p_eff = [500; 10] + [0; 0] + [0; 0]')
})
