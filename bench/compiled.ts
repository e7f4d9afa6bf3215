import { readFile } from 'node:fs/promises'
import { toCase } from '../src/contract/case.ts'
import type { Inputs } from '../src/contract/inputs.ts'
import { readInputs } from '../src/contract/read-inputs.ts'
import { calculate } from '../src/engine/calculate.ts'
import { compileModel, type Varied } from '../src/engine/compile.ts'
import { economics } from '../src/engine/model/economic-inputs.ts'
import { feedstock, plant, power, product, utility } from '../src/engine/model/inputs.ts'
import { outputs } from '../src/engine/model/outputs.ts'
import { capacity } from '../src/engine/model/plant-capacity.ts'
import type { Formula } from '../src/engine/quantity.ts'
import { summarize } from './statistics.ts'

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

/** Ten inputs at once, so that little of the model is the same in every scenario. */
const varied: readonly Varied[] = [
  { input: capacity },
  { input: feedstock.price, element: 0 },
  { input: feedstock.consumptionRatio, element: 0 },
  { input: utility.price, element: 0 },
  { input: power.price, element: 0 },
  { input: product.price, element: 0 },
  { input: plant.processCarbonIntensity },
  { input: economics.referenceCapital },
  { input: economics.indirectOpexRatio },
  { input: economics.taxRate },
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

function measure(name: string, inputs: Inputs, all: readonly Varied[], wanted: readonly Formula[]) {
  const base = toCase(inputs)
  const columns = columnsOf(inputs, all)
  const results = wanted.map(() => new Float64Array(scenarios))
  const compiled = compileModel(base, all, wanted)
  const closures = compileModel(base, all, wanted, false)
  const few = columns.map((column) => column.subarray(0, 500))
  const fewResults = wanted.map(() => new Float64Array(500))
  const bare = bareLoop(calculate(base).sizes.year)
  for (let i = 0; i < 3; i++) compiled(columns, results)
  closures(few, fewResults)
  bare()
  const times = Array.from({ length: rounds }, () => ({
    compiled: rate(() => compiled(columns, results), scenarios),
    formulaByFormula: rate(() => closures(few, fewResults), 500),
    wholeCalculation: rate(() => {
      for (let k = 0; k < 500; k++) calculate(base)
    }, 500),
    bare: rate(bare, scenarios),
  }))
  const of = (key: keyof (typeof times)[number]) =>
    Math.round(summarize(times.map((each) => each[key])).median)
  return {
    case: name,
    'compiled, scenarios/s': of('compiled'),
    'formula by formula': of('formulaByFormula'),
    'whole calculation': of('wholeCalculation'),
    'bare loop': of('bare'),
  }
}

const example: unknown = JSON.parse(
  await readFile(new URL('../examples/hefa-usa-500.json', import.meta.url), 'utf8'),
)
const read = (body: unknown): Inputs => {
  const { inputs, errors } = readInputs(body)
  if (!inputs) throw new Error(JSON.stringify(errors))
  return inputs
}
const conventionC = read(example)
const nrel = read({ ...(example as object), convention: 'nrel-nth-plant' })
const withDiscountRate = [...varied, { input: economics.discountRate }]

console.table([
  measure('HEFA, convention C', conventionC, varied, headline),
  measure('HEFA, NREL nth plant', nrel, varied, headline),
  measure('HEFA, convention C, discount rate varied as well', conventionC, withDiscountRate, headline),
  measure('HEFA, convention C, with the rate of return', conventionC, varied, [
    ...headline,
    outputs.rateOfReturn,
  ]),
])
