import type { ConvertedAmount } from '../money/conversion.ts'
import type { FieldReader } from '../request/field-reader.ts'
import { convertedAmounts } from '../request/in-money-of-analysis.ts'
import type { Inputs } from '../request/inputs.ts'

const ofReferencePlant = [
  '/economics/referenceCapital',
  '/capital/insideBatteryLimits',
  '/capital/outsideBatteryLimits',
  '/capital/purchasedEquipment',
]

/** Nothing else may bring an amount to another year than the index that is named for it. */
export function checkMoney(reader: FieldReader, inputs: Inputs): void {
  for (const amount of convertedAmounts(inputs)) {
    if (!amount.conversion.index) continue
    const other = otherWay(inputs, amount)
    if (other === undefined) continue
    const message = `Money of ${amount.conversion.year} becomes money of ${inputs.money?.year} by moneyYear and, once more, by ${other}: give one of the two.`
    reader.refuse(`${amount.pointer}/moneyYear`, 'given_twice', message)
  }
}

/** What else says of which year the money is. */
function otherWay({ capital, policies = [] }: Inputs, { pointer }: ConvertedAmount): string | undefined {
  if (ofReferencePlant.includes(pointer) && capital?.costIndex !== undefined) return 'capital.costIndex'
  const [, i] = /^\/policies\/(\d+)\/value$/.exec(pointer) ?? []
  return i !== undefined && policies[Number(i)]?.valueYear !== undefined
    ? `policies.${i}.valueYear`
    : undefined
}
