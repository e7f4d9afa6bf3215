import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { toCase } from '../../src/contract/case.ts'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { type Case, calculate, yearsFollowFrom } from '../../src/engine/calculate.ts'
import { compileModel } from '../../src/engine/compile.ts'
import { compileWithSolved } from '../../src/engine/compile-solved.ts'
import type { Formula, Quantity, Value } from '../../src/engine/language/quantity.ts'
import { economics } from '../../src/engine/model/inputs/economic-inputs.ts'
import { plant, product } from '../../src/engine/model/inputs/inputs.ts'
import { feedstock } from '../../src/engine/model/inputs/purchased-inputs.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { capacity } from '../../src/engine/model/plant-capacity.ts'
import { dependents, type Varied } from '../../src/engine/run/varied.ts'
import { cases } from '../support/cases.ts'
import { accepted, changed, example } from '../support/examples.ts'
import { everyTime, isWhole, plants } from '../support/plants.ts'

/** Single numbers that no search is made for. */
const scalars = Object.values(outputs).filter(
  (each): each is Formula => each.kind === 'formula' && !each.per && each !== outputs.minimumPricePerVolume,
)

const varied: readonly Varied[] = [
  { input: economics.discountRate },
  { input: economics.taxRate },
  { input: plant.processCarbonIntensity },
  { input: feedstock.price, element: 0 },
  { input: product.price, element: 0 },
]

/** Each input as it is, a little more, far away, none, and so large that products and powers of it are no numbers. */
const factors = [1, 1.1, 0.3, 20, 0, 1e160, 1e300, -1e300]

function columnsOf(base: Case): Float64Array[] {
  const { slots } = calculate(base)
  return varied.map(({ input, element }, c) => {
    const value = slots[input.id] as Value
    const own = typeof value === 'number' ? value : Number(value[element ?? 0])
    return Float64Array.from(factors, (factor, k) => (c % factors.length === k ? own : own * factor))
  })
}

function agrees(inputs: Inputs, isGenerated: boolean): void {
  const base = toCase(inputs)
  const columns = columnsOf(base)
  const results = scalars.map(() => new Float64Array(factors.length))
  compileModel(base, varied, scalars, isGenerated)(columns, results)
  hasBitsOfCalculations(base, varied, columns, scalars, results)
}

/** Prices that are searched for, beside numbers that are not. */
function solvedAgrees(inputs: Inputs, all: readonly Varied[] = varied): void {
  const base = toCase(inputs)
  const columns = columnsOf(base).slice(0, all.length)
  const wanted = [outputs.minimumSellingPrice, outputs.netPresentValue, outputs.totalCapital]
  const results = wanted.map(() => new Float64Array(factors.length))
  compileWithSolved(base, all, wanted)(columns, results)
  hasBitsOfCalculations(base, all, columns, wanted, results)
}

function hasBitsOfCalculations(
  base: Case,
  all: readonly Varied[],
  columns: readonly Float64Array[],
  wanted: readonly Quantity[],
  results: readonly Float64Array[],
): void {
  for (const k of (results[0] ?? []).keys()) {
    const values = new Map(base.values)
    all.forEach(({ input, element }, c) => {
      const value = columns[c]![k]!
      const series = values.get(input)
      values.set(
        input,
        element === undefined ? value : Array.from(series as ArrayLike<number>).with(element, value),
      )
    })
    const { slots } = calculate({ ...base, values })
    for (const [o, { id, symbol }] of wanted.entries()) {
      assert.ok(Object.is(results[o]![k], slots[id]), `${symbol}: ${results[o]![k]} is not ${slots[id]}`)
    }
  }
}

for (const [name, body] of Object.entries(cases)) {
  test(`${name}: the compiled model has the bits of a calculation, with and without generated code`, () => {
    agrees(accepted(body), true)
    agrees(accepted(body), false)
  })

  test(`${name}: prices that are searched for have the bits of a calculation, also where the price itself varies`, () => {
    solvedAgrees(accepted(body))
    solvedAgrees(accepted(body), varied.slice(0, 4))
  })
}

test('so it has for any plant', () => {
  const property = fc.property(plants, (body) => agrees(accepted(body), true))
  fc.assert(property, { ...everyTime, numRuns: isWhole ? 30 : 12 })
})

/** Numbers that may vary without another shape of the case, each with its element. */
function variable({ values }: Case): Varied[] {
  return [...values].flatMap(([input, value]): Varied[] => {
    const { states, integer, placed, unit, per } = input
    const isMark = unit === '1' && per !== undefined
    if (states || integer || placed || isMark || yearsFollowFrom.includes(input)) return []
    if (typeof value === 'number') return Number.isFinite(value) ? [{ input }] : []
    return Array.from(value).flatMap((each, element) => (Number.isFinite(each) ? [{ input, element }] : []))
  })
}

const withSomeVaried = fc.tuple(
  fc.constantFrom(...Object.keys(cases)),
  fc.array(fc.tuple(fc.nat(), fc.double({ min: 0.5, max: 2, noNaN: true })), { minLength: 1, maxLength: 12 }),
)

test('what is given in another form follows from what converts it, whatever varies', () => {
  let converted = 0
  const property = fc.property(withSomeVaried, ([name, choices]) => {
    const base = toCase(accepted(cases[name]!))
    const all = variable(base)
    const chosen = [...new Map(choices.map(([n, factor]) => [all[n % all.length]!, factor]))]
    const columnsVaried = chosen.map(([each]) => each)
    const columns = chosen.map(([{ input, element }, factor]) => {
      const value = base.values.get(input) as Value
      const own = typeof value === 'number' ? value : Number(value[element ?? 0])
      return Float64Array.of(own, own * factor)
    })
    if (derivedFrom(base, columnsVaried)) converted++
    for (const isGenerated of [true, false]) {
      const results = scalars.map(() => new Float64Array(2))
      compileModel(base, columnsVaried, scalars, isGenerated)(columns, results)
      hasBitsOfCalculations(base, columnsVaried, columns, scalars, results)
    }
  })
  fc.assert(property, { ...everyTime, numRuns: 150 })
  assert.ok(converted > 20, `${converted} cases vary what an input is derived from`)
})

/** Whether an input of the case follows from what varies. */
function derivedFrom(base: Case, columns: readonly Varied[]): boolean {
  return dependents(calculate(base), columns).some(({ kind }) => kind === 'input')
}

test('a price per gallon follows from the density of its product: a tenth more volume is a tenth more price a tonne', () => {
  const body = changed(example('hefa-usa-500'), { 'products.0.price': { value: 5, unit: 'USD/gal' } })
  const base = toCase(accepted(body))
  const run = compileModel(base, [{ input: product.density, element: 0 }], [outputs.revenue])
  const sold = (density: number) => {
    const revenue = new Float64Array(1)
    run([Float64Array.of(density)], [revenue])
    return revenue[0]!
  }
  const { slots } = calculate(base)
  const own = (slots[product.density.id] as ArrayLike<number>)[0]!
  const price = (slots[product.price.id] as ArrayLike<number>)[0]!
  const made = (slots[outputs.productProduction.id] as ArrayLike<number>)[0]!
  const gained = sold(own / 1.1) - sold(own)
  assert.ok(Math.abs(gained / (0.1 * price * made) - 1) < 1e-9, `${gained}`)
})

test('a scenario does not remember the one before it', () => {
  const base = toCase(accepted(cases.everything!))
  const run = compileModel(base, [{ input: capacity }], [outputs.netPresentValue])
  const once = new Float64Array(3)
  run([Float64Array.of(4e5, 5e5, 4e5)], [once])
  assert.equal(once[0], once[2])
  assert.notEqual(once[0], once[1])
})

test('series and solved quantities are refused', () => {
  const base = toCase(accepted(cases.everything!))
  assert.throws(() => compileModel(base, [], [outputs.cashFlow]), /not a single number/)
  assert.throws(() => compileModel(base, [], [outputs.minimumSellingPrice as never]), /not a single number/)
  const perVolume = [outputs.minimumPricePerVolume]
  assert.throws(() => compileModel(base, varied, perVolume), /MFSP_V needs what is searched for/)
})

test('where code must not be generated, closures compute the same numbers', () => {
  const program = `
    import { readFileSync } from 'node:fs'
    import { calculateOutcome } from './src/contract/outcome/outcome.ts'
    const body = JSON.parse(readFileSync('./examples/hefa-usa-500.json', 'utf8'))
    process.stdout.write(JSON.stringify(calculateOutcome(body)))
  `
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program]
  const { stdout, stderr } = spawnSync(process.execPath, flags, { cwd: root, encoding: 'utf8' })
  assert.equal(stderr, '')
  assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(calculateOutcome(example('hefa-usa-500')))))
})
