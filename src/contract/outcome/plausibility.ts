import type { Calculation } from '../../engine/calculate.ts'
import type { Formula } from '../../engine/language/quantity.ts'
import { plant } from '../../engine/model/inputs/inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import type { AccessLevel } from '../access-level.ts'
import type { Warning } from '../answers/warning.ts'
import { threeDigits } from '../text/digits.ts'
import {
  efficiencySource,
  literatureClasses,
  literatureCosts,
  literatureSource,
  type Quartiles,
} from './literature.ts'

interface Check {
  readonly code: string
  /** Begins a sentence. */
  readonly name: string
  /** Is in the unit of the literature. */
  readonly formula: Formula
  readonly source: string
  /** Who sees a number like this. */
  readonly access: AccessLevel
  readonly quartiles: (costs: (typeof literatureCosts)[string]) => Quartiles | undefined
}

const checks: readonly Check[] = [
  {
    code: 'capital_outside_literature',
    name: 'Total capital per tonne of fuel a day',
    source: literatureSource,
    access: 'CORE',
    formula: outputs.capitalPerDailyOutput,
    quartiles: ({ capitalPerDailyTonne }) => capitalPerDailyTonne,
  },
  {
    code: 'feedstock_cost_outside_literature',
    name: 'The cost of feedstocks per litre of fuel',
    source: literatureSource,
    access: 'ADVANCE',
    formula: outputs.feedstockCostPerVolume,
    quartiles: ({ feedstockCost }) => feedstockCost,
  },
  {
    code: 'price_outside_literature',
    name: 'The price of the main product, beside minimum selling prices,',
    source: literatureSource,
    access: 'CORE',
    formula: outputs.mainPricePerVolume,
    quartiles: ({ minimumPrice }) => minimumPrice,
  },
  {
    code: 'minimum_price_outside_literature',
    name: 'The minimum selling price',
    source: literatureSource,
    access: 'ROADSHOW',
    formula: outputs.minimumPricePerVolume,
    quartiles: ({ minimumPrice }) => minimumPrice,
  },
  {
    code: 'efficiency_outside_literature',
    name: 'The energy of the fuels per energy of the feedstocks',
    source: efficiencySource,
    access: 'CORE',
    formula: outputs.fuelEnergyPerFeedstock,
    quartiles: ({ efficiency }) => efficiency,
  },
]

/** From which level on a warning about the literature is seen. */
export const literatureWarningAccess: Readonly<Record<string, AccessLevel>> = Object.fromEntries(
  checks.map(({ code, access }) => [code, access]),
)

/** Where a result lies outside the middle half of what the literature gives for its class of pathways. */
export function outsideLiterature({ slots }: Calculation): Warning[] {
  const costs = literatureCosts[literatureClasses[Number(slots[plant.literatureClass.id]) - 1] ?? '']
  if (!costs) return []
  return checks.flatMap((check) => {
    const quartiles = check.quartiles(costs)
    const value = Number(slots[check.formula.id])
    if (!quartiles || !Number.isFinite(value) || isWithin(value, quartiles)) return []
    return [warning(check, value, quartiles, costs.name)]
  })
}

/** The middle half of the literature for each number that everybody may see of a calculation's class of pathways. */
export function literatureLimits({ slots }: Pick<Calculation, 'slots'>) {
  const costs = literatureCosts[literatureClasses[Number(slots[plant.literatureClass.id]) - 1] ?? '']
  if (!costs) return []
  return checks.flatMap(({ code, name, formula, source, access, quartiles }) => {
    const found = access === 'CORE' ? quartiles(costs) : undefined
    return found ? [{ code, name, formula, source, low: found.low, high: found.high }] : []
  })
}

export const isWithin = (value: number, { low, high }: Quartiles): boolean => value >= low && value <= high

function warning(
  { code, name, formula, source }: Check,
  value: number,
  { studies, low, high }: Quartiles,
  pathways: string,
): Warning {
  const { unit } = formula
  const side = value < low ? 'below' : 'above'
  const message =
    `${name} is ${threeDigits(value)}${suffix(unit)}, ${side} the middle half of the literature on ${pathways} ` +
    `(${threeDigits(low)} to ${threeDigits(high)}${suffix(unit)}, ${studies} studies).`
  return {
    code,
    message,
    source,
    value: { value, unit },
    low: { value: low, unit },
    high: { value: high, unit },
  }
}

const suffix = (unit: string): string => (unit === '1' ? '' : ` ${unit}`)
