import type { Quantity } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'
import type { Answered, ScalarSeries } from '../answers/scalar.ts'
import type { Inputs } from '../request/inputs.ts'
import { isOfContract, isOfPolicy, type PricePath, pricePaths } from '../request/price-paths.ts'

const byMass: readonly PricePath['per'][] = ['feedstock', 'utility', 'product', 'attribute']
const byEnergy: readonly PricePath['per'][] = ['power', 'energyProduct']

/** Every price that moves by itself, year by year; undefined where there is none. */
export function ownPrices(calculation: Answered, inputs: Inputs) {
  if (calculation.sizes.path === 0) return undefined
  return pricePaths(inputs).map(({ name, pointer, per }, n) => {
    const { ownPricePerMass, ownPricePerEnergy, ownFactor, ownAmount } = outputs
    const price = byMass.includes(per)
      ? ownPricePerMass
      : byEnergy.includes(per)
        ? ownPricePerEnergy
        : undefined
    return {
      name,
      pointer,
      ...(price && { price: yearsOf(calculation, price, n) }),
      relative: yearsOf(calculation, ownFactor, n),
      // What policies and contracts pay is told with the others, in policyPayments and contractPayments.
      ...(!isOfPolicy(per) && !isOfContract(per) && { amount: yearsOf(calculation, ownAmount, n) }),
    }
  })
}

/** The years of one of several. */
export function yearsOf(run: Answered, quantity: Quantity, n: number): ScalarSeries {
  const { year } = run.sizes
  const offset = n * year
  const reason = run.reasons.get(quantity)
  const slot = run.slots[quantity.id] as ArrayLike<number>
  const values = Array.from({ length: year }, (_, i) => {
    const value = slot[offset + i] as number
    return Number.isFinite(value) ? value : null
  })
  const result = { values, unit: quantity.unit, ...(reason !== undefined && { reason }) }
  run.origins?.set(result, { values: { run, quantity, offset } })
  return result
}
