import Type from 'typebox'
import { ownSchemas } from '../../outcome/own-schemas.ts'
import { GivenInputs } from '../../reading/bodies.ts'
import { NumberOrMissing } from '../../request/measured.ts'
import { closedObject, namedObject } from '../../request/named-object.ts'
import { Edition, EngineVersion, StudyWarnings } from '../answer-parts.ts'
import { OutputNames } from '../request-parts.ts'
import { gapChoices, matrixLimits } from './matrix-request.ts'

const Row = Type.Union([Type.Integer(), Type.String({ maxLength: 100 })], {
  description: 'An id, a name or a code of the reference data.',
})

const pair = { process: Row, feedstock: Row, variant: Type.Optional(Type.String()) }

/** A list of rows, or all that the edition has. */
const rowsOf = (element: ReturnType<typeof closedObject> | typeof Row, most: number) =>
  Type.Union([Type.Array(element, { minItems: 1, maxItems: most }), Type.Literal('all')])

/** For documentation; `readMatrixForm` and `fitMatrix` are what checks. */
export const MatrixSchema = closedObject('MatrixStudy', {
  kind: Type.Literal('matrix'),
  base: GivenInputs,
  from: Type.Optional({
    ...closedObject('MatrixOrigin', { ...pair, country: Row }),
    description:
      'What the base began with: an input that still has the default of it takes the default of each cell.',
  }),
  countries: Type.Optional(rowsOf(Row, matrixLimits.countries)),
  pathways: Type.Optional(rowsOf(closedObject('MatrixPathway', pair), matrixLimits.pathways)),
  policies: Type.Optional(
    Type.Array(
      closedObject('PolicySet', {
        name: Type.String({ maxLength: 100 }),
        policies: Type.Array(Type.Object({}, { additionalProperties: true })),
      }),
      {
        minItems: 1,
        maxItems: matrixLimits.policies,
        description: 'Each takes the place of the policies of the base; an empty list is none.',
      },
    ),
  ),
  gaps: Type.Optional(
    Type.Enum([...gapChoices], {
      default: 'base',
      description:
        'What stands where the edition has no default for a cell: what the base has, which is noted, or nothing, so that the cell has no number.',
    }),
  ),
  outputs: OutputNames,
  inputs: Type.Optional(
    Type.Boolean({
      description: `Whether each cell comes with the inputs that it is calculated from; of ${matrixLimits.resolvedCells} cells at most.`,
    }),
  ),
})

const Pathway = namedObject('MatrixPathwayTold', {
  processId: Type.Integer(),
  feedstockId: Type.Integer(),
  process: Type.String(),
  feedstock: Type.String(),
  variant: Type.Optional(Type.String()),
})

const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()])

const places = (description: string) => Type.Array(Type.Integer(), { description })

const Cell = namedObject('MatrixCell', {
  country: Type.Integer({ description: 'Its place in `countries`, from 0; of the others likewise.' }),
  pathway: Type.Integer(),
  policies: Type.Integer(),
  reason: Type.Optional(Type.String({ description: 'Why it cannot be calculated.' })),
  flaws: places('Notes on the reference data of the cell, by their places in `notes`.'),
  warnings: places('Notes on its numbers.'),
  inputs: Type.Optional(Type.Unknown({ description: 'What POST /calculate/quick takes.' })),
})

export const MatrixAnswerSchema = namedObject('MatrixAnswer', {
  kind: Type.Literal('matrix'),
  countries: Type.Array(orNull(namedObject('MatrixCountry', { id: Type.Integer(), name: Type.String() })), {
    description: 'null stands for what the base has.',
  }),
  pathways: Type.Array(orNull(Pathway)),
  policies: Type.Array(orNull(Type.String())),
  from: orNull(namedObject('MatrixBegin', { ...Pathway.properties, country: Type.String() })),
  cells: Type.Array(Cell),
  results: Type.Record(
    Type.String(),
    namedObject('MatrixResult', {
      unit: Type.String(),
      values: Type.Array(NumberOrMissing, { description: 'One for each cell.' }),
      withoutValue: Type.Array(
        namedObject('CellsWithoutValue', { reason: Type.String(), cells: places('Places in `cells`.') }),
      ),
    }),
    { description: 'By output, named as it was asked for.' },
  ),
  notes: Type.Array(namedObject('MatrixNote', { code: Type.String(), message: Type.String() })),
  engineVersion: EngineVersion,
  edition: Edition,
  warnings: StudyWarnings,
  baseWarnings: ownSchemas.warnings,
})
