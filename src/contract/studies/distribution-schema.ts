import Type, { type TSchema } from 'typebox'
import { closedObject } from '../request/named-object.ts'
import { Quantity } from '../schemas/reference-datum.ts'
import { capitalized } from '../text/initial-letter.ts'
import {
  type DistributionMember,
  distributionKinds,
  distributionMembers,
  mostValues,
} from './distribution-members.ts'

const Numbers = Type.Array(Type.Number(), { minItems: 1, maxItems: mostValues })

const Amount = Type.Union([Quantity, Type.Number()], {
  description: 'With its unit; of a factor a plain number.',
})

const Amounts = Type.Union([closedObject('Quantities', { values: Numbers, unit: Type.String() }), Numbers], {
  description: 'With their unit; of a factor plain numbers.',
})

const schemaOfMember = ({ form, words = [] }: DistributionMember): TSchema =>
  ({
    quantity: Amount,
    quantities: Amounts,
    number: Type.Number(),
    numbers: Numbers,
    word: Type.Enum([...words]),
  })[form]

/** For documentation; `readDistribution` is what checks. */
export const DistributionSchema = Type.Union(
  distributionKinds.map((kind) =>
    closedObject(`${capitalized(kind)}Distribution`, {
      kind: Type.Literal(kind),
      ...Object.fromEntries(
        Object.entries(distributionMembers[kind]).map(([name, member]) => {
          const schema = schemaOfMember(member)
          return [name, member.isOptional ? Type.Optional(schema) : schema]
        }),
      ),
    }),
  ),
  { description: 'What is believed of the parameter, in any unit of its target. See docs/uncertainty.md.' },
)
