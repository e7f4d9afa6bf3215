import type { Distribution } from '../../engine/uncertainty/distributions/distribution.ts'

/** What a member of a distribution is: measured as its target is, or a plain number. */
export interface DistributionMember {
  readonly form: 'quantity' | 'quantities' | 'number' | 'numbers' | 'word'
  readonly words?: readonly string[]
  readonly isOptional?: true
}

export type DistributionKind = Distribution['kind']

/** How many values a distribution may be given by. */
export const mostValues = 1_000

const quantity: DistributionMember = { form: 'quantity' }
const number: DistributionMember = { form: 'number' }
const ends = { low: quantity, high: quantity }
const peak = { low: quantity, mode: quantity, high: quantity }

/** Every kind of distribution by what it is given by: the reader and the description of the API (`distribution-schema.ts`) follow from it. */
export const distributionMembers: Readonly<
  Record<DistributionKind, Readonly<Record<string, DistributionMember>>>
> = {
  uniform: ends,
  logUniform: ends,
  triangular: { ...peak, ends: { form: 'word', words: ['limits', 'P10P90'], isOptional: true } },
  pert: { ...peak, shape: { ...number, isOptional: true } },
  normal: { mean: quantity, sd: quantity },
  truncatedNormal: {
    mean: quantity,
    sd: quantity,
    low: { ...quantity, isOptional: true },
    high: { ...quantity, isOptional: true },
  },
  lognormal: {
    median: quantity,
    sdLog: { ...number, isOptional: true },
    p90: { ...quantity, isOptional: true },
  },
  beta: { alpha: number, beta: number, ...ends },
  discrete: { values: { form: 'quantities' }, probabilities: { form: 'numbers' } },
  cumulative: { values: { form: 'quantities' }, cumulative: { form: 'numbers' } },
  empirical: { values: { form: 'quantities' } },
}

export const distributionKinds = Object.keys(distributionMembers) as readonly DistributionKind[]
