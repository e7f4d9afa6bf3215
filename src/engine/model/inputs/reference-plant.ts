import { formula } from '../../language/formula.ts'
import { input } from '../../language/quantity.ts'
import { items } from './capital-inputs.ts'
import { itemisedFixedCapital, langFixedCapital, ratioOfFixed } from './capital-items.ts'
import { ranges } from './inputs.ts'

export const workingCapitalRatio = input({
  symbol: 'w',
  name: 'Working capital as a fraction of total capital',
  unit: '1',
  minimum: 0,
  below: 1,
  rangeSource: ranges,
  optional: true,
  otherwise: [ratioOfFixed],
})

const withWorkingCapital = (symbol: string, fixedCapital: typeof itemisedFixedCapital) =>
  formula({
    symbol,
    name: `Total capital from: ${fixedCapital.name}`,
    unit: 'USD',
  })`${fixedCapital} / (1 - ${workingCapitalRatio})`

export const referenceCapital = input({
  symbol: 'TCI_ref',
  name: 'Total capital investment of the reference plant',
  unit: 'USD',
  above: 0,
  optional: true,
  otherwise: [
    withWorkingCapital('TCI_items', itemisedFixedCapital),
    withWorkingCapital('TCI_Lang', langFixedCapital),
  ],
})

const itemisedIndirectOpex = formula({
  symbol: 'i_items',
  name: 'Insurance, property tax and maintenance per year as a fraction of total capital',
  unit: '1/yr',
  source: 'NREL/TP-5100-47764: 0.7 % of the fixed capital and 3 % of the inside battery limits',
})`${items.insuranceShare} * (1 - ${workingCapitalRatio}) + ${items.maintenanceShare} * ${items.insideBatteryLimits} / ${referenceCapital}`

export const indirectOpexRatio = input({
  symbol: 'i',
  name: 'Indirect operating cost per year as a fraction of total capital',
  unit: '1/yr',
  minimum: 0,
  maximum: 1,
  rangeSource: ranges,
  optional: true,
  otherwise: [itemisedIndirectOpex],
})
