import type { Calculation, Case } from '../../../engine/calculate.ts'
import type { Quantity } from '../../../engine/language/quantity.ts'
import { economics } from '../../../engine/model/inputs/economic-inputs.ts'
import { schedule } from '../../../engine/model/inputs/finance-inputs.ts'
import { isRefusedByCorsia, span } from '../../../engine/model/inputs/portfolio-inputs.ts'
import { evaluatePlant, otherYears, type Span } from '../../../engine/portfolio.ts'
import { type Scalar, scalar } from '../../answers/scalar.ts'
import { toCase } from '../../case.ts'
import { rulesVerdict } from '../../eligibility/scheme-verdict.ts'
import { plantCosts, plantNumbers } from './portfolio-numbers.ts'
import type { PortfolioPlant } from './portfolio-question.ts'

/** A plant before it is calculated. */
export interface Candidate {
  /** Its place in the question. */
  readonly index: number
  readonly plant: PortfolioPlant
  /** Its years of operation, both included. */
  readonly operates: Span
  /** Whether a rule of CORSIA refuses the fuel. */
  readonly isRefused: boolean
  readonly given: Case
}

/** A plant in the years that are looked at. */
export interface EvaluatedPlant extends Candidate {
  readonly run: Calculation
}

/** @param plant its inputs are validated. */
export function candidateOf(plant: PortfolioPlant, index: number): Candidate {
  const given = toCase(plant.inputs)
  const status = rulesVerdict(plant.inputs, 'CORSIA')
  const takes = (input: typeof economics.lifetime) => Number(given.values.get(input) ?? input.fallback)
  const from = takes(schedule.firstOperatingYear)
  return {
    index,
    plant,
    operates: { from, to: from + takes(economics.lifetime) - 1 },
    isRefused: status === 'notMet' || status === 'notApplicable',
    given,
  }
}

export function evaluated(candidate: Candidate, years: Span): EvaluatedPlant {
  const { given, isRefused } = candidate
  const { names, sources = [] } = given
  const all = new Map<Quantity, string>([...sources, ...ownSources])
  return { ...candidate, run: { ...evaluatePlant(given, years, isRefused), names, sources: all } }
}

const ownSources: readonly (readonly [Quantity, string])[] = [
  [span.first, 'The years that are looked at'],
  [span.last, 'The years that are looked at'],
  [isRefusedByCorsia, 'The rules of CORSIA and what the request says of the fuel'],
]

/** The same plant in single years, of which nothing is explained. */
export function yearly(plant: EvaluatedPlant): (year: number) => EvaluatedPlant {
  const { run, operates } = plant
  const inYears = otherYears(run)
  const single = (year: number) => ({ ...plant, run: { ...run, ...inYears({ from: year, to: year }) } })
  // One year in which it does not operate is as good as another.
  const idle = single(operates.from - 1)
  return (year) => (year < operates.from || year > operates.to ? idle : single(year))
}

/** Names of the numbers of a plant. */
type PlantNumber = keyof typeof plantNumbers | keyof typeof plantCosts

/** A number of a plant, whether a level sees it or not. */
export const numberOf = ({ run }: EvaluatedPlant, name: PlantNumber): Scalar =>
  scalar(run, { ...plantNumbers, ...plantCosts }[name])

/** Why a plant is not on the curve; undefined where it is. */
export function reasonApart(plant: EvaluatedPlant, years: Span, isByCost: boolean): string | undefined {
  const [fuel, avoided, cost] = [
    numberOf(plant, 'fuel'),
    numberOf(plant, 'avoided'),
    numberOf(plant, 'abatementCost'),
  ]
  if (fuel.value === null) return fuel.reason
  if (fuel.value <= 0) return `It makes no fuel from ${years.from} to ${years.to}.`
  if (avoided.value === null) return avoided.reason
  if (avoided.value <= 0) return nothingAvoided
  return isByCost && cost.value === null ? cost.reason : undefined
}

const nothingAvoided = 'The fuel emits no less than the fossil fuel it replaces, so nothing is avoided.'
