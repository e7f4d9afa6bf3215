import Type, { type Static } from 'typebox'
import { namedObject } from '../request/named-object.ts'

const Name = Type.String({ minLength: 1 })
const Year = Type.Union([Type.Integer({ minimum: 1900, maximum: 2100 }), Type.Null()])
const Maybe = Type.Union([Type.Number(), Type.Null()])

/** What holds for one number of every state. */
const Column = namedObject(
  'StateColumn',
  {
    unit: Name,
    year: Year,
    currencyYear: Type.Optional(Year),
    source: Name,
    licence: Name,
    confidence: Type.Enum(['high', 'medium', 'low']),
    note: Type.Optional(Name),
  },
  { additionalProperties: false },
)

const numbers = {
  incomeTax: Maybe,
  grossReceiptsTax: Maybe,
  propertyTax: Maybe,
  electricityPrice: Maybe,
  naturalGasPrice: Maybe,
  locationFactor: Maybe,
  locationFactorAsPublished: Maybe,
  electricityCarbonIntensity: Maybe,
}

const columns = Object.fromEntries(Object.keys(numbers).map((name) => [name, Column])) as Record<
  keyof typeof numbers,
  typeof Column
>

/** What differs between the states of the USA: each column with its unit, its year and its source. */
export const UsStates = namedObject(
  'UsStates',
  {
    columns: Type.Object(columns, { additionalProperties: false }),
    rows: Type.Array(
      Type.Object(
        {
          id: Type.Integer({ minimum: 1 }),
          name: Name,
          ...numbers,
          taxNote: Type.Optional(
            Type.String({ minLength: 1, description: 'What the rates of this state do not tell.' }),
          ),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)
export type UsStates = Static<typeof UsStates>
