import type { Spacing } from '../../../engine/uncertainty/design/grid.ts'
import type { GivenThreshold } from '../study-request.ts'

/** The values of an axis as they were given: numbers in one unit, or members as the document has them. */
export type AxisValues =
  | { readonly form: 'numbers'; readonly values: readonly number[]; readonly unit: string | undefined }
  | { readonly form: 'members'; readonly values: readonly unknown[] }

export interface GivenAxis {
  readonly id: string
  /** Places of what it moves, in which elements of lists stand by their names. */
  readonly targets: readonly string[]
  readonly as: 'value' | 'factor'
  readonly remainder: string | undefined
  readonly values: AxisValues
  /** Where in the axis a value is told to be wrong: the list it stands in, or the end of a range. */
  readonly valuePointer: 'values' | 'values/values' | 'from'
  readonly spacing: Spacing
}

/** A sweep whose form is right; whether it fits its case is another question. */
export interface SweepRequest {
  readonly kind: 'sweep'
  readonly axes: readonly GivenAxis[]
  /** Every combination of the axes' values, or one point for each place in their lists. */
  readonly arrangement: 'grid' | 'list'
  readonly outputs: readonly string[]
  readonly thresholds: readonly GivenThreshold[] | undefined
}

export const arrangements = ['grid', 'list'] as const
export const spacings = ['linear', 'logarithmic'] as const

/** How much of each a sweep may have. */
export const sweepLimits = {
  axes: 20,
  values: 1_000,
  points: 2 ** 16,
  /** Points times outputs: numbers of an answer. */
  numbers: 2 ** 18,
  /** Cases with formulas of their own. */
  combinations: 64,
} as const
