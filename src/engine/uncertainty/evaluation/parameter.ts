import type { Varied } from '../../run/varied.ts'
import type { Distribution } from '../distributions/distribution.ts'

/** An input that a parameter moves: it is the drawn value, in its own unit, or its value in the case times it. */
export interface Target {
  readonly varied: Varied
  readonly as: 'value' | 'factor'
}

/** One cause that is not known, and the inputs that follow from it. */
export interface Parameter {
  /** What its random numbers follow from. */
  readonly id: string
  readonly targets: readonly Target[]
  readonly distribution: Distribution
  /** Takes up what the targets gain or lose, so that their sum stays as in the case: another yield, for instance. */
  readonly remainder?: Varied
}

/** Sorts by ids, so that nothing that is computed from several of them depends on the order that they are given in. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id)

export const isSameInput = (a: Varied, b: Varied): boolean => a.input === b.input && a.element === b.element
