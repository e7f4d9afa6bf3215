import type { Calculation } from '../../engine/calculate.ts'
import type { Input, Quantity, Value } from '../../engine/language/quantity.ts'
import { highestReturn, type LikelyRange, likelyRanges } from '../../engine/model/likely-ranges.ts'
import { outputs } from '../../engine/model/outputs.ts'
import type { Warning } from '../answers/warning.ts'
import { headOf } from '../request/catalogue.ts'
import type { GivenInput } from '../request/given-inputs.ts'
import { threeDigits } from '../text/digits.ts'

/** Warnings of given values that are a slip more likely than what a plant has, and of a return that no project has. */
export function unlikelyValues(given: readonly GivenInput[], calculation: Calculation): Warning[] {
  const { slots } = calculation
  const outside = likelyRanges.filter((range) => isAnyOutside(slots[range.quantity.id], range))
  return [...outside.flatMap((range) => unlikely(range, given, calculation)), ...unusualReturn(calculation)]
}

function isAnyOutside(slot: Value | undefined, range: LikelyRange): boolean {
  if (typeof slot !== 'object') return isOutside(slot ?? Number.NaN, range)
  for (let i = 0; i < slot.length; i++) if (isOutside(slot[i] ?? Number.NaN, range)) return true
  return false
}

function isOutside(value: number, { low, high }: LikelyRange): boolean {
  const size = Math.abs(value)
  return size > 0 && (size < low || size > high)
}

/** Who sees the return. */
export const likelyWarningAccess = { return_unusual: 'ADVANCE' } as const

function unlikely(range: LikelyRange, given: readonly GivenInput[], calculation: Calculation): Warning[] {
  const { quantity, low, high, source } = range
  const { name, unit } = quantity
  const inputs = range.about ?? [quantity as Input]
  const slot = calculation.slots[quantity.id]
  const found = given.flatMap(({ pointer, sets }) => {
    const own = sets.find((each) => inputs.some((input) => isOf(each.quantity, input)))
    if (!own) return []
    const value = typeof slot === 'object' ? (slot[own.element ?? 0] ?? Number.NaN) : (slot ?? Number.NaN)
    return isOutside(value, range) ? [{ pointer, value }] : []
  })
  // One is named of inputs that are wrong only beside each other.
  return (inputs.length > 1 ? found.slice(0, 1) : found).map(({ pointer, value }) => ({
    code: 'unlikely_value',
    message: `${name} is ${threeDigits(value)}${suffix(unit)}; usual is ${threeDigits(low)} to ${threeDigits(high)}${suffix(unit)}. Is the unit right?`,
    pointer,
    source,
    value: { value, unit },
    low: { value: low, unit },
    high: { value: high, unit },
  }))
}

/** Whether what is given is an input or one of its other forms. */
const isOf = (quantity: Quantity, input: Input): boolean =>
  quantity === input || headOf.get(quantity as Input) === input

function unusualReturn({ slots }: Calculation): Warning[] {
  const value = Number(slots[outputs.rateOfReturn.id])
  if (!(value > highestReturn.value)) return []
  const message = `The internal rate of return is ${threeDigits(value * 100)} % a year, which hardly any project earns: prices, costs or capital may be wrong.`
  return [
    {
      code: 'return_unusual',
      message,
      source: highestReturn.source,
      value: { value, unit: '1' },
      high: { value: highestReturn.value, unit: '1' },
    },
  ]
}

const suffix = (unit: string): string => (unit === '1' ? '' : ` ${unit}`)
