import type { Outcome } from '../../../src/contract/outcome/outcome-schema.ts'
import { abatementData } from '../../../src/web/charts/abatement-data.ts'
import { attributionData } from '../../../src/web/charts/attribution-data.ts'
import { balanceData } from '../../../src/web/charts/balance-data.ts'
import { breakEvenData } from '../../../src/web/charts/break-even-data.ts'
import { carbonData } from '../../../src/web/charts/carbon-data.ts'
import { cashFlowData } from '../../../src/web/charts/cash-flow-data.ts'
import { costData } from '../../../src/web/charts/cost-data.ts'
import { linesData } from '../../../src/web/charts/lines-data.ts'
import { policyData } from '../../../src/web/charts/policy-data.ts'
import { tornadoData } from '../../../src/web/charts/tornado-data.ts'
import type { studyChartsOf } from './study-charts.ts'

type Run<Body> = (body: Body) => Outcome

const quantities = [
  { pointer: 'feedstocks.0.price', label: 'Price of the first feedstock', unit: 'USD/t' },
  { pointer: 'feedstocks.0.consumptionRatio', label: 'First feedstock per fuel', unit: 'kg/kg' },
  { pointer: 'utilities.0.price', label: 'Price of hydrogen', unit: 'USD/kg' },
  { pointer: 'economics.referenceCapital', label: 'Capital of the reference plant', unit: 'MUSD' },
  { pointer: 'plant.capacity', label: 'Capacity', unit: 'kt/yr' },
  { pointer: 'economics.discountRate', label: 'Discount rate', unit: '%' },
  { pointer: 'economics.taxRate', label: 'Income tax', unit: '%' },
] as const

interface Given {
  readonly value: number
}

function givenAt(body: unknown, pointer: string): Given {
  return pointer.split('.').reduce((place, key) => (place as Record<string, unknown>)[key], body) as Given
}

/** The body with another number at one place. */
function withValue<Body>(body: Body, pointer: string, value: number): Body {
  const copy = structuredClone(body)
  Object.assign(givenAt(copy, pointer), { value })
  return copy
}

/** How the levelized cost moves with some inputs, by runs of the engine. */
export function sensitivityOf<Body>(body: Body, run: Run<Body>) {
  const endOf = (pointer: string, factor: number) => {
    const input = givenAt(body, pointer).value * factor
    return { input, output: run(withValue(body, pointer, input)).technoEconomics.lcop }
  }
  return {
    output: { label: 'LCOP', ...run(body).technoEconomics.lcop },
    range: 'each input ±10 %',
    rows: quantities.map((quantity) => ({
      ...quantity,
      low: endOf(quantity.pointer, 0.9),
      high: endOf(quantity.pointer, 1.1),
    })),
  }
}

const steps = 20

/** The net present value over the price of the first feedstock, by runs of the engine. */
export function breakEvenOf<Body>(body: Body, run: Run<Body>) {
  const { value } = givenAt(body, 'feedstocks.0.price')
  const npvAt = (input: number) => run(withValue(body, 'feedstocks.0.price', input)).financials.npv.value
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const input = value * (0.5 + (1.5 * i) / steps)
    return { input, npv: npvAt(input) }
  })
  const crossings = points.slice(1).flatMap((point, i) => {
    const before = points[i]
    if (!before || before.npv === null || point.npv === null || before.npv * point.npv > 0) return []
    return [before.input + ((point.input - before.input) * before.npv) / (before.npv - point.npv)]
  })
  return { input: { label: 'price of the first feedstock', unit: 'USD/t', value }, points, crossings }
}

const part = (key: string, group: string, value: number, before: string, after: string) => ({
  key,
  label: key,
  group,
  part: group === 'Feedstocks' ? ('feedstock' as const) : ('capital' as const),
  value,
  standardError: null,
  before,
  after,
})

/** What inputs add on the way from one price to another, as a comparison answers it. */
const attributed = {
  output: { label: 'MFSP', unit: 'USD/t' },
  from: { name: 'Base', value: 1_676.4 },
  to: { name: 'Dear feedstock, collected', value: 1_847.2 },
  parts: [
    part('UCO, price', 'Feedstocks', 134.5, '930 USD/t', '1,030 USD/t'),
    part('UCO, use per mass of liquid fuel', 'Feedstocks', -12.4, '1.21 kg/kg', '1.2 kg/kg'),
    part('Discount rate', 'Finance', 41.2, '7 %', '9 %'),
    part('Income tax', 'Finance', 6.9, '21 %', '28 %'),
    part('Lifetime', 'Finance', 0.4, '20 yr', '19 yr'),
    part('Scaling exponent', 'Capital', 0.2, '0.6', '0.61'),
  ],
  small: ['Lifetime', 'Scaling exponent'],
}

const abating = (plant: number, name: string, cost: number, avoided: number) => ({
  plant,
  name,
  cost,
  avoided,
  fuel: avoided / 2.5,
  premium: cost * avoided,
})

/** Three plants of one buyer, the first of which costs less than the fossil fuel. */
const abated = {
  plants: [
    abating(1, 'By-product of a mill', -40, 1.2e6),
    abating(0, 'Used cooking oil', 231, 4.1e6),
    abating(2, 'Power to liquids', 640, 0.3e6),
  ],
  years: { from: 2030, to: 2040 },
  average: 195.3,
  unitPrice: 21.7,
}

/** All charts of a case, from runs of the engine. */
export function chartsOf<Body>(body: Body, run: Run<Body>, before?: Outcome) {
  const { technoEconomics, financials } = run(body)
  const { cashFlows, cashFlowSeries } = financials
  const were = before?.technoEconomics.lcop.value
  const baseline = were === undefined || were === null ? undefined : { label: 'Default', value: were }
  const money = (name: string, values: readonly (number | null)[]) => ({ name, values, unit: 'USD' })
  const named = money('Income from policies and credits', cashFlowSeries.policyIncome.values)
  return {
    abatement: abatementData(abated),
    attribution: attributionData(attributed),
    cost: costData(technoEconomics, baseline),
    cashFlow: cashFlowData(financials, { basis: 'project', isDiscounted: true }),
    equity: cashFlowData(financials, { basis: 'equity', isDiscounted: false }),
    breakEven: breakEvenData(breakEvenOf(body, run)),
    tornado: tornadoData(sensitivityOf(body, run), { labels: 'differences' }),
    carbon: carbonData(technoEconomics),
    mass: balanceData(technoEconomics, 'mass'),
    carbonBalance: balanceData(technoEconomics, 'carbon'),
    energy: balanceData(technoEconomics, 'energy'),
    policies: policyData(financials),
    lines: linesData({
      title: 'Money by year',
      years: cashFlows.map(({ year }) => Number(year.value)),
      series: [
        money(
          'Revenue',
          cashFlows.map(({ revenue }) => revenue.value),
        ),
        money(
          'Operating cost',
          cashFlows.map(({ opex }) => opex.value),
        ),
        money(
          'Tax',
          cashFlows.map(({ tax }) => tax.value),
        ),
        named,
      ],
    }),
  }
}

export type Charts = ReturnType<typeof chartsOf> & ReturnType<typeof studyChartsOf>
