import Type from 'typebox'
import { ownSchemas } from '../outcome/own-schemas.ts'
import { GivenInputs } from '../reading/bodies.ts'
import { Quantity } from '../schemas/reference-datum.ts'

export const GoalSchema = Type.Object(
  {
    inputs: GivenInputs,
    unknown: Type.String({
      maxLength: 200,
      description:
        'JSON pointer to the quantity that is looked for, e.g. /products/0/price or /plant/capacity.',
    }),
    bounds: Type.Optional(
      Type.Object(
        { low: Type.Number(), high: Type.Number() },
        {
          additionalProperties: false,
          description:
            'In the unit of the quantity. If left out: its whole range where that is narrow, else from a thousandth to a thousandfold of what is given.',
        },
      ),
    ),
    target: Type.Object(
      { output: Type.String({ maxLength: 100 }), ...Quantity.properties },
      {
        additionalProperties: false,
        description: 'An output by its name or symbol, and the value it is to have.',
      },
    ),
  },
  { additionalProperties: false, title: 'Goal' },
)

export const SolutionsSchema = Type.Object(
  {
    status: Type.Enum(['none', 'one', 'many']),
    solutions: Type.Array(Quantity, { description: 'Ascending; the same for the same request.' }),
    unknown: Type.String(),
    bounds: Type.Object({ low: Type.Number(), high: Type.Number() }),
    evaluations: Type.Integer({ minimum: 0, description: 'How often the output was calculated.' }),
    reason: Type.Optional(Type.String({ description: 'Why there is none, or why there may be more.' })),
    warnings: ownSchemas.warnings,
  },
  { title: 'Solutions' },
)
