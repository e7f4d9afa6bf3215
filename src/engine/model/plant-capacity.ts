import { perYear } from './inputs/forms.ts'
import { fuelMeasures } from './inputs/fuel-slate.ts'
import { plant } from './inputs/inputs.ts'

/** In t/yr: a fifth of the oil that the world uses. Beyond it a number is mistyped, in the wrong unit, or a trial. */
const highestMass = 1e9

const toMass = 'SAFAPAC document "Input to output"; one density for the whole slate'

export const capacity = perYear(
  {
    symbol: 'Q',
    name: 'Plant capacity in liquid fuel',
    unit: 't/yr',
    above: 0,
    maximum: highestMass,
    source: toMass,
  },
  fuelMeasures,
  plant.annualLoadHours,
)
