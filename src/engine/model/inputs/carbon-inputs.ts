import { input } from '../../language/quantity.ts'

const corsia = 'ICAO CORSIA; UK SI 2021/534 art. 41C; Canada SOR/96-433 s. 1000.23'

/** How emissions are shared and judged: all that the section `carbon` of a request may hold. */
export const carbon = {
  allocation: input({
    symbol: 'κ_alloc',
    name: 'How emissions are shared among the products',
    unit: '1',
    states: ['energy', 'mass', 'value', 'displacement'],
    fallback: 0,
    source: 'Energy content, as CORSIA and RED do, if not given',
  }),
  lifeCycleValue: input({
    symbol: 'κ_LCA',
    name: 'Whether CORSIA counts the actual value of this calculation or a default value',
    unit: '1',
    states: ['actual', 'default'],
    fallback: 0,
  }),
  coreEmissions: input({
    symbol: 'LCA_core',
    name: 'Default core life-cycle emissions',
    unit: 'gCO2e/MJ',
    optional: true,
  }),
  landUseChange: input({
    symbol: 'ILUC',
    name: 'Default emissions of induced land-use change',
    unit: 'gCO2e/MJ',
    fallback: 0,
    source: 'None for wastes, residues and by-products (CORSIA)',
  }),
  emissionCredits: input({
    symbol: 'LCA_cred',
    name: 'Emission credits, such as landfilling or recycling avoided',
    unit: 'gCO2e/MJ',
    minimum: 0,
    fallback: 0,
  }),
  nonBiogenicShare: input({
    symbol: 'NBC',
    name: 'Share of the carbon in municipal waste that is not biogenic',
    unit: '1',
    minimum: 0,
    maximum: 1,
    fallback: 0,
  }),
  corsiaBaseline: input({
    symbol: 'LC',
    name: 'Baseline life-cycle emissions of CORSIA: 89 for jet fuel, 95 for aviation gasoline',
    unit: 'gCO2e/MJ',
    above: 0,
    fallback: 89,
    source: corsia,
  }),
  fuelConversionFactor: input({
    symbol: 'FCF',
    name: 'CO2 per mass of fuel burnt: 3.16 for Jet A, 3.10 for aviation gasoline',
    unit: 'tCO2e/t',
    above: 0,
    fallback: 3.16,
    source: corsia,
  }),
  eligibleUnitPrice: input({
    symbol: 'P_EEU',
    name: 'Price of an eligible emissions unit of CORSIA',
    unit: 'USD/tCO2e',
    minimum: 0,
    fallback: 0,
  }),
  renewableKind: input({
    symbol: 'κ_RED',
    name: 'Kind of the fuel under RED: a biofuel, or renewable but not of biological origin',
    unit: '1',
    states: ['biofuel', 'nonBiological'],
    fallback: 0,
  }),
  cleanFuelAmount: input({
    symbol: 'A_45Z',
    name: 'Applicable amount of the clean fuel production credit 45Z',
    unit: 'USD/gal',
    minimum: 0,
    fallback: 0,
  }),
}
