import Type, { type TProperties, type TSchema } from 'typebox'
import { ownSchemas } from '../outcome/own-schemas.ts'
import { Measured, NumberOrMissing } from '../request/measured.ts'
import { namedObject } from '../request/named-object.ts'
import { Quantity } from '../schemas/reference-datum.ts'
import { capitalized } from '../text/initial-letter.ts'
import { Edition, EngineVersion, StudyWarnings } from './answer-parts.ts'
import type { StudyKind } from './study-request.ts'

const orNull = <Schema extends TSchema>(schema: Schema, description?: string) =>
  Type.Union([schema, Type.Null()], { ...(description && { description }) })

const pair = (description: string) =>
  orNull(Type.Array(Type.Number(), { minItems: 2, maxItems: 2 }), description)

const reason = Type.Optional(Type.String({ description: 'Why there is no such number.' }))

const estimateMembers = {
  value: NumberOrMissing,
  standardError: orNull(Type.Number(), 'From how the blocks differ.'),
  interval95: pair('Holds the truth in 95 of 100 studies.'),
  reason,
}
const Estimate = namedObject('Estimate', estimateMembers)

const Missing = {
  withoutValue: Type.Array(
    namedObject('TrialsWithoutValue', { reason: Type.String(), trials: Type.Integer() }),
    { description: 'Trials that have no such number, by reason.' },
  ),
  region: orNull(
    namedObject('MissingRegion', {
      id: Type.String({
        description: 'The parameter whose values differ most between trials with and without.',
      }),
      distance: Type.Number({ minimum: 0, maximum: 1 }),
      low: Quantity,
      high: Quantity,
    }),
    'Where trials without a number lie.',
  ),
}

const unit = Type.String()

const Distributed = namedObject('StudyDistribution', {
  unit,
  trials: Type.Integer(),
  withValue: Type.Integer(),
  ...Missing,
  base: namedObject('StudyBase', {
    ...Measured.properties,
    percentile: orNull(Type.Number(), 'Share of the trials that are at most as much.'),
  }),
  mean: Estimate,
  sd: Estimate,
  quantiles: Type.Array(namedObject('QuantileEstimate', { p: Type.Number(), ...estimateMembers }), {
    description: 'Of the trials that have a number; definition 7.',
  }),
  exceedance: Type.Array(namedObject('Exceedance', { threshold: Quantity, ...estimateMembers }), {
    description: 'Probabilities, among all trials, of a number above the threshold.',
  }),
  histogram: orNull(
    namedObject('Histogram', {
      edges: Type.Array(Type.Number()),
      counts: Type.Array(Type.Integer()),
      below: Type.Integer({ description: 'Trials beyond the first edge.' }),
      above: Type.Integer(),
    }),
  ),
  ecdf: Type.Array(Type.Array(Type.Number(), { minItems: 2, maxItems: 2 }), {
    description: 'Values, and the share of the trials below each.',
  }),
  spearman: Type.Array(
    namedObject('RankCorrelation', {
      parameter: Type.String(),
      rho: NumberOrMissing,
      p: orNull(Type.Number(), 'Probability of one this far from 0 without a connection.'),
      interval95: pair('Holds the truth in 95 of 100 studies.'),
      isSignificant: Type.Boolean({ description: 'At 5 % of all parameters together.' }),
      reason,
    }),
    { description: 'Sign and strength of each parameter: no shares of the variance.' },
  ),
  noiseBand: orNull(Type.Number(), 'A correlation nearer to 0 is there by chance in 95 of 100 studies.'),
  convergence: Type.Array(
    namedObject('StudyLook', { trials: Type.Integer(), mean: Estimate, p10: Estimate, p90: Estimate }),
  ),
})

const Indices = namedObject('StudyIndices', {
  unit,
  ...Missing,
  indices: orNull(
    Type.Array(
      namedObject('SobolIndex', {
        parameter: Type.String({ description: 'Its id; those of a group with + between them.' }),
        parameters: Type.Array(Type.String(), {
          description: 'One, or those that are correlated with each other: these have one index together.',
        }),
        first: Estimate,
        total: Estimate,
      }),
    ),
  ),
  reason,
})

const Effects = namedObject('StudyEffects', {
  unit,
  ...Missing,
  effects: orNull(
    Type.Array(
      namedObject('MorrisEffect', {
        parameter: Type.String(),
        mu: Type.Number(),
        muStar: Type.Number(),
        standardErrorMuStar: Type.Number(),
        sigma: Type.Number(),
      }),
    ),
  ),
  reason,
})

const End = namedObject('BarEnd', { at: Quantity, result: Measured })

const Bars = namedObject('StudyBars', {
  unit,
  base: Measured,
  bars: Type.Array(
    namedObject('TornadoBar', {
      parameter: Type.String(),
      low: End,
      high: End,
      extremes: pair('Least and greatest result on the way from low to high.'),
      swing: NumberOrMissing,
      isTurning: Type.Boolean({ description: 'Whether the extremes are not at the ends.' }),
      reason,
    }),
    { description: 'The longest first.' },
  ),
})

const Lines = namedObject('StudyLines', {
  unit,
  base: Measured,
  lines: Type.Array(
    namedObject('SpiderLine', {
      parameter: Type.String(),
      points: Type.Array(
        namedObject('SpiderPoint', { percentile: Type.Number(), at: Quantity, result: Measured }),
      ),
    }),
  ),
})

const common = {
  sampler: Type.Integer({ description: 'Version of how trials are drawn.' }),
  engineVersion: EngineVersion,
  edition: Edition,
  parameters: Type.Array(
    namedObject('ToldParameter', {
      id: Type.String(),
      p10: Quantity,
      p50: Quantity,
      p90: Quantity,
      basePercentile: orNull(
        Type.Number(),
        'Where the value of the case lies in the distribution; null for several targets or a factor.',
      ),
    }),
  ),
  warnings: StudyWarnings,
  baseWarnings: ownSchemas.warnings,
}

const answer = (kind: StudyKind, result: TSchema, own: TProperties) =>
  namedObject(`${capitalized(kind)}Answer`, {
    kind: Type.Literal(kind),
    ...own,
    results: Type.Record(Type.String(), result, { description: 'By output, named as it was asked for.' }),
    ...common,
  })

const seed = Type.Integer()
const runs = Type.Integer({ description: 'How often the model was evaluated.' })
const percentiles = Type.Array(Type.Number())

const ImplausibleTrials = namedObject('ImplausibleTrials', {
  lookedAt: Type.Integer({ description: 'The first so many trials were looked at.' }),
  impossible: Type.Integer({
    description:
      'Those of them that break the conservation of mass, carbon or energy; they are counted with the others.',
  }),
  rules: Type.Array(
    namedObject('RuleBroken', {
      code: Type.String(),
      rule: Type.String(),
      isImpossible: Type.Boolean(),
      trials: Type.Integer({ description: 'That break it, of those looked at.' }),
    }),
  ),
})

/** Belongs to the kinds that draw or vary parameters. */
export const parameterAnswers = [
  answer('monteCarlo', Distributed, {
    method: Type.String(),
    trials: Type.Integer({ description: 'Whole blocks: as many as were asked for, or more.' }),
    blocks: Type.Integer(),
    seed,
    trialsImplausible: ImplausibleTrials,
  }),
  answer('sobolIndices', Indices, {
    trials: Type.Integer({ description: 'Points in each of the two samples.' }),
    replicates: Type.Integer(),
    runs,
    seed,
  }),
  answer('morris', Effects, { trajectories: Type.Integer(), levels: Type.Integer(), runs, seed }),
  answer('tornado', Bars, { percentiles, runs }),
  answer('spider', Lines, { percentiles, runs }),
]
