import type { RankCorrelation } from '../../engine/uncertainty/design/correlated-groups.ts'
import type { Sampling } from '../../engine/uncertainty/design/sampling.ts'
import type { Quantity, Series } from '../schemas/reference-datum.ts'
import type { DistributionKind } from './distribution-members.ts'
import type { GivenStop } from './read-stop.ts'

export const studyKinds = ['monteCarlo', 'sobolIndices', 'morris', 'tornado', 'spider'] as const
export type StudyKind = (typeof studyKinds)[number]

/** What a member of a distribution was given as. */
export type GivenMember = Quantity | Series | number | readonly number[] | string

export interface GivenDistribution {
  readonly kind: DistributionKind
  readonly members: Readonly<Record<string, GivenMember>>
}

export interface GivenParameter {
  readonly id: string
  /** Places of inputs, in which elements of lists stand by their names. */
  readonly targets: readonly string[]
  readonly as: 'value' | 'factor'
  readonly remainder: string | undefined
  readonly distribution: GivenDistribution
}

/** How probable is it that an output is above this? */
export interface GivenThreshold {
  readonly output: string
  readonly value: number
  readonly unit: string
}

/** How large a study is and how it is drawn; what a kind does not ask has its default. */
export interface GivenSampling {
  readonly method: Sampling['method']
  readonly trials: number
  readonly trajectories: number
  readonly seed: number
}

/** A study whose form is right; whether it fits its case is another question. */
export interface StudyRequest {
  readonly kind: StudyKind
  readonly parameters: readonly GivenParameter[]
  readonly rankCorrelations: readonly RankCorrelation[]
  readonly outputs: readonly string[]
  readonly sampling: GivenSampling
  readonly percentiles: readonly number[]
  /** Undefined where none are given. */
  readonly thresholds: readonly GivenThreshold[] | undefined
  /** Undefined where all trials are wanted. */
  readonly stop?: GivenStop | undefined
}

/** How much of each a study may have. */
export const studyLimits = {
  parameters: 100,
  targets: 20,
  rankCorrelations: 1_000,
  outputs: 16,
  thresholds: 20,
  percentiles: 21,
  trials: 2 ** 20,
  trajectories: 10_000,
  seed: Number.MAX_SAFE_INTEGER,
} as const

export const samplingMethods = ['simple', 'latinHypercube', 'sobolSequence'] as const

/** What each kind has in `sampling`. */
export const samplingMembers: Readonly<Record<StudyKind, readonly (keyof GivenSampling)[]>> = {
  monteCarlo: ['method', 'trials', 'seed'],
  sobolIndices: ['trials', 'seed'],
  morris: ['trajectories', 'seed'],
  tornado: [],
  spider: [],
}

/** Whether parameters of such a study may be correlated. */
export const takesCorrelations = (kind: StudyKind): boolean =>
  kind === 'monteCarlo' || kind === 'sobolIndices'

/** What is taken of it where nothing is said. */
export const defaultSampling = (kind: StudyKind): GivenSampling => ({
  method: 'latinHypercube',
  trials: kind === 'sobolIndices' ? 1_024 : 4_096,
  trajectories: 20,
  seed: 1,
})

export const defaultPercentiles: readonly number[] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]
