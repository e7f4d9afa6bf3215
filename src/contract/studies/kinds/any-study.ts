import { GroupedModel } from '../../../engine/uncertainty/evaluation/grouped-model.ts'
import { modelOf } from '../../../engine/uncertainty/evaluation/trials.ts'
import type { AccessLevel } from '../../access-level.ts'
import type { ReferenceData } from '../../reference-data/reference-data.ts'
import { isObject } from '../../request/field-error.ts'
import { FieldReader } from '../../request/field-reader.ts'
import type { Inputs } from '../../request/inputs.ts'
import { fitStudy } from '../fit-study.ts'
import type { FittedStudy, OnProgress, StudyRefusal } from '../fitted-study.ts'
import { fitMatrix } from '../matrix/fit-matrix.ts'
import { estimateMatrix } from '../matrix/matrix-estimate.ts'
import type { MatrixRequest } from '../matrix/matrix-request.ts'
import { readMatrixForm } from '../matrix/read-matrix.ts'
import { type MatrixAnswer, matrixPieces, runMatrix } from '../matrix/run-matrix.ts'
import { type FormReading, readStudyForm } from '../read-study-form.ts'
import { runStudy, type StudyAnswer } from '../run-study.ts'
import { fitScale } from '../scale/fit-scale.ts'
import { readScaleForm } from '../scale/read-scale.ts'
import { runScale, type ScaleAnswer } from '../scale/run-scale.ts'
import { estimateScale } from '../scale/scale-estimate.ts'
import type { ScaleRequest } from '../scale/scale-request.ts'
import { type StudyRequest, studyKinds } from '../study-request.ts'
import { fitSweep, groupedStudy } from '../sweep/fit-sweep.ts'
import { readSweepForm } from '../sweep/read-sweep.ts'
import { runSweep, type SweepAnswer } from '../sweep/run-sweep.ts'
import { estimateSweep } from '../sweep/sweep-estimate.ts'
import type { SweepRequest } from '../sweep/sweep-request.ts'
import { type Clock, estimateWork, type WorkEstimate } from '../work-estimate.ts'

/** A study of whatever kind whose form is right. */
export type AnyStudy = StudyRequest | SweepRequest | MatrixRequest | ScaleRequest
export type AnyAnswer = StudyAnswer | SweepAnswer | MatrixAnswer | ScaleAnswer

/** Kinds that draw or vary parameters, and those that have a form of their own. */
export const anyKinds = [...studyKinds, 'sweep', 'matrix', 'scale'] as const
export type AnyKind = (typeof anyKinds)[number]

/**
 * Reads a study of any kind but for its base.
 *
 * @param mostTrials left out: as many as anybody may have.
 */
export function readAnyStudy(body: unknown, mostTrials?: number): FormReading<AnyStudy> {
  if (isObject(body) && body.kind === 'sweep') return readSweepForm(body)
  if (isObject(body) && body.kind === 'matrix') return readMatrixForm(body)
  if (isObject(body) && body.kind === 'scale') return readScaleForm(body)
  if (!isObject(body) || studyKinds.some((each) => each === body.kind)) return readStudyForm(body, mostTrials)
  const reader = new FieldReader('complete')
  reader.refuse('/kind', 'unknown_kind', `kind must be one of ${anyKinds.join(', ')}.`)
  return reader
}

/** A study that fits its case: how long it takes, and its answer. */
export interface PreparedStudy {
  readonly estimate: (clock: Clock, limitMilliseconds: number) => WorkEstimate
  readonly run: (onProgress?: OnProgress) => AnyAnswer
  /** The same piece by piece, where it takes long. */
  readonly pieces?: () => Generator<undefined, AnyAnswer>
  /** Set for the kinds that draw or vary parameters. */
  readonly fitted?: FittedStudy
}

export type StudyPreparation =
  | { readonly prepared: PreparedStudy; readonly refusal?: undefined }
  | { readonly prepared?: undefined; readonly refusal: StudyRefusal }

/**
 * What an estimate has compiled is taken for the answer.
 *
 * @param data the edition, without which there is no matrix.
 */
export function prepareStudy(
  request: AnyStudy,
  base: Inputs,
  level: AccessLevel,
  data?: ReferenceData,
): StudyPreparation {
  if (request.kind === 'matrix') return prepareMatrix(request, base, level, data)
  if (request.kind === 'scale') return prepareScale(request, base, level)
  if (request.kind === 'sweep') {
    const { fitted, refusal } = fitSweep(request, base, level)
    if (!fitted) return { refusal }
    const model = new GroupedModel(groupedStudy(fitted))
    return {
      prepared: {
        estimate: (clock, limit) => estimateSweep(fitted, model, clock, limit),
        run: () => runSweep(fitted, model),
      },
    }
  }
  const { fitted, refusal } = fitStudy(request, base, level)
  if (!fitted) return { refusal }
  const model = modelOf(fitted.study)
  return {
    prepared: {
      fitted,
      estimate: (clock, limit) => estimateWork(fitted, model, clock, limit),
      run: (onProgress) => runStudy(fitted, model, onProgress),
    },
  }
}

function prepareMatrix(
  request: MatrixRequest,
  base: Inputs,
  level: AccessLevel,
  data: ReferenceData | undefined,
): StudyPreparation {
  if (!data) throw new Error('A matrix needs the reference data.')
  const { fitted, refusal } = fitMatrix(request, base, level, data)
  if (!fitted) return { refusal }
  return {
    prepared: {
      estimate: (clock, limit) => estimateMatrix(fitted, clock, limit),
      run: (onProgress) => runMatrix(fitted, onProgress),
      pieces: () => matrixPieces(fitted),
    },
  }
}

function prepareScale(request: ScaleRequest, base: Inputs, level: AccessLevel): StudyPreparation {
  const { fitted, refusal } = fitScale(request, base, level)
  if (!fitted) return { refusal }
  return { prepared: { estimate: (clock) => estimateScale(fitted, clock), run: () => runScale(fitted) } }
}
