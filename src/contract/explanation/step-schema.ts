import Type from 'typebox'
import { namedObject } from '../request/named-object.ts'

const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
const optionalText = Type.Optional(Type.String())

/** One number and how it came about; a series has one value for each label. */
export const StepSchema = namedObject('Step', {
  symbol: Type.String(),
  name: Type.String(),
  unit: Type.String(),
  value: Type.Union([orNull(Type.Number()), Type.Array(orNull(Type.Number()))]),
  choice: optionalText,
  per: optionalText,
  labels: Type.Optional(Type.Array(Type.String())),
  element: Type.Optional(
    Type.String({
      description:
        'Where one number of a series is explained: which. `value` is that number, without labels.',
    }),
  ),
  pointers: Type.Optional(
    Type.Array(Type.String(), {
      description:
        'Of an input: where the request has it or may have it, as JSON pointers; of a list one for each label.',
    }),
  ),
  conversions: Type.Optional(
    Type.Array(Type.String(), {
      description:
        'Of an input given in another money: how each such amount became one in USD of the analysis.',
    }),
  ),
  reason: optionalText,
  source: optionalText,
  formula: optionalText,
  substituted: optionalText,
  operands: Type.Optional(Type.Array(Type.String())),
})
