import Type from 'typebox'
import { ownSchemas } from '../../outcome/own-schemas.ts'
import { GivenInputs } from '../../reading/bodies.ts'
import { Measured, NumberOrMissing } from '../../request/measured.ts'
import { closedObject, namedObject } from '../../request/named-object.ts'
import { Quantity } from '../../schemas/reference-datum.ts'
import { Edition, EngineVersion, StudyWarnings } from '../answer-parts.ts'
import { OutputNames } from '../request-parts.ts'
import { type LogisticsMember, logisticsUnits } from './scale-request.ts'

const measured = (name: LogisticsMember, description: string) =>
  Type.Object(
    { value: Type.Number({ minimum: 0 }), unit: Type.Enum(Object.keys(logisticsUnits[name])) },
    { additionalProperties: false, description },
  )

/** For documentation; `readScaleForm` and `fitScale` are what checks. */
export const ScaleSchema = closedObject('ScaleStudy', {
  kind: Type.Literal('scale'),
  base: GivenInputs,
  logistics: closedObject('GivenLogistics', {
    feedstock: Type.String({ maxLength: 100, description: 'By its name in the base.' }),
    yield: measured('yield', 'What grows on the land around.'),
    share: Type.Optional(measured('share', 'What of it can be had; all of it if left out.')),
    detour: Type.Optional(
      Type.Number({ minimum: 1, maximum: 10, default: 1, description: 'Road by straight line.' }),
    ),
    costPerTonne: Type.Optional(measured('costPerTonne', 'Loading and unloading, per tonne of feedstock.')),
    costPerTonneKilometre: measured('costPerTonneKilometre', 'Transport of the feedstock.'),
  }),
  capacity: Type.Optional(
    Type.Object(
      { from: Quantity, to: Quantity },
      {
        additionalProperties: false,
        description:
          'Between which capacities is searched; if left out, where the exponent of the case holds, or else a tenth to tenfold.',
      },
    ),
  ),
  outputs: { ...OutputNames, description: 'Costs of a tonne: lcop, mfsp.' } as typeof OutputNames,
})

const curve = (description: string) => Type.Array(NumberOrMissing, { description })
const series = namedObject('ScaleSeries', { values: Type.Array(NumberOrMissing), unit: Type.String() })

const Optimum = namedObject('ScaleOptimum', {
  capacity: Quantity,
  unitCost: Quantity,
  logistics: Quantity,
  haul: Quantity,
  feedstockPrice: { ...Quantity, description: 'At the plant.' } as typeof Quantity,
  isAtBound: Type.Boolean({ description: 'Whether it is an end of the search, and the optimum beyond.' }),
  withinOnePercent: Type.Array(Quantity, {
    minItems: 2,
    maxItems: 2,
    description: 'Capacities between which a tonne costs at most a hundredth more.',
  }),
})

export const ScaleAnswerSchema = namedObject('ScaleAnswer', {
  kind: Type.Literal('scale'),
  capacities: series,
  haul: series,
  capital: Type.Union([series, Type.Null()], {
    description: 'What of the levelized cost is capital; null where the access level does not see that.',
  }),
  results: Type.Record(
    Type.String(),
    namedObject('ScaleResult', {
      unit: Type.String(),
      optimum: Type.Union([Optimum, Type.Null()]),
      reason: Type.Optional(Type.String()),
      base: { ...Measured, description: 'At the capacity of the case, with logistics.' } as typeof Measured,
      total: curve('At each of `capacities`.'),
      withoutLogistics: curve('The same as if the feedstock cost nothing to come.'),
      logistics: curve('The difference.'),
    }),
    { description: 'By output, named as it was asked for.' },
  ),
  engineVersion: EngineVersion,
  edition: Edition,
  warnings: StudyWarnings,
  baseWarnings: ownSchemas.warnings,
})
