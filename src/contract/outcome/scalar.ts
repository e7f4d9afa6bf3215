import type { Calculation } from '../../engine/calculate.ts'
import type { Quantity } from '../../engine/language/quantity.ts'
import type { Members } from './outcome-members.ts'

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

export function scalarSeries({ slots, reasons }: Calculation, quantity: Quantity): ScalarSeries {
  const { id, unit } = quantity
  const reason = reasons.get(quantity)
  const values = valuesOf(slots[id] as ArrayLike<number>)
  return reason ? { values, unit, reason } : { values, unit }
}

function valuesOf(slot: ArrayLike<number>): (number | null)[] {
  const values: (number | null)[] = new Array(slot.length)
  for (let i = 0; i < values.length; i++) values[i] = Number.isFinite(slot[i]) ? (slot[i] as number) : null
  return values
}

export function seriesMembers<K extends string>(
  calculation: Calculation,
  named: Readonly<Record<K, Members[string]>>,
): Record<K, ScalarSeries> {
  const result = {} as Record<K, ScalarSeries>
  for (const key in named) result[key] = scalarSeries(calculation, named[key])
  return result
}

/** One number of a calculation: that of a scalar, or element `i` of a series. */
export function scalar({ slots, reasons }: Calculation, quantity: Quantity, i = 0): Scalar {
  const { unit } = quantity
  const slot = slots[quantity.id]
  const value = typeof slot === 'number' ? slot : slot?.[i]
  if (value !== undefined && Number.isFinite(value)) return { value, unit }
  return { value: null, unit, reason: reasons.get(quantity) ?? 'It was not calculated.' }
}

export function members<K extends string>(
  calculation: Calculation,
  named: Readonly<Record<K, Members[string]>>,
  i = 0,
): Record<K, Scalar> {
  const result = {} as Record<K, Scalar>
  for (const key in named) result[key] = scalar(calculation, named[key], i)
  return result
}
