import type { Calculation } from '../../engine/calculate.ts'
import type { Quantity } from '../../engine/language/quantity.ts'
import type { Origins } from './origin.ts'

/** A number with its unit, or why there is no such number. */
export interface Scalar {
  readonly value: number | null
  readonly unit: string
  readonly reason?: string
}

/** One number a project year. */
export interface ScalarSeries {
  readonly values: (number | null)[]
  readonly unit: string
  /** Why some of them, or all, do not exist. */
  readonly reason?: string
}

/** A calculation that is being answered; where numbers are to be explained it is noted what each is of. */
export interface Answered extends Calculation {
  readonly origins?: Origins
}

export function scalarSeries(run: Answered, quantity: Quantity): ScalarSeries {
  const { id, unit } = quantity
  const reason = run.reasons.get(quantity)
  const values = valuesOf(run.slots[id] as ArrayLike<number>)
  const result = reason ? { values, unit, reason } : { values, unit }
  run.origins?.set(result, { values: { run, quantity } })
  return result
}

function valuesOf(slot: ArrayLike<number>): (number | null)[] {
  const values: (number | null)[] = new Array(slot.length)
  for (let i = 0; i < values.length; i++) values[i] = Number.isFinite(slot[i]) ? (slot[i] as number) : null
  return values
}

export const notCalculated = 'It was not calculated.'

/** One number of a calculation: that of a scalar, or element `i` of a series. */
export function scalar(run: Answered, quantity: Quantity, i = 0): Scalar {
  const { unit } = quantity
  const slot = run.slots[quantity.id]
  const value = typeof slot === 'number' ? slot : slot?.[i]
  const result =
    value !== undefined && Number.isFinite(value)
      ? { value, unit }
      : { value: null, unit, reason: run.reasons.get(quantity) ?? notCalculated }
  run.origins?.set(result, { value: { run, quantity, ...(quantity.per && { element: i }) } })
  return result
}
