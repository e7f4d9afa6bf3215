import { formula } from '../language/formula.ts'
import type { About, Quantity } from '../language/quantity.ts'
import { carbon } from './inputs/carbon-inputs.ts'
import { nonBiogenicEmissions } from './inputs/eligibility-limits.ts'
import { schemeFacts } from './inputs/scheme-inputs.ts'

export const corsia = 'ICAO CORSIA; UK SI 2021/534 art. 41C; Canada SOR/96-433 s. 1000.23'

/**
 * Core emissions, which are the default value or this calculation's own, and what is added to both. A feedstock of low risk of
 * land-use change carries none.
 */
export const lifeCycleOf = (about: Pick<About, 'symbol' | 'name' | 'per'>, intensity: Quantity) =>
  formula({
    ...about,
    unit: 'gCO2e/MJ',
    source: `${corsia}; ICAO, CORSIA Methodology for Calculating Actual Life Cycle Emissions Values: an actual value replaces the core value`,
    absent: 'No default core value is given.',
  })`choose(1 - ${carbon.lifeCycleValue}, ${intensity}, ${carbon.coreEmissions}) + ${nonBiogenicEmissions} * ${carbon.nonBiogenicShare} + (1 - ${schemeFacts.isLowLandUseRisk}) * ${carbon.landUseChange} - ${carbon.emissionCredits}`
