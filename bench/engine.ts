import { readFile } from 'node:fs/promises'
import { toCase } from '../src/contract/case.ts'
import { explain } from '../src/contract/explanation/explanation.ts'
import { calculateOutcome } from '../src/contract/outcome/outcome.ts'
import type { Outcome } from '../src/contract/outcome/outcome-schema.ts'
import { readInputs } from '../src/contract/reading/read-inputs.ts'
import { calculate } from '../src/engine/calculate.ts'
import { type Summary, summarize } from '../tools/measuring/statistics.ts'

export const exampleText = await readFile(new URL('../examples/hefa-usa-500.json', import.meta.url), 'utf8')

const credit = (n: number) => ({
  name: `Credit ${n}`,
  instrument: 'credit',
  value: { value: 0.01, unit: 'USD/gal' },
})
/** The same with so many policies that its calculation waits for a worker. */
export const largeText = JSON.stringify({ ...JSON.parse(exampleText), policies: [1, 2, 3].map(credit) })

/** Microseconds a call. */
export interface EngineTimes {
  readonly calculate: Summary
  readonly outcome: Summary
  readonly explanation: Summary
  /** The machine's own limit: the same cash flows discounted by a bare loop. */
  readonly bareLoop: Summary
}

const warmUpMilliseconds = 500

/** Times the engine on the example, one kind of call after the other in every round. */
export function measureEngine(rounds: number, milliseconds: number): EngineTimes {
  const { inputs } = readInputs(JSON.parse(exampleText))
  if (!inputs) throw new Error('The example is refused.')
  const calls = {
    calculate: () => calculate(toCase(inputs)),
    outcome: () => calculateOutcome(inputs),
    explanation: () => explain(inputs),
    bareLoop: discountingLoop(calculateOutcome(inputs)),
  }
  for (const call of Object.values(calls)) timeCall(call, warmUpMilliseconds)
  const times = Array.from({ length: rounds }, () => ({
    calculate: timeCall(calls.calculate, milliseconds),
    outcome: timeCall(calls.outcome, milliseconds),
    explanation: timeCall(calls.explanation, milliseconds),
    bareLoop: timeCall(calls.bareLoop, milliseconds),
  }))
  const of = (name: keyof EngineTimes) => summarize(times.map((round) => round[name]))
  return {
    calculate: of('calculate'),
    outcome: of('outcome'),
    explanation: of('explanation'),
    bareLoop: of('bareLoop'),
  }
}

const callsBetweenLooks = 20

/** Microseconds a call, over at least so many milliseconds. */
function timeCall(call: () => unknown, milliseconds: number): number {
  const start = performance.now()
  const end = start + milliseconds
  let calls = 0
  let now = start
  while (now < end) {
    for (let i = 0; i < callsBetweenLooks; i += 1) kept = call()
    calls += callsBetweenLooks
    now = performance.now()
  }
  return ((now - start) * 1_000) / calls
}

/** Where results go, so that no compiler may leave out the work whose result nobody reads. */
export let kept: unknown

/**
 * The example's cash flows from its revenue, cost, depreciation, tax and capital, year by year, and their present value:
 * what remains of the model when nothing is named, checked or explained. Each call has another rate.
 *
 * @throws {Error} when it does not arrive at the engine's own net present value.
 */
function discountingLoop({ financials }: Outcome): () => number {
  const column = (name: 'capital' | 'revenue' | 'opex' | 'tax') =>
    Float64Array.from(financials.cashFlows, (row) => row[name].value ?? 0)
  const [capital, revenue, opex, tax] = [column('capital'), column('revenue'), column('opex'), column('tax')]
  const presentValue = (rate: number) => {
    let sum = 0
    for (let year = 0; year < capital.length; year += 1) {
      const flow = (revenue[year] ?? 0) - (opex[year] ?? 0) - (tax[year] ?? 0) + (capital[year] ?? 0)
      sum += flow / (1 + rate) ** year
    }
    return sum
  }
  const expected = financials.npv.value ?? Number.NaN
  const found = presentValue(1 / (financials.cashFlows[1]?.discountFactor.value ?? Number.NaN) - 1)
  if (!(Math.abs(found / expected - 1) < 1e-9))
    throw new Error(`The bare loop finds ${found}, not ${expected}.`)
  let rate = 0.05
  return () => {
    rate = rate > 0.15 ? 0.05 : rate + 1e-6
    return presentValue(rate)
  }
}
