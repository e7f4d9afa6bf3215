import type { Calculation } from '../../engine/calculate.ts'
import type { Quantity as EngineQuantity, Formula } from '../../engine/language/quantity.ts'
import { pioneer } from '../../engine/model/inputs/pioneer-inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import type { AccessLevel } from '../access-level.ts'
import type { Warning } from '../answers/warning.ts'
import { financeWarningAccess, financeWarnings } from './finance-warnings.ts'
import { likelyWarningAccess } from './likely-values.ts'
import { literatureWarningAccess, outsideLiterature } from './plausibility.ts'

/** Quantities that cannot be above 1, and by which law. */
export const closures: readonly { formula: Formula; code: string; message: string; source: string }[] = [
  {
    formula: outputs.massYield,
    code: 'mass_yield_above_one',
    message: 'The products weigh more than feedstocks and utilities: a yield or a consumption is wrong.',
    source: 'Conservation of mass',
  },
  {
    formula: outputs.carbonConversion,
    code: 'carbon_conversion_above_one',
    message:
      'The products hold more carbon than feedstocks and utilities bring: a yield is above stoichiometry, or a carbon content is wrong.',
    source: 'Conservation of carbon',
  },
  {
    formula: outputs.energyEfficiency,
    code: 'energy_efficiency_above_one',
    message:
      'The products hold more energy than feedstocks and utilities bring: a heating value is missing or wrong.',
    source: 'Conservation of energy',
  },
]

/** From which level on a warning is seen; one that is not named here is seen by all. */
export const warningAccess: Readonly<Record<string, AccessLevel>> = {
  ...literatureWarningAccess,
  ...financeWarningAccess,
  ...likelyWarningAccess,
}

/** Results that no real plant can have or none of the literature has, estimates outside their range; the numbers stand. */
export function warningsOf(calculation: Calculation): Warning[] {
  return [
    ...broken(calculation),
    ...extrapolated(calculation),
    ...clamped(calculation),
    ...financeWarnings(calculation),
    ...outsideLiterature(calculation),
  ]
}

function broken({ slots }: Calculation): Warning[] {
  return closures
    .map(({ formula, ...warning }) => ({ ...warning, value: Number(slots[formula.id]) }))
    .filter(({ value }) => value > 1)
    .map(({ value, ...warning }) => ({
      ...warning,
      value: { value, unit: '1' },
      high: { value: 1, unit: '1' },
    }))
}

function extrapolated({ slots }: Calculation): Warning[] {
  if (!(Number(slots[outputs.extrapolation.id]) > 0)) return []
  const message = 'The capacity lies outside the range for which the scaling exponent holds.'
  return [{ code: 'scaling_extrapolated', message }]
}

function clamped({ slots }: Calculation): Warning[] {
  if (slots[pioneer.plantKind.id] !== 1) return []
  const differs = (a: EngineQuantity, b: EngineQuantity) => slots[a.id] !== slots[b.id]
  const isClamped =
    differs(outputs.costGrowth, outputs.costGrowthUnclamped) ||
    differs(outputs.pioneerPerformance, outputs.pioneerPerformanceUnclamped)
  if (!isClamped) return []
  const message = 'Cost growth or performance of the pioneer plant lies beyond what the regression covers.'
  return [{ code: 'pioneer_clamped', message }]
}
