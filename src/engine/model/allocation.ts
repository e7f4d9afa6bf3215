import { formula } from '../language/formula.ts'
import { carbonIntensity } from './carbon.ts'
import { energyProduction, fuelEnergy, productProduction } from './consumption.ts'
import { carbon } from './inputs/carbon-inputs.ts'
import {
  gramsPerKilogram,
  gramsPerTonne,
  kilogramsPerTonne,
  megajoulesPerKilowattHour,
} from './inputs/constants.ts'
import { energyProduct } from './inputs/energy-product-inputs.ts'
import { product } from './inputs/inputs.ts'

const byEnergySource = 'Allocation by energy content, as CORSIA and RED do'
const source = 'ISO 14044 4.3.4: shares by energy, mass or value, or expansion of the system'

const isByEnergy = formula({
  symbol: 'α_E',
  name: 'Is 1 where emissions are shared by energy',
  unit: '1',
})`is(${carbon.allocation}, 'energy')`
const isByMass = formula({
  symbol: 'α_M',
  name: 'Is 1 where emissions are shared by mass',
  unit: '1',
})`is(${carbon.allocation}, 'mass')`
export const isByValue = formula({
  symbol: 'α_V',
  name: 'Is 1 where emissions are shared by value',
  unit: '1',
})`is(${carbon.allocation}, 'value')`
const isByDisplacement = formula({
  symbol: 'α_D',
  name: 'Is 1 where emissions are shared by displacement',
  unit: '1',
})`is(${carbon.allocation}, 'displacement')`

/** What is shared among the products; how it is shared does not change it. */
export const totalEmissions = formula({
  symbol: 'E_CO2',
  name: 'Emissions of CO2e from feedstocks, utilities and process in a year at capacity',
  unit: 't/yr',
})`${carbonIntensity} * ${fuelEnergy} / ${gramsPerTonne}`

/** At plain prices, by which emissions are shared by value. Where it is zero, the shares do not exist. */
export const productsWorth = formula({
  symbol: 'Val_P',
  name: 'Worth of all products in a year at capacity at plain prices',
  unit: 'USD/yr',
})`sum(${productProduction} * ${product.price}) + sum(${energyProduction} * ${energyProduct.price})`

const byEnergy = formula({
  per: 'product',
  symbol: 'E_P,E',
  name: 'Emissions of each product by its energy, where it is a fuel',
  unit: 't/yr',
  source: byEnergySource,
})`zeroUnless(${product.isFuel}, ${carbonIntensity} * ${product.energyContent} * ${productProduction})
  * ${kilogramsPerTonne} / ${gramsPerTonne}`

const byMass = formula({
  per: 'product',
  symbol: 'E_P,M',
  name: 'Emissions of each product by its mass',
  unit: 't/yr',
  source,
})`${totalEmissions} * ${productProduction} / sum(${productProduction})`

const byValue = formula({
  per: 'product',
  symbol: 'E_P,V',
  name: 'Emissions of each product by its value at plain prices',
  unit: 't/yr',
  source,
  absent: 'The products are worth nothing, so they cannot share by value.',
})`${totalEmissions} * ${productProduction} * ${product.price} / ${productsWorth}`

const displaced = formula({
  per: 'product',
  symbol: 'E_P,disp',
  name: 'Emissions that each by-product displaces',
  unit: 't/yr',
  source,
})`(1 - ${product.isMain}) * ${productProduction} * ${product.displacedCarbonIntensity}
  * ${gramsPerKilogram} / ${gramsPerTonne}`

const energyDisplaced = formula({
  per: 'energyProduct',
  symbol: 'E_X,disp',
  name: 'Emissions that energy displaces which is sold',
  unit: 't/yr',
  source,
})`${energyProduction} * ${energyProduct.displacedCarbonIntensity} / ${gramsPerTonne}`

/** The main product may come out below zero. */
const byDisplacement = formula({
  per: 'product',
  symbol: 'E_P,D',
  name: 'Emissions of each product: what by-products displace, and the rest for the main product',
  unit: 't/yr',
  source,
})`${displaced} + ${product.isMain} * (${totalEmissions} - sum(${displaced}) - sum(${energyDisplaced}))`

export const productEmissions = formula({
  per: 'product',
  symbol: 'E_CO2,P',
  name: 'Emissions of CO2e in a year at capacity allocated to each product',
  unit: 't/yr',
  source,
})`zeroUnless(${isByEnergy}, ${byEnergy}) + zeroUnless(${isByMass}, ${byMass}) + zeroUnless(${isByValue}, ${byValue})
  + zeroUnless(${isByDisplacement}, ${byDisplacement})`

const energyByValue = formula({
  per: 'energyProduct',
  symbol: 'E_X,V',
  name: 'Emissions of energy that is sold by its value',
  unit: 't/yr',
  source,
})`${totalEmissions} * ${energyProduction} * ${energyProduct.price} / ${productsWorth}`

/** Shared by energy, only fuels bear emissions; shared by mass, only what has a mass. */
export const energyProductEmissions = formula({
  per: 'energyProduct',
  symbol: 'E_CO2,X',
  name: 'Emissions of CO2e in a year at capacity allocated to each kind of energy that is sold',
  unit: 't/yr',
  source,
})`zeroUnless(${isByValue}, ${energyByValue}) + zeroUnless(${isByDisplacement}, ${energyDisplaced})`

export const energyProductCarbonIntensity = formula({
  per: 'energyProduct',
  symbol: 'CI_X',
  name: 'Carbon intensity of energy that is sold',
  unit: 'gCO2e/MJ',
  source,
  absent:
    'Shared by energy, only fuels bear emissions; shared by mass, only what has a mass; and what is not sold bears none.',
})`where(${isByValue} + ${isByDisplacement}, ${energyProductEmissions} * ${gramsPerTonne} / (${energyProduction} * ${megajoulesPerKilowattHour}))`

export const productCarbonIntensity = formula({
  per: 'product',
  symbol: 'CI_P',
  name: 'Carbon intensity of each product',
  unit: 'gCO2e/MJ',
  source,
  absent:
    'What is not a fuel bears no emissions where they are shared by energy, and what is not made, or holds no energy, has none per MJ.',
})`zeroUnless(${isByEnergy}, where(${product.isFuel}, ${carbonIntensity})) + zeroUnless(1 - ${isByEnergy},
  ${productEmissions} * ${gramsPerTonne} / (${productProduction} * ${product.energyContent} * ${kilogramsPerTonne}))`

export const productCarbonIntensityMass = formula({
  per: 'product',
  symbol: 'CI_P,mass',
  name: 'Carbon intensity of each product by mass',
  unit: 'kgCO2e/t',
  source,
})`${productCarbonIntensity} * ${product.energyContent} * ${kilogramsPerTonne} / ${gramsPerKilogram}`

/** All fuels have the same where emissions are shared by energy. */
export const mainCarbonIntensity = formula({
  symbol: 'CI_main',
  name: 'Carbon intensity of the main product',
  unit: 'gCO2e/MJ',
  source,
})`zeroUnless(${isByEnergy}, ${carbonIntensity})
  + zeroUnless(1 - ${isByEnergy}, sum(zeroUnless(${product.isMain}, ${productCarbonIntensity})))`
