import type { AccessLevel } from '../../contract/access-level.ts'
import {
  type EvaluatedPortfolio,
  evaluatedPortfolio,
} from '../../contract/analyses/portfolio/evaluated-portfolio.ts'
import { type Portfolio, portfolioOf } from '../../contract/analyses/portfolio/portfolio.ts'
import { explainPortfolio } from '../../contract/analyses/portfolio/portfolio-explanation.ts'
import {
  inPortfolio,
  type PlantChanges,
  type PortfolioPlant,
} from '../../contract/analyses/portfolio/portfolio-question.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import type { Step } from '../../engine/trace.ts'

export type { Portfolio, Step }

/** A column of a comparison as a plant. */
interface PlantColumn {
  readonly name: string
  readonly document: unknown
  readonly edition: string
  /** That of a kept result. */
  readonly engineVersion: string | null
  /** In the place of that of its inputs. */
  readonly first?: number | undefined
  /** The year whose money its prices are; undefined where nobody says. */
  readonly money?: number | undefined
}

export interface PortfolioRequest {
  readonly kind: 'portfolio'
  readonly plants: readonly PlantColumn[]
  readonly years: { readonly from: number; readonly to: number } | undefined
  /** USD/tCO2e */
  readonly unitPrice: { readonly value: number; readonly source?: string | undefined } | undefined
  /** USD/t, in the place of that of each plant. */
  readonly fossilPrice: number | undefined
  readonly level: AccessLevel
}

export interface PortfolioAnswer {
  readonly kind: 'portfolio'
  /** Undefined where no column can be calculated. */
  readonly portfolio: Portfolio | undefined
  /** How each total came about, by its name. */
  readonly totalSteps: Readonly<Record<string, readonly Step[]>>
  /** The years of operation of all plants together. */
  readonly lives: { readonly from: number; readonly to: number } | undefined
  /** Columns whose inputs cannot be calculated. */
  readonly unread: readonly string[]
}

/** Several columns as plants of one buyer. */
export function* portfolio(request: PortfolioRequest): Generator<undefined, PortfolioAnswer> {
  const { years, unitPrice, level, fossilPrice } = request
  const read = request.plants.map(({ document, first, money, ...about }) => ({
    about: { ...about, currencyYear: money ?? null },
    ...readPlant(document, { firstOperatingYear: first, fossilPrice }),
  }))
  const unread = read.flatMap(({ about, inputs }) => (inputs ? [] : [about.name]))
  const plants = read.flatMap(({ about, inputs }): PortfolioPlant[] => (inputs ? [{ ...about, inputs }] : []))
  if (plants.length === 0)
    return { kind: 'portfolio', portfolio: undefined, totalSteps: {}, lives: undefined, unread }
  yield
  const evaluated = evaluatedPortfolio({ plants, years, unitPrice }, level)
  yield
  const found = portfolioOf(evaluated, level)
  return {
    kind: 'portfolio',
    portfolio: found,
    totalSteps: stepsOf(evaluated, Object.keys(found.totals), level),
    lives: livesOf(evaluated),
    unread,
  }
}

/** What the portfolio says of a plant is read as inputs are. */
function readPlant(document: unknown, changes: PlantChanges) {
  const { inputs } = readInputs(document)
  return inputs ? readInputs(inPortfolio(inputs, changes)) : { inputs }
}

const stepsOf = (evaluated: EvaluatedPortfolio, names: readonly string[], level: AccessLevel) =>
  Object.fromEntries(
    names.map((name) => [name, explainPortfolio(evaluated, `/totals/${name}`, level) ?? []] as const),
  )

const livesOf = ({ plants }: EvaluatedPortfolio) => ({
  from: Math.min(...plants.map(({ operates }) => operates.from)),
  to: Math.max(...plants.map(({ operates }) => operates.to)),
})
