import type { Calculation } from '../../engine/calculate.ts'
import type { Quantity } from '../../engine/language/quantity.ts'

/** What a number of an outcome is: which quantity, of which calculation. */
export interface Origin {
  readonly run: Calculation
  readonly quantity: Quantity
  /** Which number of a series. */
  readonly element?: number
  /** Which number of a series is the first of a list that has only some of them. */
  readonly offset?: number
  /** Where it is one of several that solve the same: all of them. */
  readonly roots?: readonly number[]
  /** Why its row has no such number, where other rows have. */
  readonly reason?: string
}

/** Objects of an outcome, with what those of their members are that are numbers or lists of numbers. */
export type Origins = Map<object, Readonly<Record<string, Origin>>>
