import { constant, input } from '../../language/quantity.ts'

const calendar = { unit: 'yr', minimum: 1900, maximum: 2300, integer: true } as const

/** The calendar years that are looked at, both included. */
export const span = {
  first: input({ symbol: 'y_from', name: 'First calendar year that is looked at', ...calendar }),
  last: input({ symbol: 'y_to', name: 'Last calendar year that is looked at', ...calendar }),
}

/** What the rules of CORSIA say of a fuel besides its emissions. */
export const isRefusedByCorsia = input({
  symbol: 'κ_ref',
  name: 'Whether a rule of CORSIA other than that on emissions refuses the fuel',
  unit: '1',
  states: ['no', 'yes'],
  fallback: 0,
})

const years = 'ICAO Annex 16, Volume IV (CORSIA), Part II, Chapter 3'

export const firstCorsiaYear = constant({
  symbol: 'y_CORSIA,1',
  name: 'First year whose emissions CORSIA offsets',
  unit: 'yr',
  value: 2021,
  source: years,
})
export const lastCorsiaYear = constant({
  symbol: 'y_CORSIA,2',
  name: 'Last year whose emissions CORSIA offsets',
  unit: 'yr',
  value: 2035,
  source: years,
})

/** What the calculations of the plants say, one number a plant. */
export const plantsOf = {
  fuel: input({
    per: 'plant',
    symbol: 'M_plant',
    name: 'Main product of each plant in the years that are looked at',
    unit: 't',
  }),
  avoided: input({
    per: 'plant',
    symbol: 'A_plant',
    name: 'Emissions that the fuel of each plant avoids in these years',
    unit: 'tCO2e',
  }),
  paid: input({
    per: 'plant',
    symbol: 'C_plant',
    name: 'Cost of the fuel of each plant in these years',
    unit: 'USD',
  }),
  premium: input({
    per: 'plant',
    symbol: 'ΔC_plant',
    name: 'Cost of the fuel of each plant above that of as much fossil fuel',
    unit: 'USD',
  }),
  abatementCost: input({
    per: 'plant',
    symbol: 'MAC_plant',
    name: 'Cost of avoiding a tonne of CO2e by each plant',
    unit: 'USD/tCO2e',
  }),
  claimed: input({
    per: 'plant',
    symbol: 'R_plant',
    name: 'Emissions reductions that may be claimed under CORSIA for the fuel of each plant in these years',
    unit: 'tCO2e',
  }),
  claimedPremium: input({
    per: 'plant',
    symbol: 'ΔC_claim,plant',
    name: 'Cost of the fuel of each plant for which they may be claimed above that of as much fossil fuel',
    unit: 'USD',
  }),
}

/** What the buyer knows of the alternative. */
export const unitPrice = input({
  symbol: 'P_unit',
  name: 'Price of an eligible emissions unit of CORSIA that the buyer expects',
  unit: 'USD/tCO2e',
  minimum: 0,
  optional: true,
  absent: 'No price of an eligible emissions unit is given.',
})
