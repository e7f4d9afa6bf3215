import Type, { type TProperties, type TSchema } from 'typebox'
import { GivenInputs } from '../reading/bodies.ts'
import { closedObject } from '../request/named-object.ts'
import { capitalized } from '../text/initial-letter.ts'
import { DistributionSchema } from './distribution-schema.ts'
import { stopLimits } from './read-stop.ts'
import { OutputNames, Place, Places, Thresholds } from './request-parts.ts'
import {
  defaultSampling,
  type StudyKind,
  samplingMembers,
  samplingMethods,
  studyKinds,
  studyLimits,
} from './study-request.ts'

const Parameter = closedObject('StudyParameter', {
  id: Type.String({
    minLength: 1,
    maxLength: 100,
    description: 'Its random numbers follow from it and the seed.',
  }),
  targets: Places,
  as: Type.Optional(
    Type.Enum(['value', 'factor'], {
      description:
        'Whether it is the value of its targets (if left out), or what their values are multiplied by.',
    }),
  ),
  remainder: Type.Optional({ ...Place, description: 'What its targets gain is taken from here.' } as TSchema),
  distribution: DistributionSchema,
  source: Type.Optional(
    Type.String({ maxLength: 1_000, description: 'Where the range is from; nothing is computed from it.' }),
  ),
})

const RankCorrelation = closedObject('GivenRankCorrelation', {
  between: Type.Array(Type.String(), { minItems: 2, maxItems: 2, description: 'Two ids.' }),
  rho: Type.Number({ minimum: -1, maximum: 1, description: 'Spearman’s.' }),
})

const samplingSchemas = (kind: StudyKind): Readonly<Record<string, TSchema>> => {
  const { trials, trajectories, seed } = defaultSampling(kind)
  const points =
    'Points, rounded up to a power of two in each of 16 replicates; the model runs (parameters + 2) times as often, parameters that are correlated with each other counted as one.'
  return {
    method: Type.Enum([...samplingMethods], { default: 'latinHypercube' }),
    trials: Type.Integer({
      minimum: 1,
      maximum: studyLimits.trials,
      default: trials,
      description: kind === 'sobolIndices' ? points : 'Rounded up to whole blocks.',
    }),
    trajectories: Type.Integer({ minimum: 2, maximum: studyLimits.trajectories, default: trajectories }),
    seed: Type.Integer({ minimum: 0, maximum: studyLimits.seed, default: seed }),
  }
}

function samplingOf(kind: StudyKind): TProperties {
  const members = samplingMembers[kind]
  if (members.length === 0) return {}
  const all = samplingSchemas(kind)
  const properties = members.map((name) => [name, Type.Optional(all[name] as TSchema)] as const)
  return {
    sampling: Type.Optional(closedObject(`${capitalized(kind)}Sampling`, Object.fromEntries(properties))),
  }
}

const halfInterval = (member: 'relativeError' | 'probabilityError', description: string) =>
  Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: stopLimits[member], description }))

const Stop = closedObject('StudyStop', {
  relativeError: halfInterval(
    'relativeError',
    'Half of the interval of 95 %, as a part of the number, or of P90 − P10 where that is more: at two looks running, after 16, 32, 64, … blocks. If left out, 0.005 of a mean and 0.01 of a percentile.',
  ),
  probabilityError: halfInterval(
    'probabilityError',
    'The same of the probability of more than a threshold, as a probability; 0.01 if left out.',
  ),
  of: Type.Optional(
    Type.Array(
      closedObject('WatchedStatistic', {
        output: Type.String(),
        statistic: Type.String({
          description: 'mean, one of P1 to P99, or exceedance: the probability of more than its thresholds.',
        }),
      }),
      {
        minItems: 1,
        maxItems: stopLimits.of,
        description:
          'If left out, mean, P10, P90 and thresholds of every output; the mean of a ratio through zero where it has one.',
      },
    ),
  ),
  confidence: Type.Optional(Type.Literal(0.95)),
})

const correlated = {
  rankCorrelations: Type.Optional(Type.Array(RankCorrelation, { maxItems: studyLimits.rankCorrelations })),
}

/** What not every kind has. */
const ownMembers: Readonly<Partial<Record<StudyKind, TProperties>>> = {
  monteCarlo: {
    ...correlated,
    thresholds: Type.Optional(Thresholds),
    stop: Type.Optional(Stop),
  },
  sobolIndices: correlated,
  spider: {
    percentiles: Type.Optional(
      Type.Array(Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1 }), {
        minItems: 1,
        maxItems: studyLimits.percentiles,
      }),
    ),
  },
}

const studySchema = (kind: StudyKind) =>
  closedObject(`${capitalized(kind)}Study`, {
    kind: Type.Literal(kind),
    base: GivenInputs,
    parameters: Type.Array(Parameter, { minItems: 1, maxItems: studyLimits.parameters }),
    outputs: OutputNames,
    ...samplingOf(kind),
    ...ownMembers[kind],
  })

/** For documentation; `readStudyForm` and `fitStudy` are what checks. */
export const parameterStudies = studyKinds.map(studySchema)
