import Type from 'typebox'
import { GivenInputs } from '../../reading/bodies.ts'
import { Measured } from '../../request/measured.ts'
import { namedObject } from '../../request/named-object.ts'
import { mostPairs } from './orders.ts'

const mostOutputs = 4

const Side = namedObject(
  'AttributionSide',
  {
    inputs: Type.Optional(GivenInputs),
    calculationId: Type.Optional(
      Type.String({ format: 'uuid', description: 'A calculation that you may read.' }),
    ),
  },
  { additionalProperties: false, minProperties: 1, maxProperties: 1, description: 'One of the two.' },
)

export const AttributionBody = Type.Object(
  {
    from: Side,
    to: Side,
    outputs: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
        minItems: 1,
        maxItems: mostOutputs,
        description:
          'By name or symbol; the levelized cost and the minimum selling price if left out, as far as your level sees them.',
      }),
    ),
    grouping: Type.Optional(
      Type.Enum(['none', 'sections'], {
        description:
          'sections: inputs of a section are changed one after the other (Owen); none, or left out: in any order (Shapley).',
      }),
    ),
    pairs: Type.Optional(
      Type.Integer({
        minimum: 2,
        maximum: mostPairs,
        description:
          'So many pairs of random orders instead of every mixture; up to ten inputs are exact where it is left out.',
      }),
    ),
  },
  { additionalProperties: false, title: 'AttributionQuestion' },
)

const OrNull = Type.Union([Type.Number(), Type.Null()])
const place = Type.String({ description: 'Elements of lists by their names: /feedstocks/UCO/price.' })

const Player = namedObject('AttributionPlayer', {
  id: Type.String({ description: 'The places of its differences.' }),
  section: Type.String({ description: 'A part of the inputs, `edition`, or `several`.' }),
  differences: Type.Array(
    namedObject('AttributionDifference', {
      place,
      section: Type.String(),
      label: Type.String(),
      kind: Type.Enum(['field', 'element', 'order', 'list']),
      from: Type.Unknown({ description: 'As the inputs have it; null where they are silent.' }),
      to: Type.Unknown(),
    }),
  ),
})

const share = {
  value: Type.Number({ description: 'In the unit of the output.' }),
  standardError: Type.Union([Type.Number(), Type.Null()], { description: 'Null where it is exact.' }),
}

const Result = namedObject('AttributedOutput', {
  unit: Type.String(),
  from: Measured,
  to: Measured,
  difference: OrNull,
  shares: Type.Union([
    Type.Array(namedObject('AttributedShare', { player: Type.String(), ...share })),
    Type.Null(),
  ]),
  sections: Type.Union([
    Type.Array(namedObject('AttributedSection', { section: Type.String(), ...share })),
    Type.Null(),
  ]),
  mixture: Type.Optional(
    Type.Array(Type.String(), {
      description: 'Where a mixture of the two has no such number: the players that are as in the second.',
    }),
  ),
  reason: Type.Optional(Type.String()),
  engine: Type.Optional(
    namedObject('AttributedEngine', {
      value: OrNull,
      from: Type.String(),
      to: Type.String(),
      reason: Type.Optional(Type.String()),
    }),
  ),
})

export const AttributionSchema = Type.Object(
  {
    method: Type.Enum(['exact', 'sampled']),
    grouping: Type.Enum(['none', 'sections']),
    pairs: Type.Union([Type.Integer(), Type.Null()]),
    mixtures: Type.Integer({ description: 'How many cases were computed.' }),
    players: Type.Array(Player),
    results: Type.Record(Type.String(), Result),
    instead: Type.Array(Type.String(), {
      description: 'Outputs that may be asked for where one has no number in a mixture.',
    }),
    engineVersion: Type.String(),
  },
  { title: 'Attribution' },
)
