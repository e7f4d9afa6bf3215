import { formula } from '../language/formula.ts'
import { calendarYear } from './calendar.ts'
import { mainEnergyContent, mainProduction } from './consumption.ts'
import { corsiaLimit, emissionsReduction, lifeCycleEmissions } from './corsia.ts'
import { carbonSaving } from './costs.ts'
import { gramsPerTonneCO2e, kilogramsPerTonne, tonnesOfCO2e } from './inputs/constants.ts'
import { economics } from './inputs/economic-inputs.ts'
import { firstCorsiaYear, isRefusedByCorsia, lastCorsiaYear, span } from './inputs/portfolio-inputs.ts'
import { abatementCost, levelizedCostByProductCredit } from './levelized-cost.ts'
import { operation, salesActivity } from './timing.ts'

/*
 * What a plant is to whoever buys its main product in some calendar years. Costs are levelized, in money of constant value, and
 * are not discounted: the same for each tonne. A tonne of the product takes the place of a tonne of the fossil fuel, as in the
 * abatement cost.
 */

const corsiaClaims = 'ICAO Annex 16, Volume IV (CORSIA): emissions reductions from the use of eligible fuels'

const yearsInSpan = formula({
  symbol: 'T_span',
  name: 'Years of production that are looked at, in years at capacity',
  unit: 'yr',
})`sum(between(${calendarYear}, ${span.first}, ${span.last}) * ${operation} * ${salesActivity})`

const corsiaYearsInSpan = formula({
  symbol: 'T_CORSIA',
  name: 'Those of them whose emissions CORSIA offsets',
  unit: 'yr',
})`sum(between(${calendarYear}, ${span.first}, ${span.last}) * between(${calendarYear}, ${firstCorsiaYear}, ${lastCorsiaYear}) * ${operation} * ${salesActivity})`

export const fuelInSpan = formula({
  symbol: 'M_span',
  name: 'Main product in the years that are looked at',
  unit: 't',
})`${mainProduction} * ${yearsInSpan}`

/** Negative where the fuel emits more than the fossil one. */
export const avoidedPerMass = formula({
  symbol: 'a_CO2',
  name: 'Emissions that a tonne of the main product avoids',
  unit: 'tCO2e/t',
})`${carbonSaving} * ${mainEnergyContent} * ${kilogramsPerTonne} / ${gramsPerTonneCO2e}`

export const avoidedInSpan = formula({
  symbol: 'A_span',
  name: 'Emissions that the main product avoids in these years',
  unit: 'tCO2e',
})`${fuelInSpan} * ${avoidedPerMass}`

export const paidInSpan = formula({
  symbol: 'C_span',
  name: 'Cost of the main product of these years',
  unit: 'USD',
})`${fuelInSpan} * ${levelizedCostByProductCredit}`

/** Negative where the fuel costs less than the fossil one. */
export const premiumPerMass = formula({
  symbol: 'Δp',
  name: 'Cost of a tonne of the main product above the price of the fossil fuel',
  unit: 'USD/t',
})`${levelizedCostByProductCredit} - ${economics.fossilPrice}`

export const premiumInSpan = formula({
  symbol: 'ΔC_span',
  name: 'Cost of the main product of these years above that of as much fossil fuel',
  unit: 'USD',
})`${fuelInSpan} * ${premiumPerMass}`

export const abatementCostPerCO2e = formula({
  symbol: 'MAC',
  name: 'Cost of avoiding a tonne of CO2e, as its unit says it',
  unit: 'USD/tCO2e',
})`${abatementCost} / ${tonnesOfCO2e}`

const mayBeClaimed = formula({
  symbol: 'x_claim',
  name: 'Whether reductions may be claimed for the main product under CORSIA',
  unit: '1',
  source: corsiaClaims,
})`(1 - ${isRefusedByCorsia}) * (1 - isPositive(${lifeCycleEmissions} - ${corsiaLimit}))`

/** Zero where the fuel is not eligible, and in years of which CORSIA offsets no emissions. */
const claimedFuel = formula({
  symbol: 'M_claim',
  name: 'Main product of these years for which reductions may be claimed under CORSIA',
  unit: 't',
})`${mayBeClaimed} * ${mainProduction} * ${corsiaYearsInSpan}`

export const claimedInSpan = formula({
  symbol: 'R_span',
  name: 'Emissions reductions that may be claimed under CORSIA for the main product of these years',
  unit: 'tCO2e',
  source: corsiaClaims,
})`${claimedFuel} * ${emissionsReduction}`

export const claimedPremiumInSpan = formula({
  symbol: 'ΔC_claim',
  name: 'Cost of the main product for which they may be claimed above that of as much fossil fuel',
  unit: 'USD',
})`${claimedFuel} * ${premiumPerMass}`
