import { input } from '../../language/quantity.ts'
import { ownEscalation } from './escalation-input.ts'
import { perFuel } from './forms.ts'
import { fuelMeasures } from './fuel-slate.ts'
import { highestPrice } from './inputs.ts'

/** Products counted by energy, such as electricity and heat: they have no mass. */
export const energyProduct = {
  price: input({
    per: 'energyProduct',
    symbol: 'p_X',
    name: 'Price of the energy that is sold',
    unit: 'USD/kWh',
    minimum: 0,
    maximum: highestPrice,
  }),
  priceEscalation: ownEscalation({
    per: 'energyProduct',
    symbol: 'e_own,X',
    name: 'Rise of the price of the energy per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal',
  }),
  yield: perFuel(
    {
      per: 'energyProduct',
      symbol: 'y_X',
      name: 'Energy sold per mass of liquid fuel',
      unit: 'kWh/t',
      minimum: 0,
    },
    [],
    fuelMeasures,
  ),
  /** Only displacement has a use for it. */
  displacedCarbonIntensity: input({
    per: 'energyProduct',
    symbol: 'CI_disp,X',
    name: 'Emissions of the energy that is displaced, where emissions are shared by displacement',
    unit: 'gCO2e/kWh',
    fallback: 0,
  }),
}
