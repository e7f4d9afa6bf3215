import type { Case } from '../../calculate.ts'
import type { RankCorrelation } from '../design/correlated-groups.ts'
import { morrisDesign, percentilesOf } from '../design/morris-design.ts'
import { indexGroups, radialDesign, replicates } from '../design/radial.ts'
import { blockSampler, type Sampling } from '../design/sampling.ts'
import { fillValues, type RandomVariable } from '../distributions/distribution.ts'
import { randomVariable } from '../distributions/random-variable.ts'
import type { RadialOutputs } from '../reduction/sobol-indices.ts'
import { GroupedModel, type GroupedStudy } from './grouped-model.ts'
import type { Parameter } from './parameter.ts'
import { type Output, StudyModel } from './study-model.ts'

/** A study of any kind: which case, what is not known of it, and what is watched. */
export interface Study {
  readonly base: Case
  readonly parameters: readonly Parameter[]
  readonly outputs: readonly Output[]
  readonly seed: number
  /** Set where some parameters decide which formulas there are. */
  readonly grouped?: Pick<GroupedStudy, 'structural' | 'caseFor'>
}

/** What was drawn, by parameter, and what came of it, by output. */
export interface Trials {
  readonly values: readonly Float64Array[]
  readonly results: readonly Float64Array[]
}

export const modelOf = ({ base, parameters, outputs, grouped }: Omit<Study, 'seed'>): StudyModel =>
  grouped
    ? new GroupedModel({ base, parameters, outputs, ...grouped })
    : new StudyModel(base, parameters, outputs)

/** Percentiles by parameter as values, in columns of their own. */
function valuesOf(
  variables: readonly RandomVariable[],
  percentiles: readonly Float64Array[],
): Float64Array[] {
  const values = percentiles.map((column) => column.slice())
  fillAll(variables, values)
  return values
}

function fillAll(variables: readonly RandomVariable[], columns: readonly Float64Array[]): void {
  for (const [j, variable] of variables.entries()) fillValues(variable, columns[j] as Float64Array)
}

const variablesOf = ({ parameters }: Study): RandomVariable[] =>
  parameters.map(({ distribution }) => randomVariable(distribution))

const idsOf = ({ parameters }: Study): string[] => parameters.map(({ id }) => id)

/**
 * The trials of a block, whoever asks and in whatever order: its columns depend on the seed, the parameters' ids and its number
 * alone.
 *
 * @param room is filled; left out, there are new columns.
 */
export type BlockRunner = (block: number, room?: TrialRoom) => Trials

/** Columns as long as a block. */
interface TrialRoom {
  readonly values: Float64Array[]
  readonly results: Float64Array[]
}

export function blockRunner(
  study: Study,
  { method, blockSize, correlations }: Pick<Sampling, 'method' | 'blockSize' | 'correlations'>,
  model = modelOf(study),
): BlockRunner {
  const variables = variablesOf(study)
  const sample = blockSampler({ seed: study.seed, method, blockSize, ids: idsOf(study), correlations })
  return (block, room) => {
    const values = sample(block, room?.values)
    fillAll(variables, values)
    return { values, results: model.evaluate(values, room?.results) }
  }
}

/** Why effects, bars and lines are not computed: they take each input for independent of the others. */
export interface CorrelatedRefusal {
  readonly ids: readonly string[]
  readonly reason: string
}

/** Undefined where no parameters are correlated. */
export function correlatedRefusal(correlations: readonly RankCorrelation[]): CorrelatedRefusal | undefined {
  const ids = [
    ...new Set(correlations.filter(({ rho }) => rho !== 0).flatMap(({ between }) => between)),
  ].sort()
  if (ids.length === 0) return undefined
  const reason =
    'They are correlated, and this kind of study takes parameters for independent. Let them follow from one parameter with several targets, or ask for Sobol’ indices, which take them as one, or for a study of Monte Carlo.'
  return { ids, reason }
}

/**
 * Outputs of a replicate for Sobol' indices, by output. Parameters that are correlated move together, and have one index.
 *
 * @param size points, a power of two; the model runs (groups + 2) times as often.
 */
function radialRunner(
  study: Study,
  { size, correlations }: RadialSize,
  model: StudyModel,
): (replicate: number) => { readonly outputs: RadialOutputs[]; readonly first: Trials } {
  const variables = variablesOf(study)
  const ids = idsOf(study)
  const groups = indexGroups(ids, correlations)
  return (replicate) => {
    const design = radialDesign({ seed: study.seed, ids, size, correlations }, replicate)
    const [a, b] = [valuesOf(variables, design.a), valuesOf(variables, design.b)]
    const [atA, atB] = [model.evaluate(a), model.evaluate(b)]
    const moved = groups.map((group) =>
      model.evaluate(a.map((column, j) => (group.includes(j) ? (b[j] as Float64Array) : column))),
    )
    const outputs = study.outputs.map((_, o) => ({
      a: atA[o] as Float64Array,
      b: atB[o] as Float64Array,
      ab: moved.map((results) => results[o] as Float64Array),
    }))
    return { outputs, first: { values: a, results: atA } }
  }
}

/** All replicates. */
interface RadialTrials {
  readonly byOutput: RadialOutputs[][]
  /** What was drawn for A, and what came of it. */
  readonly first: readonly Trials[]
}

interface RadialSize {
  readonly size: number
  readonly correlations: readonly RankCorrelation[]
}

/** @param onReplicate is told of each that is done. */
export function radialTrials(
  study: Study,
  size: RadialSize,
  model = modelOf(study),
  onReplicate: (replicate: number) => void = () => {},
): RadialTrials {
  const run = radialRunner(study, size, model)
  const all = Array.from({ length: replicates }, (_, r) => {
    onReplicate(r)
    return run(r)
  })
  return {
    byOutput: study.outputs.map((_, o) => all.map(({ outputs }) => outputs[o] as RadialOutputs)),
    first: all.map(({ first }) => first),
  }
}

/** Trajectories of Morris: the coordinates they run through, and what came of them. */
export interface MorrisTrials extends Trials {
  readonly coordinates: readonly Float64Array[]
}

export function morrisTrials(
  study: Study,
  trajectories: number,
  levels = 4,
  model = modelOf(study),
): MorrisTrials {
  const coordinates = morrisDesign({ seed: study.seed, ids: idsOf(study), trajectories, levels })
  const values = valuesOf(
    variablesOf(study),
    coordinates.map((column) => percentilesOf(column, levels)),
  )
  return { coordinates, values, results: model.evaluate(values) }
}
