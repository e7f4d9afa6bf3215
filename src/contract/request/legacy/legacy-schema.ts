import Type, { type TSchema } from 'typebox'
import { capitalized } from '../../text/initial-letter.ts'
import { namedObject } from '../named-object.ts'
import { type LegacyField, legacyLists, legacySections, pathwayKeys } from './legacy-fields.ts'

const closed = { additionalProperties: false } as const

/** Left out or null, the reference data of the pathway decides, or nothing is said. */
const optionalFields = new Set(['tciRefMusd', 'referenceCapacityKtpa', 'isFuel'])

const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])

function fieldSchema(key: string, { unit, energyUnit }: LegacyField) {
  if (unit === 'by id') {
    return namedObject('ValueByUnitId', { value: Type.Number(), unitId: Type.Integer() }, closed)
  }
  if (unit === 'as sent') return key === 'isFuel' ? Type.Boolean() : Type.String()
  const meaning = unit === '%' ? `percent of ${energyUnit ? `kg/kg or ${energyUnit}` : '1'}` : unit
  return Type.Number({ description: `In ${meaning}.` })
}

/** In a draft every field may be missing, in part or wholly, and null takes it away. */
function draftFieldSchema(key: string, field: LegacyField) {
  if (field.unit !== 'by id') return fieldSchema(key, field)
  const part = (schema: TSchema) => Type.Optional(orNull(schema))
  return namedObject(
    'ValueByUnitIdDraft',
    { value: part(Type.Number()), unitId: part(Type.Integer()) },
    closed,
  )
}

function objectSchema(key: string, fields: Readonly<Record<string, LegacyField>>, isDraft: boolean) {
  const members = Object.entries(fields).map(([name, field]) => {
    const schema = isDraft ? draftFieldSchema(name, field) : fieldSchema(name, field)
    return [name, isDraft || optionalFields.has(name) ? Type.Optional(orNull(schema)) : schema]
  })
  const name = `Existing${capitalized(key)}${isDraft ? 'Draft' : ''}`
  return namedObject(name, Object.fromEntries(members), closed)
}

const sections = (isDraft: boolean) =>
  Object.entries(legacySections).map(
    ([key, { fields }]) => [key, objectSchema(key, fields, isDraft)] as const,
  )

const lists = (isDraft: boolean) =>
  Object.entries(legacyLists).map(([key, { fields }]) => {
    const item = objectSchema(key, fields, isDraft)
    return [key, Type.Array(isDraft ? orNull(item) : item)] as const
  })

const ids = pathwayKeys.map((key) => [key, Type.Optional(orNull(Type.Integer()))] as const)
const convention = ['convention', Type.Optional(Type.Unknown())] as const

/** The existing system's request body, for documentation; `readInputs` is what validates. */
export const LegacySchema = namedObject(
  'ExistingInputs',
  Object.fromEntries([...ids, ...sections(false), ...lists(false), convention]),
  {
    ...closed,
    description:
      'Percentages are strict: 7 is 7 %, 121 is 1.21 kg/kg, 12 is 0.12 kWh/kg. The tax rate is 28 %.',
  },
)

/** Any part of it. */
export const LegacyDraftSchema = namedObject(
  'ExistingInputsDraft',
  Object.fromEntries([
    ...ids,
    ...[...sections(true), ...lists(true)].map(([key, schema]) => [key, Type.Optional(schema)] as const),
    convention,
  ]),
  closed,
)
