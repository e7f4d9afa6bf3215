import type { RankCorrelation } from '../../engine/uncertainty/design/correlated-groups.ts'
import type { Output } from '../../engine/uncertainty/evaluation/study-model.ts'
import type { Study } from '../../engine/uncertainty/evaluation/trials.ts'
import type { Watched } from '../../engine/uncertainty/reduction/stop-rule.ts'
import type { AccessLevel } from '../access-level.ts'
import type { FieldError } from '../request/field-error.ts'
import type { Inputs } from '../request/inputs.ts'
import type { GivenSampling, StudyKind } from './study-request.ts'

/** The unit that a parameter is told in: that of its distribution as it was given. */
export interface ToldUnit {
  readonly unit: string
  /** What a number of it is multiplied by to be in the engine's unit. */
  readonly factor: number
}

export interface NamedOutput {
  /** As it was asked for. */
  readonly name: string
  readonly quantity: Output
  /** In the output's own unit, beside what was asked. */
  readonly thresholds: readonly Threshold[]
}

export interface Threshold {
  readonly value: number
  readonly unit: string
  readonly inOwnUnit: number
}

/** A study that fits its case, in the engine's terms. */
export interface FittedStudy {
  readonly kind: StudyKind
  readonly study: Study
  readonly base: Inputs
  readonly level: AccessLevel
  /** One for each parameter. */
  readonly told: readonly ToldUnit[]
  readonly outputs: readonly NamedOutput[]
  readonly correlations: readonly RankCorrelation[]
  readonly sampling: GivenSampling
  readonly percentiles: readonly number[]
  /** What is watched, to stop once all of it is sure enough. */
  readonly watched: readonly Watched[]
}

/** What would be taken in place of what was refused, in the form of the request. */
export interface Proposal {
  readonly rankCorrelations?: readonly RankCorrelation[]
  readonly sampling?: Partial<GivenSampling>
  /** So many points of a sweep, however they are arranged. */
  readonly points?: number
  /** So many cells of a matrix. */
  readonly cells?: number
  /** So many pairs of orders of an attribution. */
  readonly pairs?: number
}

/** Why there is no such study of the case. */
export interface StudyRefusal {
  readonly errors: readonly FieldError[]
  readonly proposal?: Proposal
}

/** Is told of each part of a study that begins, and of how many there are. */
export type OnProgress = (part: number, of: number) => void
