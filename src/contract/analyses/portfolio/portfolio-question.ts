import type { Span } from '../../../engine/portfolio.ts'
import type { Inputs } from '../../request/inputs.ts'

/** A plant of a portfolio, with what is known of where it is from. */
export interface PortfolioPlant {
  readonly name: string
  readonly inputs: Inputs
  /** That of the reference data; null where nobody says. */
  readonly edition: string | null
  /** The engine that calculated it when it was kept; null where it was not. */
  readonly engineVersion: string | null
  /** The year whose money its prices are; null where nobody says. */
  readonly currencyYear: number | null
}

export interface PortfolioQuestion {
  readonly plants: readonly PortfolioPlant[]
  /** From the first year of operation of any plant to the last one of all if left out. */
  readonly years?: Span | undefined
  /** That of an eligible emissions unit of CORSIA: nobody guesses it. */
  readonly unitPrice?: UnitPrice | undefined
}

export interface UnitPrice {
  /** USD/tCO2e */
  readonly value: number
  readonly source?: string | undefined
}

/** What a portfolio may say of a plant in the place of its own inputs. */
export interface PlantChanges {
  readonly firstOperatingYear?: number | undefined
  /** USD/t: what the buyer pays for the fossil fuel. */
  readonly fossilPrice?: number | undefined
}

/** The inputs of a plant with what the portfolio says of it. */
export function inPortfolio(
  { finance, economics, ...inputs }: Inputs,
  { firstOperatingYear, fossilPrice }: PlantChanges,
): Inputs {
  return {
    ...inputs,
    economics:
      fossilPrice === undefined
        ? economics
        : { ...economics, fossilPrice: { value: fossilPrice, unit: 'USD/t' } },
    ...(firstOperatingYear === undefined
      ? finance && { finance }
      : { finance: { ...finance, firstOperatingYear: { value: firstOperatingYear, unit: 'yr' } } }),
  }
}
