import { formula } from '../language/formula.ts'
import { fixedCapital } from './capital.ts'
import { labourCost } from './costs.ts'
import { items } from './inputs/capital-inputs.ts'
import { kilogramsPerTonne } from './inputs/constants.ts'
import { economics } from './inputs/economic-inputs.ts'
import { events } from './inputs/event-inputs.ts'
import { otherCosts } from './inputs/finance-inputs.ts'
import { product } from './inputs/inputs.ts'
import { feedstock, utility } from './inputs/purchased-inputs.ts'
import { taxes } from './inputs/tax-inputs.ts'
import { capacity } from './plant-capacity.ts'

/** What is large or small only beside something else; compared with the ranges that it usually has, and not answered. */
export const referenceCapitalPerCapacity = formula({
  symbol: 'k_ref',
  name: 'Capital of the reference plant per tonne of fuel a year',
  unit: 'USD·yr/t',
})`${economics.referenceCapital} / ${economics.referenceCapacity}`

const noEnergy = 'It has no heating value.'

export const feedstockPricePerEnergy = formula({
  per: 'feedstock',
  symbol: 'π_F',
  name: 'Price of the feedstock per energy',
  unit: 'USD/MJ',
  absent: noEnergy,
})`${feedstock.price} / (${feedstock.energyContent} * ${kilogramsPerTonne})`

export const utilityPricePerEnergy = formula({
  per: 'utility',
  symbol: 'π_U',
  name: 'Price of the utility per energy',
  unit: 'USD/MJ',
  absent: noEnergy,
})`${utility.price} / (${utility.energyContent} * ${kilogramsPerTonne})`

export const productPricePerEnergy = formula({
  per: 'product',
  symbol: 'π_P',
  name: 'Price of the product per energy',
  unit: 'USD/MJ',
  absent: noEnergy,
})`${product.price} / (${product.energyContent} * ${kilogramsPerTonne})`

export const utilityEnergyPerFuel = formula({
  per: 'utility',
  symbol: 'E_U',
  name: 'Energy of the utility per mass of liquid fuel',
  unit: 'MJ/kg',
})`${utility.consumptionRatio} * ${utility.energyContent}`

export const labourCostPerFuel = formula({
  symbol: 'c_lab',
  name: 'Cost of labour per tonne of fuel at capacity',
  unit: 'USD/t',
})`${labourCost} / ${capacity}`

export const landPerCapital = formula({
  symbol: 'k_land',
  name: 'Land per fixed capital',
  unit: '1',
})`${otherCosts.landCost} / ${fixedCapital}`

export const decommissioningPerCapital = formula({
  symbol: 'k_dec',
  name: 'Decommissioning per fixed capital',
  unit: '1',
})`${events.decommissioningCost} / ${fixedCapital}`

export const productionCreditPerCapital = formula({
  symbol: 'k_PTC',
  name: 'Production tax credit of a year per fixed capital',
  unit: '1/yr',
})`${taxes.productionCredit} / ${fixedCapital}`

export const replacementPerCapital = formula({
  per: 'year',
  symbol: 'k_rep',
  name: 'Replacement of the year per fixed capital',
  unit: '1',
})`${otherCosts.replacementCost} / ${fixedCapital}`

export const outsidePerInside = formula({
  symbol: 'x_OSBL',
  name: 'Equipment outside battery limits per inside',
  unit: '1',
})`${items.outsideBatteryLimits} / ${items.insideBatteryLimits}`
