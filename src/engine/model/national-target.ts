import { formula } from '../language/formula.ts'
import { feedstockConsumption, mainProduction } from './consumption.ts'
import { kilogramsPerTonne, litresPerCubicMetre, oneYear, roundingShare } from './inputs/constants.ts'
import { target, targetYears } from './inputs/target-inputs.ts'

/*
 * What a mandate asks of a country in one year. A tonne of sustainable fuel takes the place of a tonne of fossil fuel,
 * as in the abatement cost. Nothing is discounted.
 */

/** What one plant takes, where one is given. */
export const feedstockPerMain = formula({
  symbol: 'Y_all',
  name: 'Feedstock of all kinds per tonne of the main product',
  unit: 't/t',
})`sum(${feedstockConsumption}) / ${mainProduction}`

/** Laws count shares by volume (ReFuelEU Aviation, Annex I) or by energy (certificates of the United Kingdom). */
const massPerShare = formula({
  symbol: 'f_share',
  name: 'Mass of sustainable fuel per mass of all jet fuel, at a share of 1',
  unit: '1',
})`choose(is(${target.basis}, 'volume'), ${target.ownDensity} / ${target.density}, choose(is(${target.basis}, 'energy'), ${target.energyContent} / ${target.ownEnergyContent}, 1))`

export const neededFuel = formula({
  symbol: 'M_need',
  name: 'Sustainable fuel that the mandate asks for',
  unit: 't/yr',
})`${target.demand} * ${target.share} * ${massPerShare}`

export const neededCapacity = formula({
  symbol: 'n_need',
  name: 'Plants at capacity that make as much',
  unit: '1',
})`${neededFuel} / ${target.plantFuel}`

export const wholePlants = formula({
  symbol: 'n_plants',
  name: 'Whole plants that make at least as much',
  unit: '1',
})`roundedUp(${neededCapacity} * (1 - ${roundingShare}))`

/** Plants that are no longer needed stay. */
export const newPlants = formula({
  symbol: 'n_new',
  name: 'Plants that have to be new in the year',
  unit: '1',
})`nonNegative(${wholePlants} - ${target.standing})`

export const newCapital = formula({
  symbol: 'K_new',
  name: 'Capital of the plants that are new in the year, in money of the same year as that of one plant',
  unit: 'USD',
})`${newPlants} * ${target.plantCapital}`

export const neededFeedstock = formula({
  symbol: 'F_need',
  name: 'Feedstock that the fuel takes',
  unit: 't/yr',
})`${neededFuel} * ${target.feedstock}`

export const feedstockShare = formula({
  symbol: 'x_F,has',
  name: 'Share of the feedstock that the country has',
  unit: '1',
})`${neededFeedstock} / ${target.feedstockSupply}`

/** Negative where the fuel costs less than the fossil one. */
export const extraCost = formula({
  symbol: 'ΔC_mand',
  name: 'Cost of the fuel above that of as much fossil fuel',
  unit: 'USD/yr',
})`${neededFuel} * (${target.cost} - ${target.fossilPrice})`

export const levyPerLitre = formula({
  symbol: 'lev_L',
  name: 'Levy per litre of all jet fuel that pays for it',
  unit: 'USD/L',
  absent: 'No jet fuel is used in this year.',
})`${extraCost} / (${target.demand} * ${kilogramsPerTonne} / ${target.density} * ${litresPerCubicMetre})`

export const levyPerPassenger = formula({
  symbol: 'lev_pax',
  name: 'Levy per passenger that pays for it',
  unit: 'USD',
})`${extraCost} / ${target.passengers}`

export const avoidedByMandate = formula({
  symbol: 'A_mand',
  name: 'Emissions that the sustainable fuel avoids',
  unit: 'tCO2e/yr',
})`${neededFuel} * ${target.avoided}`

const nothingAvoided = 'Nothing is avoided in these years.'

export const fuelOfAllYears = formula({
  symbol: 'M_mand',
  name: 'Sustainable fuel of all years',
  unit: 't',
})`sum(${targetYears.fuel}) * ${oneYear}`

export const capitalOfAllYears = formula({
  symbol: 'K_mand',
  name: 'Capital of all plants that are new in these years',
  unit: 'USD',
})`sum(${targetYears.capital})`

export const extraCostOfAllYears = formula({
  symbol: 'ΔC_mand,all',
  name: 'Cost of the sustainable fuel of all years above that of as much fossil fuel',
  unit: 'USD',
})`sum(${targetYears.extraCost}) * ${oneYear}`

export const avoidedInAllYears = formula({
  symbol: 'A_mand,all',
  name: 'Emissions that the sustainable fuel of all years avoids',
  unit: 'tCO2e',
})`sum(${targetYears.avoided}) * ${oneYear}`

export const costOfMandate = formula({
  symbol: 'MAC_mand',
  name: 'What the mandate pays to avoid a tonne of CO2e',
  unit: 'USD/tCO2e',
  absent: nothingAvoided,
})`where(isPositive(${avoidedInAllYears}), ${extraCostOfAllYears}) / ${avoidedInAllYears}`
