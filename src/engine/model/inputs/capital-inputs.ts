import { input } from '../../language/quantity.ts'
import { perYear } from './forms.ts'
import { fuelMeasures } from './fuel-slate.ts'
import { plant } from './inputs.ts'
import { pioneer } from './pioneer-inputs.ts'

export const nrel = 'NREL/TP-5100-47764 (Humbird et al. 2011), as BioSTEAM transcribes it'

const money = { unit: 'USD', above: 0, optional: true } as const

/** Capital in parts, for the reference plant. */
export const items = {
  insideBatteryLimits: input({
    symbol: 'ISBL',
    name: 'Installed equipment of the process, inside battery limits, of the reference plant',
    ...money,
  }),
  outsideBatteryLimits: input({
    symbol: 'OSBL',
    name: 'Installed equipment outside battery limits of the reference plant',
    unit: 'USD',
    minimum: 0,
    fallback: 0,
  }),
  warehouseShare: input({
    symbol: 'x_ware',
    name: 'Warehouse as a share of the inside battery limits',
    unit: '1',
    minimum: 0,
    maximum: 5,
    fallback: 0.04,
    source: nrel,
  }),
  siteDevelopmentShare: input({
    symbol: 'x_site',
    name: 'Site development as a share of the inside battery limits',
    unit: '1',
    minimum: 0,
    maximum: 5,
    fallback: 0.09,
    source: nrel,
  }),
  pipingShare: input({
    symbol: 'x_pipe',
    name: 'Additional piping as a share of the inside battery limits',
    unit: '1',
    minimum: 0,
    maximum: 5,
    fallback: 0.045,
    source: nrel,
  }),
  proratableShare: input({
    symbol: 'x_prorat',
    name: 'Proratable cost as a share of the direct cost',
    unit: '1',
    minimum: 0,
    maximum: 5,
    fallback: 0.1,
    source: nrel,
  }),
  fieldExpenseShare: input({
    symbol: 'x_field',
    name: 'Field expenses as a share of the direct cost',
    unit: '1',
    minimum: 0,
    maximum: 5,
    fallback: 0.1,
    source: nrel,
  }),
  homeOfficeShare: input({
    symbol: 'x_home',
    name: 'Home office and construction fee as a share of the direct cost',
    unit: '1',
    minimum: 0,
    maximum: 5,
    fallback: 0.2,
    source: nrel,
  }),
  contingencyShare: input({
    symbol: 'x_cont',
    name: 'Project contingency as a share of the direct cost',
    unit: '1',
    minimum: 0,
    maximum: 5,
    fallback: 0.1,
    source: nrel,
  }),
  otherIndirectShare: input({
    symbol: 'x_other',
    name: 'Start-up, permits and other indirect cost as a share of the direct cost',
    unit: '1',
    minimum: 0,
    maximum: 5,
    fallback: 0.1,
    source: nrel,
  }),
  insuranceShare: input({
    symbol: 'x_ins',
    name: 'Insurance and property tax per year as a share of the fixed capital',
    unit: '1/yr',
    minimum: 0,
    maximum: 5,
    fallback: 0.007,
    source: nrel,
  }),
  maintenanceShare: input({
    symbol: 'x_main',
    name: 'Maintenance per year as a share of the inside battery limits',
    unit: '1/yr',
    minimum: 0,
    maximum: 5,
    fallback: 0.03,
    source: nrel,
  }),
  purchasedEquipment: input({ symbol: 'PEC', name: 'Delivered equipment of the reference plant', ...money }),
  langFactor: input({
    symbol: 'f_Lang',
    name: 'Lang factor: fixed capital per delivered equipment',
    unit: '1',
    minimum: 1,
    maximum: 20,
    optional: true,
  }),
  workingCapitalOfFixed: input({
    symbol: 'w_FCI',
    name: 'Working capital as a fraction of the fixed capital',
    unit: '1',
    minimum: 0,
    maximum: 10,
    optional: true,
  }),
}

const limit = (symbol: string, name: string) =>
  perYear({ symbol, name, unit: 't/yr', above: 0, optional: true }, fuelMeasures, plant.annualLoadHours)

/** How the capital of the reference plant becomes that of this one. */
export const costBasis = {
  capacityMinimum: limit('Q_min', 'Smallest capacity for which the scaling exponent holds'),
  capacityMaximum: limit('Q_max', 'Largest capacity for which the scaling exponent holds'),
  costIndexReference: input({
    symbol: 'I_ref',
    name: 'Cost index of the year of money of the reference capital',
    unit: '1',
    above: 0,
    optional: true,
  }),
  costIndex: input({
    symbol: 'I_cost',
    name: 'Cost index of the year of money of the result',
    unit: '1',
    above: 0,
    optional: true,
  }),
  locationFactor: input({
    symbol: 'f_loc',
    name: 'Location factor: capital here per capital where the reference is from',
    unit: '1',
    above: 0,
    maximum: 10,
    fallback: 1,
  }),
  learningRate: input({
    symbol: 'LR',
    name: 'Learning rate: fall of the cost with each doubling of the capacity built',
    unit: '1',
    minimum: 0,
    below: 1,
    fallback: 0,
  }),
  capacityBuiltRatio: input({
    symbol: 'x_built',
    name: 'Capacity built so far relative to when the reference was estimated',
    unit: '1',
    minimum: 1,
    maximum: 1e6,
    fallback: 1,
  }),
  estimateClass: input({
    symbol: 'κ_AACE',
    name: 'Class of the estimate by AACE 18R-97',
    unit: '1',
    states: ['none', 'class5', 'class4', 'class3', 'class2', 'class1'],
    fallback: 0,
  }),
}

/** All that the section `capital` of a request may hold. */
export const capital = { ...items, ...costBasis, ...pioneer }
