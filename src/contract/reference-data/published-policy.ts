import Type from 'typebox'
import { namedObject } from '../request/named-object.ts'
import { schemes } from '../request/schemes.ts'

const Name = Type.String({ minLength: 1 })
const Year = Type.Union([Type.Integer({ minimum: 1900, maximum: 2100 }), Type.Null()])

const PolicyValue = Type.Object(
  {
    year: Year,
    value: Type.Number(),
    unit: Name,
    what: Type.Optional(
      Type.String({ minLength: 1, description: 'Which of several values of a year it is, and of what.' }),
    ),
  },
  { additionalProperties: false },
)

/** One law or scheme, with its numbers as it states them. */
export const PublishedPolicy = namedObject(
  'PublishedPolicy',
  {
    id: Type.Integer({ minimum: 1 }),
    jurisdiction: Name,
    name: Name,
    status: Type.Enum(['law', 'draft'], {
      description:
        '`law`: enacted, or published under an enacted scheme. `draft`: a proposal, a plan or a target that no law that was found makes binding.',
    }),
    asOf: Type.String({
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
      description: 'The date of the law, or of what is cited for it, as exactly as it is known.',
    }),
    instrument: Type.Union([Type.Enum(['carbonFactorCredit', 'buyOut']), Type.Null()], {
      description: 'The instrument of a request that pays like it; null where none does.',
    }),
    scheme: Type.Union([Type.Enum([...schemes]), Type.Null()], {
      description: 'The scheme that a fuel must be eligible under for it; null where it is of none of these.',
    }),
    from: Year,
    to: Year,
    values: Type.Array(PolicyValue, { minItems: 1 }),
    source: Name,
    confidence: Type.Enum(['high', 'medium', 'low']),
    licence: Name,
    note: Type.Optional(Name),
    policy: Type.Union([Type.Object({}, { additionalProperties: true }), Type.Null()], {
      description:
        'What `policies` of a request takes; null where the value is in another money, or none is paid.',
    }),
  },
  { additionalProperties: false },
)
