import Type, { type TObject, type TProperties, type TSchema } from 'typebox'
import { type Access, outputAccess } from '../access/capabilities.ts'
import { namedObject } from '../request/named-object.ts'
import { OutcomeSchema } from './outcome-schema.ts'

const { properties } = OutcomeSchema

/** An outcome as it is answered: what an access level does not include is absent. */
export const PublishedOutcome = Type.Object(
  {
    ...properties,
    technoEconomics: withOptional(properties.technoEconomics, outputAccess.technoEconomics),
    financials: withOptional(properties.financials, outputAccess.financials),
  },
  {
    title: 'Outcome',
    description: 'What the access level does not include is absent: see GET /me/capabilities.',
  },
)

function withOptional(schema: TObject, access: Exclude<Access, string>): TObject {
  const { properties, title = '' } = schema as TObject & { readonly title?: string }
  const members = Object.entries(properties).map(([name, each]) => [name, member(each, access[name])])
  return namedObject(title, Object.fromEntries(members) as TProperties)
}

function member(schema: TSchema, access: Access = 'ROADSHOW'): TSchema {
  if (access === 'CORE') return schema
  if (typeof access === 'string') return Type.Optional(schema)
  return Type.IsArray(schema) && Type.IsObject(schema.items)
    ? Type.Array(withOptional(schema.items, access))
    : schema
}
