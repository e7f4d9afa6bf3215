import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../../src/contract/explanation/explanation.ts'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import { inputCatalogue } from '../../src/contract/request/input-catalogue.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { withQuantity } from '../../src/contract/request/pointers.ts'
import { isMeasuredBy } from '../../src/contract/request/quantity-units.ts'
import { quantities } from '../../src/engine/calculate.ts'
import type { Step } from '../../src/engine/trace.ts'
import { cases } from '../support/cases.ts'
import { closeTo } from '../support/close-to.ts'
import { accepted, changed, example } from '../support/examples.ts'
import { numbersOf } from '../support/numbers.ts'
import { recompute, shownValue, withNumbers } from '../support/trace-evaluator.ts'

const stepsOf = (inputs: Inputs): Step[] => {
  const steps = explain(inputs)
  assert.ok(steps)
  return steps
}

const isSolved = ({ formula }: Step) => formula?.includes(' at which ') === true

for (const [name, body] of Object.entries(cases)) {
  const inputs = accepted(body)
  const list = stepsOf(inputs)
  const steps = new Map(list.map((step) => [step.symbol, step]))

  test(`${name}: every step with a formula has the value that its displayed operands give`, () => {
    const computed = list.filter((step) => step.formula && !isSolved(step))
    assert.ok(computed.length > 60)
    for (const step of computed) {
      const shown = [shownValue(step)].flat()
      const again = [recompute(step, steps)].flat()
      assert.equal(again.length, shown.length, step.symbol)
      for (const [i, value] of shown.entries()) {
        const finite = Number.isFinite(again[i]) ? again[i]! : null
        closeTo(Number.isNaN(value) ? null : value, finite, `${step.formula} [${step.labels?.[i] ?? ''}]`)
      }
    }
  })

  test(`${name}: the formula with numbers is the formula with its operands' numbers`, () => {
    for (const step of list.filter((each) => each.formula && !isSolved(each))) {
      assert.equal(step.substituted, withNumbers(step, steps))
    }
  })

  test(`${name}: steps have a symbol of their own, name, unit, and operands before them`, () => {
    assert.equal(steps.size, list.length)
    const seen = new Set<string>()
    for (const { symbol, name: title, unit, operands, value, per, labels } of list) {
      assert.ok(symbol && title && unit, symbol)
      for (const operand of operands ?? []) assert.ok(seen.has(operand), `${operand} of ${symbol}`)
      if (per) assert.equal((value as number[]).length, labels?.length, symbol)
      seen.add(symbol)
    }
  })

  test(`${name}: a step without a number, wholly or in part, has a reason`, () => {
    for (const { symbol, value, reason } of list) {
      if ([value].flat().includes(null)) assert.ok(reason?.trim(), symbol)
    }
  })

  test(`${name}: every number of the outcome is the value of a step in the same unit`, () => {
    const { technoEconomics, financials } = calculateOutcome(inputs)
    const shown = new Set(list.flatMap(({ value, unit }) => [value].flat().map((each) => `${each} ${unit}`)))
    // The waterfall is of calculations with fewer policies.
    const { policyWaterfall: _, ...own } = financials
    for (const { place, value, unit } of numbersOf({ technoEconomics, financials: own })) {
      // What has no mass has none of some members, for which there is no step.
      if (value === null) continue
      assert.ok(shown.has(`${value} ${unit}`), `${place}: ${value} ${unit}`)
    }
  })

  test(`${name}: every solved price makes the net present value 0`, () => {
    const main = [shownValue(steps.get('m')!)].flat().indexOf(1)
    const { roots } = calculateOutcome(inputs).financials.mfsp
    assert.ok(roots.length > 0)
    for (const price of roots) {
      // Every year of a price by year changes alike.
      const again = withQuantity(inputs, `/products/${main}/price`, { value: price, unit: 'USD/t' })
      const outcome = calculateOutcome(again)
      const capital = outcome.technoEconomics.totalCapitalInvestment.value ?? 0
      assert.ok(Math.abs(outcome.financials.npv.value ?? Number.NaN) <= 1e-9 * capital)
    }
  })
}

test('every input, constant and formula of the model is explained in some case', () => {
  const explained = new Set(Object.values(cases).flatMap((body) => stepsOf(body).map(({ symbol }) => symbol)))
  assert.deepEqual(
    quantities.map(({ symbol }) => symbol).filter((symbol) => !explained.has(symbol)),
    [],
  )
  assert.equal(new Set(quantities.map(({ symbol }) => symbol)).size, quantities.length)
})

test('one quantity is explained by its symbol or its published name, with what is below it and no more', () => {
  const inputs = accepted(cases['hefa-usa-500'])
  const steps = explain(inputs, 'TCI')
  const symbols = steps?.map(({ symbol }) => symbol) ?? []
  const expected = ['Q', 'TCI_ref', 'Q_ref', 'R', 'n', 'f_index', 'f_loc', 'f_pio', 'f_learn', 'f_adj', 'TCI']
  for (const symbol of expected) assert.ok(symbols.includes(symbol), symbol)
  for (const symbol of ['LCOP', 'NPV', 'FCI']) assert.ok(!symbols.includes(symbol), symbol)
  assert.equal(steps?.at(-1)?.formula, 'TCI = TCI_ref × R ^ n × f_adj')
  assert.equal(steps?.at(-1)?.substituted, 'TCI = 400,000,000 × 1 ^ 0.6 × 1')
  assert.deepEqual(explain(inputs, 'totalCapitalInvestment'), steps)
  assert.equal(explain(inputs, 'unknown'), undefined)
  assert.equal(explain(inputs, 'toString'), undefined)
})

test('a switch is explained in the words it was chosen by', () => {
  const choices = new Map(
    stepsOf(accepted(example('hefa-usa-500'))).map(({ symbol, choice }) => [symbol, choice]),
  )
  assert.equal(choices.get('κ_dep'), 'fixedCapital')
  assert.equal(choices.get('δ_proc'), 'process')
  assert.equal(choices.get('TCI'), undefined)
})

test('a depth is how many levels are shown below a quantity', () => {
  const inputs = accepted(example('hefa-usa-500'))
  const symbolsAt = (depth: number) =>
    explain(inputs, 'LCOP', 'ROADSHOW', depth)?.map(({ symbol }) => symbol) ?? []
  assert.deepEqual(symbolsAt(0), ['LCOP'])
  const [last, operands] = [explain(inputs, 'LCOP')?.at(-1), symbolsAt(1)]
  assert.deepEqual(operands.toSorted(), [...(last?.operands ?? []), 'LCOP'].toSorted())
  assert.deepEqual(
    symbolsAt(100),
    explain(inputs, 'LCOP')?.map(({ symbol }) => symbol),
  )
})

const sourceIn = (inputs: Inputs) => new Map(stepsOf(inputs).map(({ symbol, source }) => [symbol, source]))

test('an input says where its value is from: the request, the convention, a default, or nowhere', () => {
  const given = sourceIn(accepted(example('hefa-usa-500')))
  assert.equal(given.get('r'), 'The request')
  assert.equal(given.get('κ_dep'), 'Default of the convention convention-c, which holds where none is named')
  assert.equal(given.get('year'), undefined)
  const named = sourceIn(
    accepted(
      changed(example('hefa-usa-500'), { convention: { preset: 'nrel-nth-plant', workingCapital: 'kept' } }),
    ),
  )
  assert.equal(named.get('κ_dep'), 'Default of the convention nrel-nth-plant')
  assert.equal(named.get('κ_WC'), 'The request')
  assert.match(named.get('debt') ?? 'Preset nrel-nth-plant', /^Preset nrel-nth-plant/)
})

test('an input names the request as its source where the request has it, and only there', () => {
  let absent = 0
  for (const body of Object.values(cases)) {
    const inputs = accepted(body)
    for (const { symbol, source, formula } of stepsOf(inputs)) {
      const input = quantities.find((each) => each.symbol === symbol)
      const entries = inputCatalogue.filter((each) => 'symbol' in each && each.symbol === symbol)
      if (input?.kind !== 'input' || entries.length === 0 || formula) continue
      const given = entries.flatMap(({ path }) => valuesAt(inputs, path.split('.')))
      // What is given in another form is that one's.
      const isGiven = given.some((each) => typeof each !== 'object' || isMeasuredBy(each, input))
      assert.equal(source?.startsWith('The request'), isGiven, `${symbol}: ${source}`)
      if (!isGiven) absent += 1
    }
  }
  assert.ok(absent > 100)
})

/** What a document has at a path, in each row where it leads through a list. */
function valuesAt(node: unknown, [key = '', ...rest]: readonly string[]): unknown[] {
  const inner = (node as Record<string, unknown> | undefined)?.[key.replace('[]', '')]
  if (inner === undefined) return []
  if (rest.length === 0) return [inner]
  return (key.endsWith('[]') ? (inner as unknown[]) : [inner]).flatMap((each) => valuesAt(each, rest))
}
