import type { Index, Input, Quantity } from '../../engine/language/quantity.ts'
import type { AccessLevel } from '../access-level.ts'
import type { Item } from '../request/inputs.ts'

/** A number with its unit. Its name and its unit are those of the quantity. */
export interface NumberMember {
  readonly kind: 'number'
  /** In rows of several series the first that has one number for rows of the kind is meant; elsewhere there is one. */
  readonly quantities: readonly [Quantity, ...Quantity[]]
  readonly access: AccessLevel
}

/** All numbers of a quantity that has one a year, in one list. */
export interface SeriesMember {
  readonly kind: 'series'
  readonly quantity: Quantity
  readonly access: AccessLevel
}

/** What is said of a row besides its numbers; undefined is left out. */
export interface TextMember<Type extends TextType = TextType, IsOptional extends boolean = boolean> {
  readonly kind: 'text'
  readonly type: Type
  readonly isOptional: IsOptional
  readonly description?: string
  readonly access: AccessLevel
  readonly read: (row: Row) => string | boolean | undefined
}

export type TextType = 'string' | 'boolean'

export interface GroupMember<Inner extends Members = Members> {
  readonly kind: 'group'
  /** The name of the schema. */
  readonly title: string
  readonly description?: string
  readonly members: Inner
  /** Answered only where one of these was given; of others nobody has asked. */
  readonly ifGiven?: Readonly<Record<string, Input>>
}

/** A group that not every calculation answers. */
export interface AskedGroupMember<Inner extends Members = Members> extends GroupMember<Inner> {
  readonly ifGiven: Readonly<Record<string, Input>>
}

/** A list with one row for each element of a list of the request, or for each project year. */
export interface RowsMember<Inner extends Members = Members> {
  readonly kind: 'rows'
  readonly title: string
  readonly over: RowsOver
  readonly members: Inner
}

export type RowsOver = 'feedstocks' | 'utilities' | 'products' | 'policies' | 'years'

/** A member that is put together by a function of its own (own-members.ts), with a schema of its own (own-schemas.ts). */
export interface OwnMember {
  readonly kind: 'own'
  /** What its numbers are of. */
  readonly quantities: readonly Quantity[]
  readonly access: AccessLevel
}

export type Member = NumberMember | SeriesMember | TextMember | GroupMember | RowsMember | OwnMember
export type Members = { readonly [name: string]: Member }

/** A row that is being answered. */
export interface Row {
  readonly per: Index
  /** Its place in the series. */
  readonly i: number
  /** What the request says of it; nothing of a year. */
  readonly item: Partial<Item>
  /** Why a policy pays nothing. */
  readonly reason?: string
}

type Behind = Quantity | readonly [Quantity, ...Quantity[]]

const mapped = <Key extends string, From, To>(
  from: Readonly<Record<Key, From>>,
  change: (each: From) => To,
): Readonly<Record<Key, To>> =>
  Object.fromEntries(Object.entries<From>(from).map(([key, each]) => [key, change(each)])) as Record<Key, To>

/** Numbers that are seen from one level on, by their names in an outcome. */
export const numbers = <Key extends string>(access: AccessLevel, behind: Readonly<Record<Key, Behind>>) =>
  mapped(behind, (each: Behind): NumberMember => {
    const quantities = 'kind' in each ? ([each] as const) : each
    return { kind: 'number', quantities, access }
  })

/** The same for numbers that are answered as one list each. */
export const series = <Key extends string>(access: AccessLevel, behind: Readonly<Record<Key, Quantity>>) =>
  mapped(behind, (quantity: Quantity): SeriesMember => ({ kind: 'series', quantity, access }))

export const text = <Type extends TextType>(
  access: AccessLevel,
  type: Type,
  read: TextMember['read'],
): TextMember<Type, false> => ({ kind: 'text', type, isOptional: false, access, read })

export const optionalText = (
  access: AccessLevel,
  description: string,
  read: TextMember['read'],
): TextMember<'string', true> => ({
  kind: 'text',
  type: 'string',
  isOptional: true,
  access,
  description,
  read,
})

export const group = <const Inner extends Members>(
  title: string,
  members: Inner,
  description?: string,
): GroupMember<Inner> => ({
  kind: 'group',
  title,
  members,
  ...(description !== undefined && { description }),
})

export const groupIfGiven = <const Inner extends Members>(
  ifGiven: Readonly<Record<string, Input>>,
  title: string,
  members: Inner,
  description: string,
): AskedGroupMember<Inner> => ({ ...group(title, members, description), ifGiven })

export const rows = <const Inner extends Members>(
  title: string,
  over: RowsOver,
  members: Inner,
): RowsMember<Inner> => ({ kind: 'rows', title, over, members })

export const own = (access: AccessLevel, quantities: readonly Quantity[] = []): OwnMember => ({
  kind: 'own',
  quantities,
  access,
})
