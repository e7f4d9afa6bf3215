import { input } from '../../language/quantity.ts'

const value = { per: 'policy', minimum: 0, fallback: 0 } as const

/** What a policy is worth; its unit says per what. */
export const policyValues = {
  perVolume: input({
    ...value,
    symbol: 'v_V',
    name: 'Value per volume of the product',
    unit: 'USD/gal',
  }),
  perMass: input({ ...value, symbol: 'v_M', name: 'Value per mass of the product', unit: 'USD/t' }),
  perEnergy: input({
    ...value,
    symbol: 'v_E',
    name: 'Value per energy of the product, by its lower heating value',
    unit: 'USD/MJ',
  }),
  perEmissions: input({
    ...value,
    symbol: 'v_CO2',
    name: 'Value per tonne of CO2e avoided, or price of each that is emitted',
    unit: 'USD/tCO2e',
  }),
  amount: input({ ...value, symbol: 'v_USD', name: 'Amount of the grant', unit: 'USD' }),
  ofCapital: input({
    ...value,
    symbol: 'v_FCI',
    name: 'Grant as a share of the fixed capital',
    unit: '1',
    maximum: 1,
  }),
}

/** Where the product that a policy is for stands in the engine's series of products; below 0 where it is of the other. */
export const policyProduct = {
  place: input({
    per: 'policy',
    symbol: 'i_P',
    name: 'Place of the product that the policy is for among those with a mass, from 0; below 0 if it is energy',
    unit: '1',
  }),
  energyPlace: input({
    per: 'policy',
    symbol: 'i_X',
    name: 'Place of the product that the policy is for among those of energy, from 0; below 0 if it has a mass',
    unit: '1',
  }),
}

/** Where the value of a policy stands among prices that move by themselves. */
export const policyPath = input({
  per: 'policy',
  symbol: 'i_own',
  name: 'Place of the value of the policy among prices that move by themselves, from 0; below 0 if it is not among them',
  unit: '1',
  fallback: -1,
  source: 'Follows from which policies have a table by year',
})

/** Where the benchmark of a policy stands among them. */
export const policyBenchmarkPath = input({
  per: 'policy',
  symbol: 'i_bm',
  name: 'Place of the benchmark of the policy among what moves by itself, from 0; below 0 if it is not among them',
  unit: '1',
  fallback: -1,
  source: 'Follows from which policies have a benchmark by year',
})

/** A policy without a scheme pays for every fuel. */
export const policySchemes = ['none', 'CORSIA', 'RED', 'ReFuelEU', 'UK', '45Z', 'LCFS', 'RFS'] as const

/** What the rules of the scheme that a policy needs say, which are no formulas. */
export const policyRules = {
  isRefused: input({
    per: 'policy',
    symbol: 'κ_rules',
    name: 'Is 1 where a rule of the scheme which the policy needs, other than its limit of carbon, refuses the fuel',
    unit: '1',
    fallback: 0,
  }),
}

const instruments = ['credit', 'carbonFactorCredit', 'buyOut', 'carbonPrice', 'grant'] as const

export const policy = {
  instrument: input({
    per: 'policy',
    symbol: 'κ_pol',
    name: 'Kind of the policy',
    unit: '1',
    states: instruments,
  }),
  from: input({
    per: 'policy',
    symbol: 'y_from',
    name: 'First calendar year of the policy; from the start if not given',
    unit: 'yr',
    minimum: 1900,
    maximum: 2200,
    integer: true,
    optional: true,
  }),
  to: input({
    per: 'policy',
    symbol: 'y_to',
    name: 'Last calendar year of the policy; to the end if not given',
    unit: 'yr',
    minimum: 1900,
    maximum: 2200,
    integer: true,
    optional: true,
  }),
  valueYear: input({
    per: 'policy',
    symbol: 'y_val',
    name: 'Calendar year of whose money the value is; if not given, the value is what is paid in the first year, or with indexation money of time zero',
    unit: 'yr',
    minimum: 1900,
    maximum: 2200,
    integer: true,
    optional: true,
  }),
  yearlyChange: input({
    per: 'policy',
    symbol: 'g_pol',
    name: 'Change of the value from each year to the next, after its first year',
    unit: '1',
    above: -1,
    maximum: 1,
    fallback: 0,
  }),
  indexation: input({
    per: 'policy',
    symbol: 'κ_idx',
    name: 'Whether the value rises with inflation',
    unit: '1',
    states: ['none', 'inflation'],
    fallback: 0,
  }),
  maximum: input({
    per: 'policy',
    symbol: 'Max_pol',
    name: 'Most that the policy pays or takes in a year, or a grant pays in all; without limit if not given',
    unit: 'USD/yr',
    minimum: 0,
    optional: true,
  }),
  scheme: input({
    per: 'policy',
    symbol: 'κ_s',
    name: 'Scheme that the fuel must be eligible under for the policy to pay',
    unit: '1',
    states: policySchemes,
    fallback: 0,
  }),
  benchmark: input({
    per: 'policy',
    symbol: 'CI_bm',
    name: 'Carbon intensity below which a credit per tonne of CO2e is paid; that of the fossil fuel if not given',
    unit: 'gCO2e/MJ',
    minimum: 0,
    maximum: 500,
    optional: true,
    toldIfGiven: true,
  }),
  treatment: input({
    per: 'policy',
    symbol: 'κ_tr',
    name: 'Whether what the policy pays is taxed, is not, or is set against the tax',
    unit: '1',
    states: ['taxableIncome', 'untaxedIncome', 'taxCredit'],
    fallback: 0,
  }),
}
