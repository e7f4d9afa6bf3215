import type { RangeDraft } from '../../workspace/ranges.ts'
import { rangeTexts } from './texts.ts'

export type Ends = NonNullable<RangeDraft['ends']>

/** What may lie between two ends, by what these are; the first is taken where nobody chooses. */
export const shapesBetween: Readonly<Record<Ends, readonly string[]>> = {
  limits: ['pert', 'triangular', 'uniform', 'logUniform'],
  P10P90: ['triangular', 'lognormal', 'normal'],
}

/** Shapes that have a most likely value. */
export const hasMode = (shape: string): boolean => shape === 'pert' || shape === 'triangular'

/** What a member of a shape is: measured as the input is, or plain; several of either. */
export interface Member {
  readonly name: string
  readonly form: 'quantity' | 'quantities' | 'number' | 'numbers'
  readonly isOptional?: true
}

const quantity = (name: string): Member => ({ name, form: 'quantity' })
const number = (name: string): Member => ({ name, form: 'number' })
const optional = (member: Member): Member => ({ ...member, isOptional: true })
const values: Member = { name: 'values', form: 'quantities' }

/** Shapes that are given by their own members rather than by two ends. */
export const shapesByMembers: Readonly<Record<string, readonly Member[]>> = {
  normal: [quantity('mean'), quantity('sd')],
  truncatedNormal: [quantity('mean'), quantity('sd'), optional(quantity('low')), optional(quantity('high'))],
  lognormal: [quantity('median'), optional(number('sdLog')), optional(quantity('p90'))],
  beta: [number('alpha'), number('beta'), quantity('low'), quantity('high')],
  discrete: [values, { name: 'probabilities', form: 'numbers' }],
  cumulative: [values, { name: 'cumulative', form: 'numbers' }],
  empirical: [values],
}

/** In the order in which they are offered. */
export const waysToGive: readonly { readonly value: string; readonly label: string }[] = [
  { value: 'ends', label: rangeTexts.twoEnds },
  ...Object.keys(shapesByMembers).map((value) => ({ value, label: rangeTexts.shape(value) })),
]
