import Type from 'typebox'
import { described } from '../request/described.ts'
import { InputsSchema } from '../request/inputs.ts'
import { LegacySchema } from '../request/legacy/legacy-schema.ts'

/** What `calculate`, `calculate/sync` and `calculate/quick` take, for documentation. */
export const InputsBody = Type.Union([InputsSchema, LegacySchema])

/** Inputs within a larger body; what is read is checked as that of `calculate` is. */
export const GivenInputs = Type.Object(
  {},
  {
    ...described(InputsBody),
    title: 'GivenInputs',
    additionalProperties: true,
    description: 'The inputs of a calculation, in either shape: see POST /calculate/quick.',
  },
)
