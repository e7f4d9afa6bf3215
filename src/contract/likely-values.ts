import type { Calculation } from '../engine/calculate.ts'
import { year } from '../engine/model/economic-inputs.ts'
import { highestReturn, type LikelyRange, likelyRanges } from '../engine/model/likely-ranges.ts'
import { outputs } from '../engine/model/outputs.ts'
import type { Input, Quantity } from '../engine/quantity.ts'
import { formsOf } from './catalogue.ts'
import { type Document, type GivenInput, givenInputs } from './given-inputs.ts'
import type { Warning } from './warnings.ts'

/** Warnings of given values that are a slip more likely than what a plant has, and of a return that no project has. */
export function unlikelyValues(document: Document, calculation: Calculation): Warning[] {
  const years = calculation.slots[year.id] as ArrayLike<number>
  const given = givenInputs(document, years[0] ?? 0)
  return [
    ...likelyRanges.flatMap((range) => unlikely(range, given, calculation)),
    ...unusualReturn(calculation),
  ]
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
    const size = Math.abs(value)
    return size > 0 && (size < low || size > high) ? [{ pointer, value }] : []
  })
  // Of inputs that are wrong only beside each other one is named.
  return (inputs.length > 1 ? found.slice(0, 1) : found).map(({ pointer, value }) => ({
    code: 'unlikely_value',
    message: `${name} is ${shown(value)}${suffix(unit)}; usual is ${shown(low)} to ${shown(high)}${suffix(unit)}. Is the unit right?`,
    pointer,
    source,
    value: { value, unit },
    low: { value: low, unit },
    high: { value: high, unit },
  }))
}

/** Whether what is given is an input or one of its other forms. */
const isOf = (quantity: Quantity, input: Input): boolean =>
  quantity === input || formsOf(input).includes(quantity as Input)

function unusualReturn({ slots }: Calculation): Warning[] {
  const value = Number(slots[outputs.rateOfReturn.id])
  if (!(value > highestReturn.value)) return []
  const message = `The internal rate of return is ${shown(value * 100)} % a year, which hardly any project earns: prices, costs or capital may be wrong.`
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

const shown = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en-US', { maximumSignificantDigits: 3 })
const suffix = (unit: string): string => (unit === '1' ? '' : ` ${unit}`)
