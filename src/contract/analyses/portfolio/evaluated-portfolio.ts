import type { Calculation } from '../../../engine/calculate.ts'
import type { Input, Quantity, Value } from '../../../engine/language/quantity.ts'
import { plantsOf, unitPrice as unitPriceInput } from '../../../engine/model/inputs/portfolio-inputs.ts'
import { evaluatePortfolio, type Span } from '../../../engine/portfolio.ts'
import { noNames } from '../../../engine/project-finance.ts'
import type { AccessLevel } from '../../access-level.ts'
import { type Scalar, scalar } from '../../answers/scalar.ts'
import {
  type Candidate,
  candidateOf,
  type EvaluatedPlant,
  evaluated,
  numberOf,
  reasonApart,
} from './evaluated-plant.ts'
import { seesCosts, totalCosts } from './portfolio-numbers.ts'
import type { PortfolioQuestion, UnitPrice } from './portfolio-question.ts'

/** Plants that have been calculated in the years that are looked at. */
export interface EvaluatedPortfolio {
  readonly years: Span
  readonly plants: readonly EvaluatedPlant[]
  /** Those that are on the curve, in its order. */
  readonly onCurve: readonly EvaluatedPlant[]
  readonly total: Calculation
  readonly unitPrice: UnitPrice | undefined
}

/** The plants of a question calculated, those that are on the curve in its order. */
export function evaluatedPortfolio(
  { plants: asked, years: wanted, unitPrice }: PortfolioQuestion,
  level: AccessLevel,
): EvaluatedPortfolio {
  const candidates = asked.map(candidateOf)
  const years = wanted ?? allYears(candidates)
  const isAll = seesCosts(level)
  const plants = candidates.map((each) => evaluated(each, years))
  const onCurve = plants.filter((plant) => reasonApart(plant, years, isAll) === undefined)
  // The order itself would tell what costs more.
  if (isAll) onCurve.sort(byCost)
  return { years, plants, onCurve, total: added(onCurve, unitPrice), unitPrice }
}

/** From the first year of operation of any plant to the last one of all. */
const allYears = (plants: readonly Candidate[]): Span => ({
  from: Math.min(...plants.map(({ operates }) => operates.from)),
  to: Math.max(...plants.map(({ operates }) => operates.to)),
})

/** The cheapest first; of two that cost the same the larger one, so that their order in the question does not matter. */
function byCost(a: EvaluatedPlant, b: EvaluatedPlant): number {
  const of = (plant: EvaluatedPlant, name: 'abatementCost' | 'avoided') => numberOf(plant, name).value ?? 0
  return (
    of(a, 'abatementCost') - of(b, 'abatementCost') ||
    of(b, 'avoided') - of(a, 'avoided') ||
    a.index - b.index
  )
}

/** What the plants are together, in their order. */
export function added(plants: readonly EvaluatedPlant[], unitPrice: UnitPrice | undefined): Calculation {
  const values = new Map<Input, Value>()
  for (const [name, input] of Object.entries(plantsOf) as [keyof typeof plantsOf, Input][]) {
    values.set(
      input,
      plants.map((plant) => numberOf(plant, name).value ?? Number.NaN),
    )
  }
  if (unitPrice) values.set(unitPriceInput, unitPrice.value)
  const names = { ...noNames, plant: plants.map(({ plant: { name } }) => name) }
  return { ...evaluatePortfolio(values, plants.length), names, sources: sourcesOf(unitPrice) }
}

const sourcesOf = (unitPrice: UnitPrice | undefined) =>
  new Map<Quantity, string>([
    ...Object.values(plantsOf).map((input): [Quantity, string] => [input, 'The calculations of the plants']),
    [unitPriceInput, unitPrice?.source ?? (unitPrice ? 'The request, without a source' : 'Not given')],
  ])

/** Money of different years is not added up. */
export function addedUp(
  total: Calculation,
  numbers: Readonly<Record<string, Quantity>>,
  money: readonly number[],
): Readonly<Record<string, Scalar>> {
  const entries = Object.entries(numbers).map(([name, quantity]) => {
    const isMixed = money.length > 0 && name in totalCosts
    return [
      name,
      isMixed ? { value: null, unit: quantity.unit, reason: mixed(money) } : scalar(total, quantity),
    ]
  })
  return Object.fromEntries(entries)
}

const mixed = (years: readonly number[]) =>
  `The money of the plants is of different years (${years.join(', ')}), so that it is not added up.`
