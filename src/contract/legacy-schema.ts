import Type from 'typebox'
import { type LegacyField, legacyLists, legacySections, pathwayKeys } from './legacy-fields.ts'
import { namedObject } from './named-object.ts'

const closed = { additionalProperties: false } as const

/** Left out or null, the reference data of the pathway decides, or nothing is said. */
const optionalFields = new Set(['tciRefMusd', 'referenceCapacityKtpa', 'isFuel'])

function fieldSchema(key: string, { unit, energyUnit }: LegacyField) {
  if (unit === 'by id')
    return namedObject('ValueByUnitId', { value: Type.Number(), unitId: Type.Integer() }, closed)
  if (unit === 'as sent') return key === 'isFuel' ? Type.Boolean() : Type.String()
  const meaning = unit === '%' ? `percent of ${energyUnit ? `kg/kg or ${energyUnit}` : '1'}` : unit
  return Type.Number({ description: `In ${meaning}.` })
}

const objectSchema = (key: string, fields: Readonly<Record<string, LegacyField>>) =>
  namedObject(
    `Existing${key[0]?.toUpperCase()}${key.slice(1)}`,
    Object.fromEntries(
      Object.entries(fields).map(([key, field]) => {
        const schema = fieldSchema(key, field)
        return [key, optionalFields.has(key) ? Type.Optional(Type.Union([schema, Type.Null()])) : schema]
      }),
    ),
    closed,
  )

const sections = Object.entries(legacySections).map(
  ([key, { fields }]) => [key, objectSchema(key, fields)] as const,
)
const lists = Object.entries(legacyLists).map(
  ([key, { fields }]) => [key, Type.Array(objectSchema(key, fields))] as const,
)
const ids = pathwayKeys.map((key) => [key, Type.Optional(Type.Union([Type.Integer(), Type.Null()]))] as const)

/** The existing system's request body, for documentation; `readInputs` is what validates. */
export const LegacySchema = Type.Object(
  Object.fromEntries([...ids, ...sections, ...lists, ['convention', Type.Optional(Type.Unknown())] as const]),
  {
    ...closed,
    title: 'ExistingInputs',
    description:
      'Percentages are strict: 7 is 7 %, 121 is 1.21 kg/kg, 12 is 0.12 kWh/kg. The tax rate is 28 %.',
  },
)
