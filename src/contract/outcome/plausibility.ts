import type { Calculation } from '../../engine/calculate.ts'
import type { Quantity } from '../../engine/language/quantity.ts'
import { plant } from '../../engine/model/inputs/inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import type { AccessLevel } from '../access/capabilities.ts'
import { threeDigits } from '../text/digits.ts'
import {
  efficiencySource,
  literatureClasses,
  literatureCosts,
  literatureSource,
  type Quartiles,
} from './literature.ts'
import type { Warning } from './warnings.ts'

interface Check {
  readonly code: string
  /** Begins a sentence. */
  readonly name: string
  readonly unit: string
  readonly source: string
  /** Who sees a number like this. */
  readonly access: AccessLevel
  readonly value: (number: (quantity: Quantity) => number) => number
  readonly quartiles: (costs: (typeof literatureCosts)[string]) => Quartiles | undefined
}

const litresPerCubicMetre = 1_000
const kilogramsPerTonne = 1_000

/** In USD/L, as the studies give it. */
export const minimumPricePerLitre = (number: (quantity: Quantity) => number): number =>
  (number(outputs.minimumSellingPrice) * number(outputs.mainDensity)) /
  kilogramsPerTonne /
  litresPerCubicMetre

const checks: readonly Check[] = [
  {
    code: 'capital_outside_literature',
    name: 'Total capital per tonne of fuel a day',
    unit: 'USD·d/t',
    source: literatureSource,
    access: 'CORE',
    value: (number) => number(outputs.capitalPerDailyOutput),
    quartiles: ({ capitalPerDailyTonne }) => capitalPerDailyTonne,
  },
  {
    code: 'feedstock_cost_outside_literature',
    name: 'The cost of feedstocks per litre of fuel',
    unit: 'USD/L',
    source: literatureSource,
    access: 'ADVANCE',
    value: (number) => number(outputs.feedstockCostPerVolume) / litresPerCubicMetre,
    quartiles: ({ feedstockCost }) => feedstockCost,
  },
  {
    code: 'price_outside_literature',
    name: 'The price of the main product, beside minimum selling prices,',
    unit: 'USD/L',
    source: literatureSource,
    access: 'CORE',
    value: (number) => number(outputs.mainPricePerVolume) / litresPerCubicMetre,
    quartiles: ({ minimumPrice }) => minimumPrice,
  },
  {
    code: 'minimum_price_outside_literature',
    name: 'The minimum selling price',
    unit: 'USD/L',
    source: literatureSource,
    access: 'ROADSHOW',
    value: minimumPricePerLitre,
    quartiles: ({ minimumPrice }) => minimumPrice,
  },
  {
    code: 'efficiency_outside_literature',
    name: 'The energy of the fuels per energy of the feedstocks',
    unit: '1',
    source: efficiencySource,
    access: 'CORE',
    value: (number) => number(outputs.fuelEnergyPerFeedstock),
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
  const number = ({ id }: Quantity) => Number(slots[id])
  return checks.flatMap((check) => {
    const quartiles = check.quartiles(costs)
    const value = check.value(number)
    if (!quartiles || !Number.isFinite(value) || isWithin(value, quartiles)) return []
    return [warning(check, value, quartiles, costs.name)]
  })
}

export const isWithin = (value: number, { low, high }: Quartiles): boolean => value >= low && value <= high

function warning(
  { code, name, unit, source }: Check,
  value: number,
  { studies, low, high }: Quartiles,
  pathways: string,
): Warning {
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
