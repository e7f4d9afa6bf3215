import { formula } from '../../language/formula.ts'
import { items, nrel } from './capital-inputs.ts'

export const directCost = formula({
  symbol: 'DPI',
  name: 'Direct cost: installed equipment, warehouse, site development and piping',
  unit: 'USD',
  source: nrel,
})`${items.insideBatteryLimits} + ${items.outsideBatteryLimits}
  + (${items.warehouseShare} + ${items.siteDevelopmentShare} + ${items.pipingShare}) * ${items.insideBatteryLimits}`

/** What is depreciated in NREL's convention. */
export const totalDepreciableCapital = formula({
  symbol: 'TDC',
  name: 'Direct and indirect cost with contingency',
  unit: 'USD',
  source: nrel,
})`${directCost} * (1 + ${items.proratableShare} + ${items.fieldExpenseShare} + ${items.homeOfficeShare} + ${items.contingencyShare})`

export const itemisedFixedCapital = formula({
  symbol: 'FCI_items',
  name: 'Fixed capital of the reference plant from its parts',
  unit: 'USD',
  source: nrel,
})`${totalDepreciableCapital} + ${items.otherIndirectShare} * ${directCost}`

export const langFixedCapital = formula({
  symbol: 'FCI_Lang',
  name: 'Fixed capital of the reference plant from delivered equipment',
  unit: 'USD',
  source: 'Lang 1948',
})`${items.purchasedEquipment} * ${items.langFactor}`

export const ratioOfFixed = formula({
  symbol: 'w_of_FCI',
  name: 'Working capital as a fraction of total capital, from that of fixed capital',
  unit: '1',
})`${items.workingCapitalOfFixed} / (1 + ${items.workingCapitalOfFixed})`
