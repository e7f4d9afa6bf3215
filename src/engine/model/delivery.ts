import { formula } from '../language/formula.ts'
import { kilogramsPerTonne, litresPerCubicMetre, megajoulesPerGigajoule } from './inputs/constants.ts'
import { blend, delivery, type Way, ways } from './inputs/delivery-inputs.ts'

/*
 * Fuel from the gate of the plant to the wing. Where there is no way, no fee and no emission of handling, every number is that of
 * the gate, to the last bit.
 */

const { truck, rail, ship, pipe } = ways

/** Each by itself, so that what is missing is told of the way that needs it. */
const costBy = ({ mode, by, distance, freight }: Way) =>
  formula({
    symbol: `c_way,${mode}`,
    name: `Freight of the way ${by}`,
    unit: 'USD/t',
  })`zeroUnless(isPositive(${distance}), ${distance} * ${freight})`

const emissionsBy = ({ mode, by, distance, emissions }: Way) =>
  formula({
    symbol: `e_way,${mode}`,
    name: `Emissions of the way ${by}`,
    unit: 'gCO2e/t',
  })`zeroUnless(isPositive(${distance}), ${distance} * ${emissions})`

export const freightCost = formula({
  symbol: 'c_way',
  name: 'Freight from the plant to the airport',
  unit: 'USD/t',
})`${costBy(truck)} + ${costBy(rail)} + ${costBy(ship)} + ${costBy(pipe)}`

export const deliveredPrice = formula({
  symbol: 'p_del',
  name: 'Price of the neat fuel delivered, per mass',
  unit: 'USD/t',
})`${delivery.gatePrice} + (${freightCost} + ${delivery.terminal} + ${delivery.blending} + ${delivery.testing})`

export const deliveredPricePerEnergy = formula({
  symbol: 'p_del,E',
  name: 'Price of the neat fuel delivered, per energy',
  unit: 'USD/GJ',
})`${deliveredPrice} / ${delivery.energyContent} / ${kilogramsPerTonne} * ${megajoulesPerGigajoule}`

export const deliveredPricePerVolume = formula({
  symbol: 'p_del,V',
  name: 'Price of the neat fuel delivered, per volume',
  unit: 'USD/L',
})`${deliveredPrice} * ${delivery.density} / ${kilogramsPerTonne} / ${litresPerCubicMetre}`

const freightEmissions = formula({
  symbol: 'e_way',
  name: 'Emissions of the freight',
  unit: 'gCO2e/t',
})`${emissionsBy(truck)} + ${emissionsBy(rail)} + ${emissionsBy(ship)} + ${emissionsBy(pipe)}`

const wholeWay = formula({
  symbol: 'd_way',
  name: 'Way from the plant to the airport',
  unit: 'km',
})`${truck.distance} + ${rail.distance} + ${ship.distance} + ${pipe.distance}`

export const freightIntensity = formula({
  symbol: 'ci_way',
  name: 'Carbon intensity that the freight adds',
  unit: 'gCO2e/MJ',
})`zeroUnless(isPositive(${wholeWay}), ${freightEmissions} / ${delivery.energyContent} / ${kilogramsPerTonne})`

export const deliveredIntensity = formula({
  symbol: 'CI_del',
  name: 'Carbon intensity of the neat fuel delivered',
  unit: 'gCO2e/MJ',
})`${delivery.gateIntensity} + (${freightIntensity} + ${delivery.handlingEmissions})`

/** Volumes of the two add up. */
export const blendDensity = formula({
  symbol: 'ρ_mix',
  name: 'Density of the blend',
  unit: 'kg/m3',
})`${blend.share} * ${delivery.density} + (1 - ${blend.share}) * ${blend.fossilDensity}`

export const neatMassShare = formula({
  symbol: 'w_neat',
  name: 'Share of the neat fuel in the mass of the blend',
  unit: '1',
})`${blend.share} * ${delivery.density} / ${blendDensity}`

export const blendEnergyContent = formula({
  symbol: 'LHV_mix',
  name: 'Lower heating value of the blend',
  unit: 'MJ/kg',
})`${neatMassShare} * ${delivery.energyContent} + (1 - ${neatMassShare}) * ${blend.fossilEnergyContent}`

export const blendPrice = formula({
  symbol: 'p_mix',
  name: 'Price of the blend per mass',
  unit: 'USD/t',
})`${neatMassShare} * ${deliveredPrice} + (1 - ${neatMassShare}) * ${blend.fossilPrice}`

export const blendPricePerEnergy = formula({
  symbol: 'p_mix,E',
  name: 'Price of the blend per energy',
  unit: 'USD/GJ',
})`${blendPrice} / ${blendEnergyContent} / ${kilogramsPerTonne} * ${megajoulesPerGigajoule}`

export const blendPricePerVolume = formula({
  symbol: 'p_mix,V',
  name: 'Price of the blend per volume',
  unit: 'USD/L',
})`${blendPrice} * ${blendDensity} / ${kilogramsPerTonne} / ${litresPerCubicMetre}`

export const blendIntensity = formula({
  symbol: 'CI_mix',
  name: 'Carbon intensity of the blend',
  unit: 'gCO2e/MJ',
})`(${neatMassShare} * ${delivery.energyContent} * ${deliveredIntensity} + (1 - ${neatMassShare}) * ${blend.fossilEnergyContent} * ${blend.fossilIntensity}) / ${blendEnergyContent}`

/** Below zero where the blend has more of the neat fuel than it may. */
export const blendMargin = formula({
  symbol: 'x_left',
  name: 'Share that the annex would still allow',
  unit: '1',
})`${blend.limit} - ${blend.share}`
