import type { AccessLevel } from '../../contract/access-level.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { FieldError } from '../../contract/request/field-error.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { fitStudy } from '../../contract/studies/fit-study.ts'
import type { FittedStudy, Proposal } from '../../contract/studies/fitted-study.ts'
import { prepareStudy, readAnyStudy } from '../../contract/studies/kinds/any-study.ts'
import type { MatrixAnswer } from '../../contract/studies/matrix/run-matrix.ts'
import { toldOfColumns } from '../../contract/studies/monte-carlo.ts'
import { blockOf, monteCarloDesign } from '../../contract/studies/monte-carlo-design.ts'
import { readStudyForm } from '../../contract/studies/read-study-form.ts'
import { runStudy, type StudyAnswer, toldStudy } from '../../contract/studies/run-study.ts'
import type { ScaleAnswer } from '../../contract/studies/scale/run-scale.ts'
import type { StudyRequest } from '../../contract/studies/study-request.ts'
import type { SweepAnswer } from '../../contract/studies/sweep/run-sweep.ts'
import { joined } from '../../engine/numerics/joined.ts'
import type { StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import { modelOf, type Trials } from '../../engine/uncertainty/evaluation/trials.ts'
import { correlationRatio } from '../../engine/uncertainty/reduction/correlation-ratio.ts'
import { orderedBlocks } from '../../engine/uncertainty/reduction/ordered-blocks.ts'
import { convergenceOf } from '../../engine/uncertainty/reduction/pictures.ts'
import { isRatioThroughZero } from '../../engine/uncertainty/reduction/ratio.ts'
import type { Summary } from '../../engine/uncertainty/reduction/summary.ts'

export type { MatrixAnswer, ScaleAnswer, SweepAnswer }

export interface StudyAsked {
  readonly inputs: Inputs
  readonly level: AccessLevel
  /** A study as the API takes it, without its base: of Monte Carlo, or of a kind that is answered as a whole. */
  readonly form: unknown
  /** The edition, where a study is about its defaults. */
  readonly data?: ReferenceData
}

export type MonteCarloAnswer = Extract<StudyAnswer, { kind: 'monteCarlo' }>
type TornadoStudy = Extract<StudyAnswer, { kind: 'tornado' }>

/** What is known of a study after some of its blocks. */
export interface StudySoFar {
  readonly kind: 'so far'
  readonly isDone: boolean
  /** As the API would answer a study that ends here. */
  readonly answer: MonteCarloAnswer
  /** A column for each parameter, in the unit that it was given in, with a number for each trial. */
  readonly values: readonly Float64Array[]
  /** A column for each output, in its own unit, with a number for each trial. */
  readonly results: readonly Float64Array[]
  /** For each output what was known after so many trials, from few to all so far. */
  readonly settling: readonly (readonly Summary[])[]
  /** For each output and parameter the part of the variance that would go if the parameter were known. */
  readonly shares: readonly (readonly (number | null)[])[]
  /** Each parameter alone at its percentiles; undefined until all else is there, and where parameters move together. */
  readonly tornado: TornadoStudy | undefined
}

export type StudyTold =
  | {
      readonly kind: 'refused'
      readonly errors: readonly FieldError[]
      readonly proposal?: Proposal | undefined
    }
  | StudySoFar
  | { readonly kind: 'answered'; readonly answer: SweepAnswer | MatrixAnswer | ScaleAnswer }

/** After how many blocks a person sees what there is: soon, and then each time that it is twice as sure. */
const firstLook = 2
const between = 4
const mostLooks = 8

const looksUpTo = (blocks: number, factor: number): number[] => {
  const looks: number[] = []
  for (let look = firstLook; look < blocks; look *= factor) looks.push(look)
  return [...looks, blocks]
}

/** What there is of a study, piece by piece: between two of them it can be given up. */
export function studyPieces(asked: StudyAsked): Generator<StudyTold | undefined, void> {
  const { form } = asked
  const isDrawn = typeof form === 'object' && form !== null && 'kind' in form && form.kind === 'monteCarlo'
  return isDrawn ? studySoFar(asked) : studyAtOnce(asked)
}

/** A study that is answered as a whole. */
function* studyAtOnce({ inputs, level, form, data }: StudyAsked): Generator<StudyTold | undefined, void> {
  const { request, errors } = readAnyStudy(form)
  if (!request) {
    yield { kind: 'refused', errors }
    return
  }
  const { prepared, refusal } = prepareStudy(request, inputs, level, data)
  if (!prepared) {
    yield { kind: 'refused', ...refusal }
    return
  }
  const answer = prepared.pieces ? yield* prepared.pieces() : prepared.run()
  yield { kind: 'answered', answer: answer as SweepAnswer | MatrixAnswer | ScaleAnswer }
}

/** Draws a study block by block: between two of them it can be given up. Refused ones say where and why, with the places of the API. */
function* studySoFar({ inputs, level, form }: StudyAsked): Generator<StudyTold | undefined, void> {
  const { request, errors } = readStudyForm(form)
  if (!request) {
    yield { kind: 'refused', errors }
    return
  }
  const { fitted, refusal } = fitStudy(request, inputs, level)
  if (!fitted) {
    yield { kind: 'refused', ...refusal }
    return
  }
  const model = modelOf(fitted.study)
  yield undefined
  const count = monteCarloDesign(fitted.sampling.trials).blocks
  const draw = blockOf(fitted, model)
  const looks = looksUpTo(count, between)
  const blocks: Trials[] = []
  for (let block = 0; block < count; block++) {
    blocks.push(draw(block))
    const isDone = block === count - 1
    yield looks.includes(block + 1) && !isDone ? toldOf(fitted, model, blocks, true) : undefined
  }
  const tornado = tornadoOf(request, inputs, level, model)
  yield { ...toldOf(fitted, model, blocks, false), isDone: true, tornado }
}

function toldOf(
  fitted: FittedStudy,
  model: StudyModel,
  blocks: readonly Trials[],
  isInterim: boolean,
): StudySoFar {
  const values = fitted.study.parameters.map((_, j) =>
    joined(blocks.map((block) => block.values[j] as Float64Array)),
  )
  const byOutput = fitted.outputs.map((_, o) => blocks.map((block) => block.results[o] as Float64Array))
  const results = byOutput.map(joined)
  const answer = { kind: 'monteCarlo' as const, ...toldOfColumns(fitted, model, results) }
  const looks = looksUpTo(blocks.length, 2).slice(-mostLooks)
  return {
    kind: 'so far',
    isDone: false,
    answer: toldStudy(fitted, model, answer, isInterim) as MonteCarloAnswer,
    settling: fitted.outputs.map(({ quantity }, o) =>
      convergenceOf(orderedBlocks(byOutput[o] ?? []), isRatioThroughZero(quantity), looks),
    ),
    shares: results.map((column) => values.map((each) => correlationRatio(each, column))),
    values: values.map((column, j) => column.map((value) => value / (fitted.told[j]?.factor ?? 1))),
    results,
    tornado: undefined,
  }
}

function tornadoOf(
  request: StudyRequest,
  inputs: Inputs,
  level: AccessLevel,
  model: StudyModel,
): TornadoStudy | undefined {
  const isCorrelated = request.rankCorrelations.some(({ rho }) => rho !== 0)
  if (isCorrelated) return undefined
  const { fitted } = fitStudy({ ...request, kind: 'tornado', thresholds: undefined }, inputs, level)
  return fitted && (runStudy(fitted, model) as TornadoStudy)
}
