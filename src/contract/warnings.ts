import type { Calculation } from '../engine/calculate.ts'
import { outputs } from '../engine/model/outputs.ts'
import type { Formula } from '../engine/quantity.ts'

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

/** Results that no real plant can have; the numbers stand, because the inputs are the user's. */
export function warningsOf({ slots }: Calculation): Warning[] {
  return checks.filter(([{ id }]) => Number(slots[id]) > 1).map(([, code, message]) => ({ code, message }))
}
