import Type, { type TSchema } from 'typebox'
import type { Distribution } from '../../engine/uncertainty/distributions/distribution.ts'
import { closedObject } from '../request/named-object.ts'
import { Quantity } from '../schemas/reference-datum.ts'
import { capitalized } from '../text/initial-letter.ts'

/** What a member of a distribution is: measured as its target is, or a plain number. */
export interface DistributionMember {
  readonly form: 'quantity' | 'quantities' | 'number' | 'numbers' | 'word'
  readonly words?: readonly string[]
  readonly isOptional?: true
}

export type DistributionKind = Distribution['kind']

/** How many values a distribution may be given by. */
export const mostValues = 1_000

const quantity: DistributionMember = { form: 'quantity' }
const number: DistributionMember = { form: 'number' }
const ends = { low: quantity, high: quantity }
const peak = { low: quantity, mode: quantity, high: quantity }

/** Every kind of distribution by what it is given by: the reader and the description of the API follow from it. */
export const distributionMembers: Readonly<
  Record<DistributionKind, Readonly<Record<string, DistributionMember>>>
> = {
  uniform: ends,
  logUniform: ends,
  triangular: { ...peak, ends: { form: 'word', words: ['limits', 'P10P90'], isOptional: true } },
  pert: { ...peak, shape: { ...number, isOptional: true } },
  normal: { mean: quantity, sd: quantity },
  truncatedNormal: {
    mean: quantity,
    sd: quantity,
    low: { ...quantity, isOptional: true },
    high: { ...quantity, isOptional: true },
  },
  lognormal: {
    median: quantity,
    sdLog: { ...number, isOptional: true },
    p90: { ...quantity, isOptional: true },
  },
  beta: { alpha: number, beta: number, ...ends },
  discrete: { values: { form: 'quantities' }, probabilities: { form: 'numbers' } },
  cumulative: { values: { form: 'quantities' }, cumulative: { form: 'numbers' } },
  empirical: { values: { form: 'quantities' } },
}

export const distributionKinds = Object.keys(distributionMembers) as readonly DistributionKind[]

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
