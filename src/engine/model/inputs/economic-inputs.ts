import { formula } from '../../language/formula.ts'
import { input } from '../../language/quantity.ts'
import { perYear } from './forms.ts'
import { fuelMeasures } from './fuel-slate.ts'
import { plant, ranges } from './inputs.ts'
import { indirectOpexRatio, referenceCapital, workingCapitalRatio } from './reference-plant.ts'

const lifetime = input({
  symbol: 'N',
  name: 'Project lifetime',
  unit: 'yr',
  minimum: 1,
  maximum: 120,
  integer: true,
  rangeSource: ranges,
})

const wholeLifetime = formula({
  symbol: 'n_N',
  name: 'Depreciation over the whole lifetime',
  unit: 'yr',
})`${lifetime}`

export const economics = {
  lifetime,
  discountRate: input({
    symbol: 'r',
    name: 'Discount rate per year',
    unit: '1',
    minimum: 0,
    below: 1,
    rangeSource: ranges,
  }),
  taxRate: input({ symbol: 'τ', name: 'Income tax rate', unit: '1', minimum: 0, below: 1 }),
  referenceCapital,
  referenceCapacity: perYear(
    { symbol: 'Q_ref', name: 'Capacity of the reference plant', unit: 't/yr', above: 0 },
    fuelMeasures,
    plant.annualLoadHours,
  ),
  scalingExponent: input({
    symbol: 'n',
    name: 'Scaling exponent of the capital',
    unit: '1',
    minimum: 0,
    maximum: 1.5,
    rangeSource: ranges,
  }),
  workingCapitalRatio,
  indirectOpexRatio,
  depreciationPeriod: input({
    symbol: 'n_dep',
    name: 'Years over which capital is depreciated in a straight line',
    unit: 'yr',
    minimum: 1,
    maximum: 60,
    integer: true,
    optional: true,
    otherwise: [wholeLifetime],
  }),
  carbonPrice: input({
    symbol: 'P_CO2',
    name: 'Premium paid per tonne of CO2e avoided',
    unit: 'USD/tCO2e',
    minimum: 0,
    fallback: 0,
    source: 'SAFAPAC domain specification 3.6',
  }),
  fossilPrice: input({
    symbol: 'p_fossil',
    name: 'Price of the fossil fuel that is replaced',
    unit: 'USD/t',
    minimum: 0,
    fallback: 800,
    source: 'Worked example of the abatement cost in the SAFAPAC specification; an assumption',
  }),
  fossilCarbonIntensity: input({
    symbol: 'CI_fossil',
    name: 'Carbon intensity of the fossil fuel that is replaced',
    unit: 'gCO2e/MJ',
    above: 0,
    fallback: 89,
    source: 'CORSIA baseline for jet fuel',
  }),
}

/** The number of each project year, up to 0 for construction, then 1 … N; follows from the profile of spending and the lifetime. */
export const year = input({
  per: 'year',
  symbol: 't',
  name: 'Project year',
  unit: 'yr',
})
