import { formula } from '../language/formula.ts'
import { capitalSpending, workingCapitalSpent } from './capital-spending.ts'
import { grantFlow } from './grants.ts'
import { oneYear } from './inputs/constants.ts'
import { conventions } from './inputs/conventions.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { depreciation as inputs } from './inputs/finance-inputs.ts'
import { taxes } from './inputs/tax-inputs.ts'
import { depreciableReplacement, replacementDepreciation } from './renewals.ts'
import { investmentCredit } from './tax-credits.ts'
import { isOperating } from './timing.ts'

const source = 'Convention C of the SAFAPAC domain specification 3.10'

export const depreciableCapital = formula({
  symbol: 'D',
  name: 'Capital that is depreciated',
  unit: 'USD',
  source,
})`${inputs.depreciableShare} * (sum(${capitalSpending}) - sum(${grantFlow})) - ${taxes.creditBaseReduction} * ${investmentCredit} + (1 - ${conventions.depreciationBase}) * ${workingCapitalSpent}`

/** 1 where the person’s own shares are taken. */
const isOwn = formula({
  symbol: 'κ_own',
  name: 'Is 1 where depreciation follows shares of one’s own',
  unit: '1',
})`is(${inputs.depreciationMethod}, 'own')`

const plantShare = formula({
  per: 'year',
  symbol: 'd',
  name: 'Share of the plant depreciated in the year',
  unit: '1',
  source:
    'Straight line, declining balance, sum of years’ digits; MACRS as in IRS Publication 946, Table A-1',
})`${isOwn} * ${inputs.ownDepreciation} + depreciationShare(${inputs.depreciationMethod}, ${economics.depreciationPeriod}, ${year})`

const powerPlantShare = formula({
  per: 'year',
  symbol: 'd_pow',
  name: 'Share of the steam and power plant depreciated in the year',
  unit: '1',
})`depreciationShare(${inputs.powerPlantDepreciationMethod}, ${inputs.powerPlantDepreciationPeriod}, ${year})`

export const depreciation = formula({
  per: 'year',
  symbol: 'Dep',
  name: 'Depreciation',
  unit: 'USD',
  source,
})`${depreciableCapital} * (${taxes.bonusDepreciation} * between(${year}, ${oneYear}, ${oneYear}) + (1 - ${taxes.bonusDepreciation}) * ((1 - ${inputs.powerPlantShare}) * ${plantShare} + zeroUnless(${inputs.powerPlantShare}, ${inputs.powerPlantShare} * ${powerPlantShare})))
  * ${isOperating} + ${replacementDepreciation}`

/** That of replacements with it. */
export const allDepreciable = formula({
  symbol: 'D_all',
  name: 'Capital that is depreciated, with replacements that are depreciated anew',
  unit: 'USD',
})`${depreciableCapital} + sum(${depreciableReplacement})`

export const bookValueWrittenOff = formula({
  per: 'year',
  symbol: 'Off',
  name: 'Capital not depreciated until the last year, written off then',
  unit: 'USD',
})`${conventions.residualBookValue} * (${allDepreciable} - sum(${depreciation}))
  * between(${year}, ${economics.lifetime}, ${economics.lifetime})`

export const neverDeducted = formula({
  symbol: 'D_left',
  name: 'Capital that is neither depreciated nor written off',
  unit: 'USD',
})`${allDepreciable} - sum(${depreciation}) - sum(${bookValueWrittenOff})`

export const neverDeductedShare = formula({
  symbol: 'd_left',
  name: 'Share of the capital to be depreciated that is neither depreciated nor written off',
  unit: '1',
  absent: 'No capital is to be depreciated.',
})`where(isPositive(${allDepreciable}), ${neverDeducted} / ${allDepreciable})`
