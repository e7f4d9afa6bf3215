import { formula } from '../formula.ts'
import { economics } from './economic-inputs.ts'
import { capacity } from './plant-capacity.ts'

const capacityRatio = formula({
  symbol: 'R',
  name: 'Capacity relative to the reference plant',
  unit: '1',
})`${capacity} / ${economics.referenceCapacity}`

/** With the exponent 0.6 a plant twice the size costs 2^0.6 ≈ 1.5 times as much. */
export const totalCapital = formula({
  symbol: 'TCI',
  name: 'Total capital investment',
  unit: 'USD',
  source: 'Spec.xlsx, Layer 1 (1), with the exponent as input',
})`${economics.referenceCapital} * ${capacityRatio} ^ ${economics.scalingExponent}`

export const workingCapital = formula({
  symbol: 'WC',
  name: 'Working capital',
  unit: 'USD',
  source: 'Spec.xlsx: TCI = CAPEX + working capital',
})`${economics.workingCapitalRatio} * ${totalCapital}`

export const fixedCapital = formula({
  symbol: 'FCI',
  name: 'Fixed capital investment',
  unit: 'USD',
  source: 'Spec.xlsx: TCI = CAPEX + working capital',
})`${totalCapital} - ${workingCapital}`
