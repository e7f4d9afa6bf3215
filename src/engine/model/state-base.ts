import { formula } from '../language/formula.ts'
import { allDepreciable, bookValueWrittenOff, depreciableCapital, depreciation } from './depreciation.ts'
import { oneYear } from './inputs/constants.ts'
import { conventions } from './inputs/conventions.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { taxes } from './inputs/tax-inputs.ts'
import { replacementDepreciation } from './renewals.ts'
import { isOperating } from './timing.ts'

const source = 'SAM, Single Owner: the state’s taxable income has a depreciation of its own'

export const hasOwnBase = formula({
  symbol: 'κ_s,own',
  name: 'Is 1 where the second income tax has a base of its own',
  unit: '1',
})`is(${taxes.stateTaxBase}, 'own')`

const stateShare = formula({
  per: 'year',
  symbol: 'd_s',
  name: 'Share of the plant depreciated in the year in the base of the second income tax',
  unit: '1',
})`zeroUnless(${hasOwnBase}, depreciationShare(${taxes.stateDepreciationMethod}, ${taxes.stateDepreciationPeriod}, ${year}))`

const stateDepreciation = formula({
  per: 'year',
  symbol: 'Dep_s',
  name: 'Depreciation in the base of the second income tax',
  unit: 'USD',
  source,
})`zeroUnless(${hasOwnBase}, ${depreciableCapital} * (${taxes.stateBonusDepreciation} * between(${year}, ${oneYear}, ${oneYear}) + (1 - ${taxes.stateBonusDepreciation}) * ${stateShare})
  * ${isOperating} + ${replacementDepreciation})`

const stateWrittenOff = formula({
  per: 'year',
  symbol: 'Off_s',
  name: 'Capital not depreciated until the last year in the base of the second income tax, written off then',
  unit: 'USD',
})`zeroUnless(${hasOwnBase}, ${conventions.residualBookValue} * (${allDepreciable} - sum(${stateDepreciation}))
  * between(${year}, ${economics.lifetime}, ${economics.lifetime}))`

/** What is written off at the end is left out, since it is none of the income of operation. */
export const stateAddition = formula({
  per: 'year',
  symbol: 'Δ_s',
  name: 'Depreciation that the base of the second income tax has less',
  unit: 'USD',
})`zeroUnless(${hasOwnBase}, ${depreciation} - ${stateDepreciation})`

export const stateAdditionOfAll = formula({
  per: 'year',
  symbol: 'Δ_s,all',
  name: 'Depreciation and write-off that the base of the second income tax has less',
  unit: 'USD',
})`zeroUnless(${hasOwnBase}, ${stateAddition} + ${bookValueWrittenOff} - ${stateWrittenOff})`
