import type { Shown } from '../engine/live.ts'

interface Scalar {
  readonly value: number | null
  readonly unit: string
  readonly reason?: string
}

/** A number of the strip. */
export interface Headline {
  /** Its name in an outcome, by which it is explained. */
  readonly name: string
  readonly label: string
  /** For where there is little room. */
  readonly short: string
  /** What is good for whoever builds the plant. */
  readonly better: 'less' | 'more'
  /** As people read it: rates in percent, money of a plant in millions. */
  readonly unit: string
  /** How many of that unit one of the outcome's is. */
  readonly factor: number
  /** Decimals, where they do not follow from four significant digits. */
  readonly decimals?: number
  /** Set where it is told in another currency than USD, so that its unit stands even where there is little room. */
  readonly isTold?: true
  /** undefined where the level does not see it. */
  of(outcome: Shown): Scalar | undefined
}

const perFraction = 100
const perMillion = 1e-6

export const headlines: readonly Headline[] = [
  {
    name: 'lcop',
    label: 'Levelized cost',
    short: 'LCOP',
    better: 'less',
    unit: 'USD/t',
    factor: 1,
    of: ({ technoEconomics }) => technoEconomics?.lcop,
  },
  {
    name: 'mfsp',
    label: 'Min. selling price',
    short: 'MFSP',
    better: 'less',
    unit: 'USD/t',
    factor: 1,
    of: ({ financials }) => financials?.mfsp,
  },
  {
    name: 'npv',
    label: 'Net present value',
    short: 'NPV',
    better: 'more',
    unit: 'MUSD',
    factor: perMillion,
    of: ({ financials }) => financials?.npv,
  },
  {
    name: 'irr',
    label: 'Rate of return',
    short: 'IRR',
    better: 'more',
    unit: '%',
    factor: perFraction,
    decimals: 1,
    of: ({ financials }) => financials?.irr,
  },
  {
    name: 'payback',
    label: 'Payback',
    short: 'PB',
    better: 'less',
    unit: 'yr',
    factor: 1,
    decimals: 1,
    of: ({ financials }) => financials?.payback,
  },
  {
    name: 'carbonIntensity',
    label: 'Carbon',
    short: 'CI',
    better: 'less',
    unit: 'g/MJ',
    factor: 1,
    decimals: 1,
    of: ({ technoEconomics }) => technoEconomics?.carbonIntensity?.total,
  },
  {
    name: 'abatementCost',
    label: 'Abatement cost',
    short: 'LCCA',
    better: 'less',
    unit: 'USD/t',
    factor: 1,
    of: ({ technoEconomics }) => technoEconomics?.abatementCost,
  },
]
