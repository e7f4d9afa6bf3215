import type { Calculation } from '../engine/calculate.ts'
import { conventions } from '../engine/model/conventions.ts'
import { economics } from '../engine/model/economic-inputs.ts'
import { product } from '../engine/model/inputs.ts'
import { outputs } from '../engine/model/outputs.ts'
import { pioneer } from '../engine/model/pioneer-inputs.ts'
import type { Formula, Quantity } from '../engine/quantity.ts'

export interface Warning {
  readonly code: string
  readonly message: string
}

const checks: readonly [Formula, string, string][] = [
  [
    outputs.carbonConversion,
    'carbon_conversion_above_one',
    'The products hold more carbon than feedstocks and utilities bring: a yield or a carbon content is wrong.',
  ],
  [
    outputs.energyEfficiency,
    'energy_efficiency_above_one',
    'The products hold more energy than feedstocks and utilities bring: a heating value is missing or wrong.',
  ],
]

const ignoredPremium: Warning = {
  code: 'carbon_premium_ignored',
  message: 'A carbon price or a price sensitivity is given, but the convention ignores the premium.',
}

/** Results that no real plant can have, estimates outside their range, inputs without effect; the numbers stand. */
export function warningsOf(calculation: Calculation): Warning[] {
  const { slots } = calculation
  const above = checks
    .filter(([{ id }]) => Number(slots[id]) > 1)
    .map(([, code, message]) => ({ code, message }))
  return [...above, ...extrapolated(calculation), ...clamped(calculation), ...ignored(calculation)]
}

function ignored({ slots }: Calculation): Warning[] {
  const isIgnored = slots[conventions.carbonPremium.id] === 0
  const sensitivities = slots[product.priceSensitivity.id] as ArrayLike<number>
  const hasPremium =
    Number(slots[economics.carbonPrice.id]) > 0 || Array.from(sensitivities).some((each) => each > 0)
  return isIgnored && hasPremium ? [ignoredPremium] : []
}

function extrapolated({ slots }: Calculation): Warning[] {
  if (!(Number(slots[outputs.extrapolation.id]) > 0)) return []
  const message = 'The capacity lies outside the range for which the scaling exponent holds.'
  return [{ code: 'scaling_extrapolated', message }]
}

function clamped({ slots }: Calculation): Warning[] {
  if (slots[pioneer.plantKind.id] !== 1) return []
  const differs = (a: Quantity, b: Quantity) => slots[a.id] !== slots[b.id]
  const isClamped =
    differs(outputs.costGrowth, outputs.costGrowthUnclamped) ||
    differs(outputs.pioneerPerformance, outputs.pioneerPerformanceUnclamped)
  if (!isClamped) return []
  const message = 'Cost growth or performance of the pioneer plant lies beyond what the regression covers.'
  return [{ code: 'pioneer_clamped', message }]
}
