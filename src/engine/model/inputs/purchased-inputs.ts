import { input } from '../../language/quantity.ts'
import { ownEscalation } from './escalation-input.ts'
import { perAmount, perFuel } from './forms.ts'
import { fuelMeasures } from './fuel-slate.ts'
import { highestPrice, ranges } from './inputs.ts'
import { substance } from './substance.ts'

const price = { unit: 'USD/t', minimum: 0, maximum: highestPrice } as const
const fed = substance({ per: 'feedstock', mark: 'F', name: 'feedstock' })

export const feedstock = {
  price: perAmount(
    { per: 'feedstock', symbol: 'p_F', name: 'Feedstock price', ...price, mayBePaid: true },
    fed.measures,
  ),
  priceEscalation: ownEscalation({
    per: 'feedstock',
    symbol: 'e_own,F',
    name: 'Rise of the price of the feedstock per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal',
  }),
  carbonContent: input({
    per: 'feedstock',
    symbol: 'CC_F',
    name: 'Carbon content of the feedstock',
    unit: 't/t',
    minimum: 0,
    maximum: 1,
    rangeSource: ranges,
  }),
  energyContent: fed.energyContent,
  consumptionRatio: perFuel(
    {
      per: 'feedstock',
      symbol: 'Y_F',
      name: 'Feedstock consumed per mass of liquid fuel',
      unit: 't/t',
      above: 0,
      source: 'Called feedstock yield in the existing SAFAPAC',
    },
    fed.measures,
    fuelMeasures,
  ),
  carbonIntensity: perAmount(
    {
      per: 'feedstock',
      symbol: 'CI_F',
      name: 'Carbon intensity of the feedstock',
      unit: 'kgCO2e/t',
    },
    fed.measures,
  ),
  ...fed.optional,
}

const bought = substance({ per: 'utility', mark: 'U', name: 'utility', fallback: 0 })

/** Utilities counted by mass, such as hydrogen. */
export const utility = {
  price: perAmount({ per: 'utility', symbol: 'p_U', name: 'Utility price', ...price }, bought.measures),
  priceEscalation: ownEscalation({
    per: 'utility',
    symbol: 'e_own,U',
    name: 'Rise of the price of the utility per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal',
  }),
  carbonIntensity: perAmount(
    {
      per: 'utility',
      symbol: 'CI_U',
      name: 'Carbon intensity of the utility',
      unit: 'kgCO2e/t',
    },
    bought.measures,
  ),
  consumptionRatio: perFuel(
    {
      per: 'utility',
      symbol: 'Y_U',
      name: 'Utility consumed per mass of liquid fuel',
      unit: 't/t',
      minimum: 0,
    },
    bought.measures,
    fuelMeasures,
  ),
  carbonContent: input({
    per: 'utility',
    symbol: 'CC_U',
    name: 'Carbon content of the utility',
    unit: 't/t',
    minimum: 0,
    maximum: 1,
    fallback: 0,
  }),
  energyContent: bought.energyContent,
  ...bought.optional,
}

/** Utilities counted by energy, such as electricity, or gas of which nothing by mass is known. */
export const power = {
  price: input({
    per: 'power',
    symbol: 'p_W',
    name: 'Electricity price',
    unit: 'USD/kWh',
    minimum: 0,
    maximum: highestPrice,
  }),
  priceEscalation: ownEscalation({
    per: 'power',
    symbol: 'e_own,W',
    name: 'Rise of the price of the electricity per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal',
  }),
  carbonIntensity: input({
    per: 'power',
    symbol: 'CI_W',
    name: 'Carbon intensity of the electricity',
    unit: 'gCO2e/kWh',
  }),
  consumptionRatio: perFuel(
    {
      per: 'power',
      symbol: 'Y_W',
      name: 'Electricity consumed per mass of liquid fuel',
      unit: 'kWh/t',
      minimum: 0,
    },
    [],
    fuelMeasures,
  ),
}
