import { formula } from '../language/formula.ts'
import { costBasis } from './inputs/capital-inputs.ts'
import { economics } from './inputs/economic-inputs.ts'
import { pioneer } from './inputs/pioneer-inputs.ts'
import { costGrowth } from './pioneer.ts'
import { capacity } from './plant-capacity.ts'

export const capacityRatio = formula({
  symbol: 'R',
  name: 'Capacity relative to the reference plant',
  unit: '1',
})`${capacity} / ${economics.referenceCapacity}`

const indexFactor = formula({
  symbol: 'f_index',
  name: 'Cost level of the result relative to the reference',
  unit: '1',
  source: 'Ratio of one cost index, such as CEPCI, in two years',
})`either(${costBasis.costIndex} / ${costBasis.costIndexReference}, 1)`

const pioneerFactor = formula({
  symbol: 'f_pio',
  name: 'Capital of a pioneer plant relative to the nth',
  unit: '1',
})`1 - ${pioneer.plantKind} + zeroUnless(${pioneer.plantKind}, 1 / ${costGrowth})`

const learningFactor = formula({
  symbol: 'f_learn',
  name: 'Fall of the cost with the capacity built',
  unit: '1',
  source: 'One-factor learning curve: (1 − LR) to the power of the doublings',
})`(1 - ${costBasis.learningRate}) ^ log2(${costBasis.capacityBuiltRatio})`

const adjustment = formula({
  symbol: 'f_adj',
  name: 'Capital here, now and of this kind of plant relative to the reference',
  unit: '1',
})`${indexFactor} * ${costBasis.locationFactor} * ${pioneerFactor} * ${learningFactor}`

/** A plant twice the size costs 2^0.6 ≈ 1.5 times as much with the exponent 0.6. */
export const totalCapital = formula({
  symbol: 'TCI',
  name: 'Total capital investment',
  unit: 'USD',
  source: 'Spec.xlsx, Layer 1 (1), with the exponent as input',
})`${economics.referenceCapital} * ${capacityRatio} ^ ${economics.scalingExponent}
  * ${adjustment}`

/** A bound that is not given bounds nothing. */
const isBelowRange = formula({
  symbol: 'x_low',
  name: 'Is 1 where the capacity lies below the range for which the scaling exponent holds',
  unit: '1',
})`isPositive(either(${costBasis.capacityMinimum} - ${capacity}, 0 * ${capacity}))`

const isAboveRange = formula({
  symbol: 'x_high',
  name: 'Is 1 where the capacity lies above the range for which the scaling exponent holds',
  unit: '1',
})`isPositive(either(${capacity} - ${costBasis.capacityMaximum}, 0 * ${capacity}))`

/** A product, so that beyond one end of the range the other one can be seen to change nothing. */
export const extrapolation = formula({
  symbol: 'x_ext',
  name: 'Is 1 where the capacity lies outside the range for which the scaling exponent holds',
  unit: '1',
})`1 - (1 - ${isBelowRange}) * (1 - ${isAboveRange})`

const aace = 'AACE 18R-97, the widest of its typical ranges'
const noClass = 'No class of the estimate is given.'

export const capitalLow = formula({
  symbol: 'TCI_low',
  name: 'Total capital at the low end of its class of estimate',
  unit: 'USD',
  source: aace,
  absent: noClass,
})`where(${costBasis.estimateClass}, ${totalCapital}) * (1 - 0.5 * is(${costBasis.estimateClass}, 'class5')
  - 0.3 * is(${costBasis.estimateClass}, 'class4') - 0.2 * is(${costBasis.estimateClass}, 'class3')
  - 0.15 * is(${costBasis.estimateClass}, 'class2') - 0.1 * is(${costBasis.estimateClass}, 'class1'))`

export const capitalHigh = formula({
  symbol: 'TCI_high',
  name: 'Total capital at the high end of its class of estimate',
  unit: 'USD',
  source: aace,
  absent: noClass,
})`where(${costBasis.estimateClass}, ${totalCapital}) * (1 + 1 * is(${costBasis.estimateClass}, 'class5')
  + 0.5 * is(${costBasis.estimateClass}, 'class4') + 0.3 * is(${costBasis.estimateClass}, 'class3')
  + 0.2 * is(${costBasis.estimateClass}, 'class2') + 0.15 * is(${costBasis.estimateClass}, 'class1'))`

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
