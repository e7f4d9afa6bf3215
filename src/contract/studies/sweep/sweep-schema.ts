import Type from 'typebox'
import { ownSchemas } from '../../outcome/own-schemas.ts'
import { GivenInputs } from '../../reading/bodies.ts'
import { Measured, NumberOrMissing } from '../../request/measured.ts'
import { closedObject, namedObject } from '../../request/named-object.ts'
import { Quantity } from '../../schemas/reference-datum.ts'
import { Edition, EngineVersion, StudyWarnings } from '../answer-parts.ts'
import { OutputNames, Place, Places, Thresholds } from '../request-parts.ts'
import { arrangements, spacings, sweepLimits } from './sweep-request.ts'

const Numbers = Type.Array(Type.Number(), { minItems: 1, maxItems: sweepLimits.values })

const Member = Type.Union([
  Type.String(),
  Type.Boolean(),
  Type.Number(),
  Type.Object({}, { additionalProperties: true }),
])

const End = Type.Union([Quantity, Type.Number()])

const Axis = closedObject('SweepAxis', {
  id: Type.String({ minLength: 1, maxLength: 100 }),
  targets: {
    ...Places,
    description:
      'Inputs that are numbers, or whatever else decides what is computed: /economics/lifetime, /carbon/allocation, /convention, /convention/taxLosses, /products/DIESEL/isFuel.',
  },
  as: Type.Optional(Type.Enum(['value', 'factor'])),
  remainder: Type.Optional(Place),
  values: Type.Optional(
    Type.Union(
      [
        closedObject('AxisNumbers', { values: Numbers, unit: Type.String() }),
        Type.Array(Member, { minItems: 1, maxItems: sweepLimits.values }),
      ],
      {
        description:
          'Numbers with their unit; factors; or members as the request has them, such as words, true and false, or quantities.',
      },
    ),
  ),
  from: Type.Optional(End),
  to: Type.Optional(End),
  count: Type.Optional(
    Type.Integer({
      minimum: 2,
      maximum: sweepLimits.values,
      description: 'Values from `from` to `to`, both among them.',
    }),
  ),
  spacing: Type.Optional(Type.Enum([...spacings], { default: 'linear' })),
})

/** For documentation; `readSweepForm` and `fitSweep` are what checks. */
export const SweepSchema = closedObject('SweepStudy', {
  kind: Type.Literal('sweep'),
  base: GivenInputs,
  axes: Type.Array(Axis, { minItems: 1, maxItems: sweepLimits.axes }),
  arrangement: Type.Optional(
    Type.Enum([...arrangements], {
      default: 'grid',
      description:
        'Every combination of the values, or a list: the first value of each axis is the first point, and so on.',
    }),
  ),
  outputs: OutputNames,
  thresholds: Type.Optional({
    ...Thresholds,
    description:
      'Where outputs pass these is solved for, on a grid of one or two axes; if left out, where npv is 0.',
  }),
})

const Point = Type.Array(Type.Number(), { minItems: 1, maxItems: 2 })

const Swept = namedObject('SweptOutput', {
  unit: Type.String(),
  base: Measured,
  values: Type.Array(NumberOrMissing, {
    description: 'One for each point; on a grid the last axis runs fastest.',
  }),
  withValue: Type.Integer(),
  withoutValue: Type.Array(
    namedObject('PointsWithoutValue', {
      reason: Type.String(),
      points: Type.Array(Type.Integer(), { description: 'Their places in `values`, from 0.' }),
    }),
  ),
  breakEven: Type.Array(
    namedObject('BreakEven', {
      threshold: Quantity,
      crossings: Type.Array(Point, {
        description:
          'One for each edge of the grid on which the output passes the threshold, solved for and not interpolated; a number of each axis in its unit, or which of its choices, from 0.',
      }),
      lines: Type.Array(Type.Array(Point), {
        description: 'The crossings in their order along each line, where both axes are of numbers.',
      }),
      reason: Type.Optional(Type.String()),
    }),
  ),
})

export const SweepAnswerSchema = namedObject('SweepAnswer', {
  kind: Type.Literal('sweep'),
  arrangement: Type.Enum([...arrangements]),
  points: Type.Integer(),
  combinations: Type.Integer({ description: 'Cases with formulas of their own.' }),
  axes: Type.Array(
    namedObject('SweptAxis', {
      id: Type.String(),
      unit: Type.Union([Type.String(), Type.Null()]),
      values: Type.Array(Member),
      isStructural: Type.Boolean({ description: 'Whether it decides what is computed.' }),
    }),
  ),
  results: Type.Record(Type.String(), Swept, { description: 'By output, named as it was asked for.' }),
  engineVersion: EngineVersion,
  edition: Edition,
  warnings: StudyWarnings,
  baseWarnings: ownSchemas.warnings,
})
