import { economics } from '../src/engine/model/inputs/economic-inputs.ts'
import { plant, product } from '../src/engine/model/inputs/inputs.ts'
import { feedstock, power, utility } from '../src/engine/model/inputs/purchased-inputs.ts'
import { capacity } from '../src/engine/model/plant-capacity.ts'
import type { Varied } from '../src/engine/run/varied.ts'

/** Ten inputs at once, so that little of the model is the same in every scenario; in the order that programs by hand have them. */
export const tenInputs: readonly Varied[] = [
  { input: capacity },
  { input: feedstock.price, element: 0 },
  { input: feedstock.consumptionRatio, element: 0 },
  { input: utility.price, element: 0 },
  { input: power.price, element: 0 },
  { input: product.price, element: 0 },
  { input: plant.processCarbonIntensity },
  { input: economics.referenceCapital },
  { input: economics.indirectOpexRatio },
  { input: economics.taxRate },
]
