import { listLimits } from '../../request/catalogue.ts'
import type { Inputs, Item } from '../../request/inputs.ts'

/** Policies that may be added in a live workbook. */
const spareCount = 3

/** What stands in the workbook for a spare policy; its place counts from 0 among all policies. */
export const sparePolicyName = (place: number): string => `Spare policy ${place + 1}`

/** The kind of a spare policy where nobody has chosen one. */
export const spareInstrument = 'credit'

const spare = (place: number): Item => ({
  name: sparePolicyName(place),
  instrument: spareInstrument,
  value: { value: 0, unit: 'USD/gal' },
})

/** How many policies more a plant may have in its workbook. */
export const spareIn = ({ policies = [] }: Inputs): number =>
  Math.max(0, Math.min(spareCount, listLimits.policies[1] - policies.length))

/** Inputs with spare policies behind their own, which pay nothing: no number of a plant is another for them. */
export function withSparePolicies(inputs: Inputs, count = spareIn(inputs)): Inputs {
  const { policies = [] } = inputs
  const spares = Array.from({ length: count }, (_, i) => spare(policies.length + i))
  return count === 0 ? inputs : { ...inputs, policies: [...policies, ...spares] }
}
