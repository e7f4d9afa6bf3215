import { formula } from '../language/formula.ts'
import { plantsOf, unitPrice } from './inputs/portfolio-inputs.ts'

/*
 * What several plants are together to one buyer, who takes all that each makes. The order of the plants is that of their cost.
 */

const nothingAvoided = 'Nothing is avoided in these years.'
const nothingClaimed = 'Nothing may be claimed under CORSIA in these years.'

export const portfolioFuel = formula({
  symbol: 'M_all',
  name: 'Fuel of all plants',
  unit: 't',
})`sum(${plantsOf.fuel})`

export const portfolioAvoided = formula({
  symbol: 'A_all',
  name: 'Emissions that the fuel of all plants avoids',
  unit: 'tCO2e',
})`sum(${plantsOf.avoided})`

/** Where the step of each plant ends along the curve. */
export const avoidedUpTo = formula({
  per: 'plant',
  symbol: 'A_upTo',
  name: 'Emissions avoided by each plant and those that cost less',
  unit: 'tCO2e',
})`runningTotal(${plantsOf.avoided})`

export const portfolioPaid = formula({
  symbol: 'C_all',
  name: 'Cost of the fuel of all plants',
  unit: 'USD',
})`sum(${plantsOf.paid})`

export const portfolioPremium = formula({
  symbol: 'ΔC_all',
  name: 'Cost of the fuel of all plants above that of as much fossil fuel',
  unit: 'USD',
})`sum(${plantsOf.premium})`

export const averageAbatementCost = formula({
  symbol: 'MAC_avg',
  name: 'Average cost of avoiding a tonne of CO2e',
  unit: 'USD/tCO2e',
  absent: nothingAvoided,
})`where(isPositive(${portfolioAvoided}), ${portfolioPremium}) / ${portfolioAvoided}`

/** What the last tonne costs: that of the plant which is dearest. */
export const marginalAbatementCost = formula({
  symbol: 'MAC_last',
  name: 'Cost of avoiding the last tonne of CO2e',
  unit: 'USD/tCO2e',
  absent: nothingAvoided,
})`(0 - 1) * lowest((0 - 1) * where(isPositive(${plantsOf.fuel}), ${plantsOf.abatementCost}))`

export const portfolioClaimed = formula({
  symbol: 'R_all',
  name: 'Emissions reductions that may be claimed under CORSIA for the fuel of all plants',
  unit: 'tCO2e',
})`sum(${plantsOf.claimed})`

export const claimedPremium = formula({
  symbol: 'ΔC_claim,all',
  name: 'Cost of the fuel for which they may be claimed above that of as much fossil fuel',
  unit: 'USD',
})`sum(${plantsOf.claimedPremium})`

/** A claimed tonne takes the place of one unit, so that the growth of the sector has no part in it. */
export const offsetCost = formula({
  symbol: 'C_unit',
  name: 'Cost of eligible emissions units in the place of the claimed reductions',
  unit: 'USD',
  source:
    'ICAO Annex 16, Volume IV (CORSIA): claimed reductions are taken off the offsetting requirement, tonne for tonne',
})`${portfolioClaimed} * ${unitPrice}`

export const costAboveOffsetting = formula({
  symbol: 'ΔC_unit',
  name: 'What the claimed fuel costs more than offsetting as much as may be claimed for it',
  unit: 'USD',
})`${claimedPremium} - ${offsetCost}`

export const evenUnitPrice = formula({
  symbol: 'P_even',
  name: 'Price of a unit at which offsetting costs what the claimed fuel costs more than the fossil one',
  unit: 'USD/tCO2e',
  absent: nothingClaimed,
})`where(isPositive(${portfolioClaimed}), ${claimedPremium}) / ${portfolioClaimed}`
