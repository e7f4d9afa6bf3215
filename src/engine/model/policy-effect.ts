import { formula } from '../language/formula.ts'
import { input } from '../language/quantity.ts'

/** Prices of calculations under more and more policies, so that no single calculation has both. */
const price = (symbol: string, name: string) => input({ symbol, name, unit: 'USD/t', optional: true })

export const priceBefore = price('MFSP_before', 'Minimum selling price under the policies before this one')
export const priceAfter = price('MFSP_after', 'Minimum selling price under these and this one')

export const policyEffect = formula({
  symbol: 'ΔMFSP',
  name: 'Change of the minimum selling price by the policy, after those before it',
  unit: 'USD/t',
})`${priceAfter} - ${priceBefore}`
