import type { AccessLevel } from '../../../contract/access-level.ts'
import type { ReferenceData } from '../../../contract/reference-data/reference-data.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import type { FittedStudy } from '../../../contract/studies/fitted-study.ts'
import { type PreparedStudy, prepareStudy, readAnyStudy } from '../../../contract/studies/kinds/any-study.ts'
import { monteCarloAnswer } from '../../../contract/studies/monte-carlo.ts'
import { blockOf, monteCarloDesign } from '../../../contract/studies/monte-carlo-design.ts'
import { type OutputSummary, summariseOutput } from '../../../contract/studies/output-summary.ts'
import { type Relations, relateParameters } from '../../../contract/studies/parameter-relations.ts'
import { type ReductionRoom, reductionRoomFor } from '../../../contract/studies/reduction-room.ts'
import { type StudyAnswer, toldStudy } from '../../../contract/studies/run-study.ts'
import { blocksEnough } from '../../../contract/studies/stop.ts'
import type { StudyModel } from '../../../engine/uncertainty/evaluation/study-model.ts'
import { modelOf } from '../../../engine/uncertainty/evaluation/trials.ts'
import type { Ranks } from '../../../engine/uncertainty/reduction/ranks.ts'
import { lowerPriority } from '../../computing/lower-priority.ts'
import { soFarOf } from './so-far.ts'
import { summaryText } from './summary.ts'

lowerPriority()

/** A study as it is stored. */
export interface StoredStudy {
  readonly id: string
  /** JSON text. */
  readonly request: string
  readonly inputs: string
  readonly accessLevel: AccessLevel
}

export interface Asked {
  readonly study: StoredStudy
  /** The edition, for a matrix. */
  readonly data?: ReferenceData
  /** Shared with whoever asks: it is given up where this is not 0. */
  readonly stop: Int32Array
}

/** Answers as soon as the thread has loaded all that studies need. */
export function ready(): void {}

interface Held {
  readonly id: string
  readonly base: Inputs
  readonly prepared: PreparedStudy
  /** Set for a study of Monte Carlo. */
  readonly drawn: Drawn | undefined
}

interface Drawn {
  readonly fitted: FittedStudy
  readonly model: StudyModel
  readonly run: ReturnType<typeof blockOf>
  /** Room for what is drawn in a block. */
  readonly values: Float64Array[]
}

/** Parts after each other are mostly of one study, whose code is warm then. */
let held: Held | undefined

function studyOf({ id, request, inputs, accessLevel }: StoredStudy, data?: ReferenceData): Held {
  if (held?.id === id) return held
  const form = readAnyStudy(JSON.parse(request), Number.POSITIVE_INFINITY)
  if (!form.request) throw new Error(`The form of study ${id} is refused: ${JSON.stringify(form.errors)}`)
  const base = JSON.parse(inputs) as Inputs
  const { prepared, refusal } = prepareStudy(form.request, base, accessLevel, data)
  if (!prepared) throw new Error(`Study ${id} is refused: ${JSON.stringify(refusal.errors)}`)
  held = { id, base, prepared, drawn: drawnOf(prepared) }
  return held
}

function drawnOf({ fitted }: PreparedStudy): Drawn | undefined {
  if (fitted?.kind !== 'monteCarlo') return undefined
  const model = modelOf(fitted.study)
  const { blockSize } = monteCarloDesign(fitted.sampling.trials)
  const values = fitted.study.parameters.map(() => new Float64Array(blockSize))
  return { fitted, model, run: blockOf(fitted, model), values }
}

function requireDrawn(study: StoredStudy): Drawn {
  const { drawn } = studyOf(study)
  if (!drawn) throw new Error(`Study ${study.id} draws nothing.`)
  return drawn
}

export interface AskedBatch extends Asked {
  /** Blocks. */
  readonly from: number
  readonly to: number
  /** One output after the other; filled, and shared, so that nobody holds a copy. */
  readonly outputs: Float64Array
}

class GivenUp extends Error {}

function goOn(stop: Int32Array): void {
  if (Atomics.load(stop, 0) !== 0) throw new GivenUp()
}

/** @returns undefined where it was given up. */
function unlessGivenUp<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof GivenUp) return undefined
    throw error
  }
}

/** What the batch tells, as JSON text. */
export const runBatch = ({ study, stop, from, to, outputs }: AskedBatch): string | undefined =>
  unlessGivenUp(() => {
    const { fitted, run, values } = requireDrawn(study)
    const { blockSize } = monteCarloDesign(fitted.sampling.trials)
    const trials = (to - from) * blockSize
    const columns = fitted.outputs.map((_, o) => outputs.subarray(o * trials, (o + 1) * trials))
    for (let block = from; block < to; block++) {
      goOn(stop)
      const start = (block - from) * blockSize
      run(block, { values, results: columns.map((column) => column.subarray(start, start + blockSize)) })
    }
    goOn(stop)
    return JSON.stringify(columns.map(soFarOf))
  })

export interface AskedLook extends Asked {
  /** For each output what it is from the first block on; empty where nobody watches it. */
  readonly columns: readonly Float64Array[]
}

/** After how many blocks the study has enough; null where what there is is not enough. */
export const look = ({ study, stop, columns }: AskedLook): number | null | undefined =>
  unlessGivenUp(() => {
    goOn(stop)
    return blocksEnough(requireDrawn(study).fitted, columns) ?? null
  })

export interface AskedOutput extends Asked {
  /** Its place. */
  readonly output: number
  readonly column: Float64Array
  /** Among the outputs whose ranks are held at once. */
  readonly place: number
}

export interface SummarisedOutput {
  readonly told: OutputSummary
  readonly ranks: Ranks
}

/** Kept from one answer to the next: the platform would have both for a while. It goes with the thread, when that has no work. */
let room: ReductionRoom | undefined
const rankRooms: Ranks[] = []

function roomFor(column: Float64Array): ReductionRoom {
  if (room?.ranks.length !== column.length) room = reductionRoomFor(column.length, column)
  return { ...room, column }
}

/** Shared, so that nobody holds a copy of them on the way back and forth. */
function ranksFor(place: number, count: number): Ranks {
  const known = rankRooms[place]
  if (known?.length === count) return known
  const ranks = new Uint32Array(new SharedArrayBuffer(count * Uint32Array.BYTES_PER_ELEMENT))
  rankRooms[place] = ranks
  return ranks
}

export const summarise = ({
  study,
  stop,
  output,
  column,
  place,
}: AskedOutput): SummarisedOutput | undefined =>
  unlessGivenUp(() => {
    const { fitted, model } = requireDrawn(study)
    goOn(stop)
    const ranks = ranksFor(place, column.length)
    const given = { column, room: roomFor(column), ranks }
    const told = summariseOutput(fitted, model, output, given, () => goOn(stop))
    return { told, ranks }
  })

export interface AskedRelations extends Asked {
  /** Ranks of the trials, of some outputs. */
  readonly ranks: readonly Ranks[]
  /** Room for as many numbers. */
  readonly column: Float64Array
}

export const relate = ({ study, stop, ranks, column }: AskedRelations): Relations[] | undefined =>
  unlessGivenUp(() => {
    const { fitted } = requireDrawn(study)
    return relateParameters(fitted, ranks, roomFor(column), () => goOn(stop))
  })

export interface AskedAnswer extends Asked {
  /** Both by output. */
  readonly outputs: readonly OutputSummary[]
  readonly relations: readonly Relations[]
}

/** As JSON text. */
export const answer = ({ study, stop, outputs, relations }: AskedAnswer): string | undefined =>
  unlessGivenUp(() => {
    goOn(stop)
    const { fitted, model } = requireDrawn(study)
    const told = monteCarloAnswer(fitted, outputs, relations)
    const whole = toldStudy(fitted, model, { kind: 'monteCarlo', ...told }) as StudyAnswer
    return summaryText(fitted.base, fitted.level, whole)
  })

/** A study that is computed as one, as JSON text. */
export const answerAsOne = ({ study, data, stop }: Asked): string | undefined =>
  unlessGivenUp(() => {
    const { base, prepared } = studyOf(study, data)
    const told = prepared.run(() => goOn(stop))
    return summaryText(base, study.accessLevel, told)
  })
