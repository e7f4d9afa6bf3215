import { input } from '../../language/quantity.ts'

const fromPlant = (what: string) => `Neither a plant nor the request gives ${what}.`
const price = { unit: 'USD/t', minimum: -1e6, maximum: 1e6 } as const
const fee = { unit: 'USD/t', minimum: 0, maximum: 1e6, fallback: 0 } as const

/** A part of the way from the plant to the airport. */
const way = (mode: string, by: string) => ({
  mode,
  by,
  distance: input({
    symbol: `d_${mode}`,
    name: `Way ${by}`,
    unit: 'km',
    minimum: 0,
    maximum: 100_000,
    fallback: 0,
  }),
  freight: input({
    symbol: `c_${mode}`,
    name: `Freight ${by}`,
    unit: 'USD/t/km',
    minimum: 0,
    maximum: 1e3,
    optional: true,
    absent: `There is a way ${by}, and no freight is given for it.`,
  }),
  emissions: input({
    symbol: `e_${mode}`,
    name: `Emissions ${by}`,
    unit: 'gCO2e/t/km',
    minimum: 0,
    maximum: 1e5,
    optional: true,
    absent: `There is a way ${by}, and no emissions are given for it.`,
  }),
})

export type Way = ReturnType<typeof way>

export const ways = {
  truck: way('truck', 'by truck'),
  rail: way('rail', 'by rail'),
  ship: way('ship', 'by ship'),
  pipe: way('pipe', 'by pipeline'),
}

/** The neat fuel at the gate, and what becomes of it until it is in the wing. */
export const delivery = {
  gatePrice: input({
    symbol: 'p_gate',
    name: 'Price of the neat fuel at the gate of the plant',
    ...price,
    optional: true,
    absent: fromPlant('the price at the gate'),
  }),
  gateIntensity: input({
    symbol: 'CI_gate',
    name: 'Carbon intensity of the neat fuel at the gate of the plant',
    unit: 'gCO2e/MJ',
    minimum: -1e4,
    maximum: 1e4,
    optional: true,
    absent: fromPlant('the carbon intensity at the gate'),
  }),
  energyContent: input({
    symbol: 'LHV_neat',
    name: 'Lower heating value of the neat fuel',
    unit: 'MJ/kg',
    above: 0,
    maximum: 100,
    optional: true,
    absent: fromPlant('the heating value of the neat fuel'),
  }),
  density: input({
    symbol: 'ρ_neat',
    name: 'Density of the neat fuel',
    unit: 'kg/m3',
    above: 0,
    maximum: 2_000,
    optional: true,
    absent: fromPlant('the density of the neat fuel'),
  }),
  terminal: input({ symbol: 'c_term', name: 'Terminal and storage', ...fee }),
  blending: input({ symbol: 'c_blend', name: 'Blending', ...fee }),
  testing: input({ symbol: 'c_test', name: 'Testing and certificates', ...fee }),
  handlingEmissions: input({
    symbol: 'e_hand',
    name: 'Emissions of terminal, blending and testing',
    unit: 'gCO2e/MJ',
    minimum: 0,
    maximum: 1e3,
    fallback: 0,
  }),
}

/** The blend, and the fossil fuel in it. */
export const blend = {
  share: input({
    symbol: 'x_neat',
    name: 'Share of the neat fuel in the volume of the blend',
    unit: '1',
    minimum: 0,
    maximum: 1,
    optional: true,
    absent: 'No blend is asked for.',
  }),
  limit: input({
    symbol: 'x_annex',
    name: 'Most of the volume of a blend that the annex of ASTM D7566 allows',
    unit: '1',
    minimum: 0,
    maximum: 1,
    optional: true,
    absent: 'No annex of ASTM D7566 is given or known of the process.',
  }),
  fossilPrice: input({
    symbol: 'p_Jet',
    name: 'Price of the fossil jet fuel in the blend',
    ...price,
    optional: true,
    absent: fromPlant('the price of the fossil fuel'),
  }),
  fossilIntensity: input({
    symbol: 'CI_Jet',
    name: 'Carbon intensity of the fossil jet fuel in the blend',
    unit: 'gCO2e/MJ',
    minimum: 0,
    maximum: 1e4,
    optional: true,
    absent: fromPlant('the carbon intensity of the fossil fuel'),
  }),
  fossilEnergyContent: input({
    symbol: 'LHV_Jet',
    name: 'Lower heating value of the fossil jet fuel in the blend',
    unit: 'MJ/kg',
    above: 0,
    maximum: 100,
    optional: true,
    absent: 'The request does not give the heating value of the fossil jet fuel.',
  }),
  fossilDensity: input({
    symbol: 'ρ_Jet',
    name: 'Density of the fossil jet fuel in the blend',
    unit: 'kg/m3',
    above: 0,
    maximum: 2_000,
    optional: true,
    absent: 'The request does not give the density of the fossil jet fuel.',
  }),
}
