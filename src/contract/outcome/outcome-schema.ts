import Type, {
  type Static,
  type TArray,
  type TBoolean,
  type TObject,
  type TOptional,
  type TSchema,
  type TString,
} from 'typebox'
import {
  type Measured,
  type MeasuredByYear,
  measured,
  measuredByYear,
  measuredInOneOf,
} from '../request/measured.ts'
import { namedObject } from '../request/named-object.ts'
import { accessOf } from './access-of.ts'
import type {
  AskedGroupMember,
  GroupMember,
  Member,
  Members,
  NumberMember,
  OwnMember,
  RowsMember,
  SeriesMember,
  TextMember,
} from './member.ts'
import { outcomeMembers } from './outcome-members.ts'
import { ownSchemas } from './own-schemas.ts'

type Own = typeof ownSchemas
type TextSchema<M> =
  M extends TextMember<'string', false>
    ? TString
    : M extends TextMember<'string', true>
      ? TOptional<TString>
      : TBoolean
type SchemaOf<M, Name> = M extends NumberMember
  ? typeof Measured
  : M extends SeriesMember
    ? typeof MeasuredByYear
    : M extends TextMember
      ? TextSchema<M>
      : M extends AskedGroupMember<infer Asked>
        ? TOptional<TObject<SchemasOf<Asked>>>
        : M extends GroupMember<infer Inner>
          ? TObject<SchemasOf<Inner>>
          : M extends RowsMember<infer Inner>
            ? TArray<TObject<SchemasOf<Inner>>>
            : M extends OwnMember
              ? Name extends keyof Own
                ? Own[Name]
                : never
              : never
type SchemasOf<Ms extends Members> = { [Name in keyof Ms]: SchemaOf<Ms[Name], Name> }

/** @param isShown whether what some level does not see may be absent. */
export function schemasOf<Ms extends Members>(members: Ms, isShown: boolean): SchemasOf<Ms> {
  const entries = Object.entries(members).map(([name, member]) => {
    const schema = schemaOf(name, member, isShown)
    const isOptional = (isShown && isAbsentForSome(member)) || isAsked(member)
    return [name, isOptional ? Type.Optional(schema) : schema]
  })
  return Object.fromEntries(entries)
}

const isAsked = (member: Member): boolean => member.kind === 'group' && member.ifGiven !== undefined

const isAbsentForSome = (member: Member): boolean => {
  const access = accessOf(member)
  return typeof access === 'string' && access !== 'CORE'
}

function schemaOf(name: string, member: Member, isShown: boolean): TSchema {
  if (member.kind === 'number') return numberSchema(member)
  if (member.kind === 'series') return measuredByYear(member.quantity.unit, member.quantity.name)
  if (member.kind === 'text') return textSchema(member)
  if (member.kind === 'own') return ownSchemas[name as keyof Own]
  const isWhole = typeof accessOf(member) === 'string'
  const { title, members } = member
  const inner = schemasOf(members, isShown && !isWhole)
  if (member.kind === 'rows') return Type.Array(namedObject(title, inner))
  const { description } = member
  return namedObject(title, inner, description === undefined ? {} : { description })
}

function numberSchema({ quantities }: NumberMember): TSchema {
  const units = [...new Set(quantities.map(({ unit }) => unit))]
  const [{ unit, name }] = quantities
  return units.length > 1 ? measuredInOneOf(units) : measured(unit, name)
}

function textSchema({ type, description, isOptional }: TextMember): TSchema {
  const about = description === undefined ? {} : { description }
  const schema = type === 'string' ? Type.String(about) : Type.Boolean(about)
  return isOptional ? Type.Optional(schema) : schema
}

export const OutcomeSchema = Type.Object(schemasOf(outcomeMembers, false), { title: 'Outcome' })
export type Outcome = Static<typeof OutcomeSchema>
