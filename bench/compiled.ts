import { toCase } from '../src/contract/case.ts'
import { readInputs } from '../src/contract/reading/read-inputs.ts'
import type { Inputs } from '../src/contract/request/inputs.ts'
import { calculate } from '../src/engine/calculate.ts'
import { compileModel } from '../src/engine/compile.ts'
import { compileWithSolved } from '../src/engine/compile-solved.ts'
import type { Formula, Solved } from '../src/engine/language/quantity.ts'
import { economics } from '../src/engine/model/inputs/economic-inputs.ts'
import { outputs } from '../src/engine/model/outputs.ts'
import type { Varied } from '../src/engine/run/varied.ts'
import { type Summary, summarize } from '../tools/measuring/statistics.ts'
import { exampleText } from './engine.ts'
import { tenInputs } from './ten-inputs.ts'

const rounds = 7
const scenarios = 20_000

/** The headline numbers that need no search. */
const headline: readonly Formula[] = [
  outputs.netPresentValue,
  outputs.levelizedCost,
  outputs.levelizedCostByProductCredit,
  outputs.totalCapital,
  outputs.totalOpex,
  outputs.revenue,
  outputs.carbonIntensity,
  outputs.totalEmissions,
  outputs.abatementCost,
]

/** Scenarios a second. */
function rate(run: () => void, count: number): number {
  const start = performance.now()
  run()
  return (1000 * count) / (performance.now() - start)
}

function columnsOf(inputs: Inputs, all: readonly Varied[]): Float64Array[] {
  const { values } = toCase(inputs)
  return all.map(({ input, element }, c) => {
    const value = values.get(input)
    const base = typeof value === 'number' ? value : Number(value?.[element ?? 0])
    return Float64Array.from(
      { length: scenarios },
      (_, k) => base * (0.9 + (0.2 * ((k * (c + 7)) % 101)) / 101),
    )
  })
}

/** The least that any program has to do: as many cash flows as the model has, discounted and added. */
function bareLoop(years: number): () => void {
  const flows = Float64Array.from({ length: years }, (_, t) => (t === 0 ? -400e6 : 40e6))
  const factors = Float64Array.from({ length: years }, (_, t) => 1.07 ** -t)
  const results = new Float64Array(scenarios)
  return () => {
    for (let k = 0; k < scenarios; k++) {
      let sum = 0
      for (let t = 0; t < years; t++) sum += (flows[t] ?? 0) * (factors[t] ?? 0)
      results[k] = sum + k
    }
  }
}

/** Scenarios a second. */
export interface CompiledRates {
  readonly name: string
  readonly compiled: Summary
  readonly formulaByFormula: Summary
  readonly wholeCalculation: Summary
  /** The machine's own limit: as many cash flows as the case has, discounted by a bare loop. */
  readonly bareLoop: Summary
}

function measure(
  name: string,
  inputs: Inputs,
  all: readonly Varied[] = tenInputs,
  wanted: readonly (Formula | Solved)[] = headline,
): CompiledRates {
  const base = toCase(inputs)
  const formulas = wanted.filter((each): each is Formula => each.kind === 'formula')
  const columns = columnsOf(inputs, all)
  const results = wanted.map(() => new Float64Array(scenarios))
  const compiled = compileWithSolved(base, all, wanted)
  const closures = compileModel(base, all, formulas, false)
  const few = columns.map((column) => column.subarray(0, 500))
  const fewResults = wanted.map(() => new Float64Array(500))
  const bare = bareLoop(calculate(base).sizes.year)
  const whole = () => {
    for (let k = 0; k < 500; k++) calculate(base)
  }
  for (let i = 0; i < 3; i++) compiled(columns, results)
  closures(few, fewResults)
  whole()
  bare()
  const rates = Array.from({ length: rounds }, () => ({
    compiled: rate(() => compiled(columns, results), scenarios),
    formulaByFormula: rate(() => closures(few, fewResults), 500),
    wholeCalculation: rate(whole, 500),
    bareLoop: rate(bare, scenarios),
  }))
  const of = (key: keyof (typeof rates)[number]) => summarize(rates.map((each) => each[key]))
  return {
    name,
    compiled: of('compiled'),
    formulaByFormula: of('formulaByFormula'),
    wholeCalculation: of('wholeCalculation'),
    bareLoop: of('bareLoop'),
  }
}

function read(body: unknown): Inputs {
  const { inputs, errors } = readInputs(body)
  if (!inputs) throw new Error(JSON.stringify(errors))
  return inputs
}

/** The example under two conventions, and what costs more: the rate varied, and a rate of return to find. */
export function measureCompiled(): CompiledRates[] {
  const example: unknown = JSON.parse(exampleText)
  const conventionC = read(example)
  const nrel = read({ ...(example as object), convention: 'nrel-nth-plant' })
  const withDiscountRate = [...tenInputs, { input: economics.discountRate }]
  return [
    measure('HEFA, convention C', conventionC),
    measure('HEFA, NREL nth plant', nrel),
    measure('HEFA, convention C, discount rate varied as well', conventionC, withDiscountRate),
    measure('HEFA, convention C, with the rate of return', conventionC, tenInputs, [
      ...headline,
      outputs.rateOfReturn,
    ]),
    measure('HEFA, convention C, with the minimum selling price', conventionC, tenInputs, [
      ...headline,
      outputs.minimumSellingPrice,
    ]),
  ]
}
