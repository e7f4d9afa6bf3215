/** A JSON Schema, as the description of the API has them. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly items?: Schema
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
}

/** How types are written. */
export interface Writing {
  /** A schema that stands once, by its name. */
  readonly refer: (name: string) => string
  /** What stands before a member that says what it is; nothing if left out. */
  readonly comment?: (schema: Schema) => string
}

/**
 * The TypeScript type of what a schema lets pass. It knows the part of JSON Schema that our own description uses.
 *
 * @throws {Error} for a schema that it cannot tell the type of.
 */
export function typeOf(schema: Schema, writing: Writing): string {
  if (schema.$ref !== undefined) return writing.refer(schema.$ref.split('/').at(-1) ?? '')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((each) => JSON.stringify(each)).join(' | ')
  const inside = (each: Schema) => typeOf(each, writing)
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives) return `(${alternatives.map(inside).join(' | ')})`
  if (schema.allOf) return `(${schema.allOf.map(inside).join(' & ')})`
  const types = [schema.type ?? []].flat()
  if (types.length === 0) return 'unknown'
  return types.map((type) => typeOfKind(type, schema, writing)).join(' | ')
}

function typeOfKind(type: string, schema: Schema, writing: Writing): string {
  // Not readonly, because the client's types map what is no plain array member by member, methods included.
  if (type === 'array') return `(${schema.items ? typeOf(schema.items, writing) : 'unknown'})[]`
  if (type === 'object') return objectOf(schema, writing)
  if (type === 'string' && schema.pattern) return beginningsOf(schema.pattern) ?? 'string'
  const known: Readonly<Record<string, string>> = {
    string: 'string',
    number: 'number',
    integer: 'number',
    boolean: 'boolean',
    null: 'null',
  }
  const name = known[type]
  if (name === undefined) throw new Error(`No type is known of ${JSON.stringify(schema)}.`)
  return name
}

/** A text that begins with one of some codes, or with a million of it, which a type can say. */
function beginningsOf(pattern: string): string | undefined {
  const [, codes] = /^\^M\?\(([A-Z|]+)\)/.exec(pattern) ?? []
  return codes
    ?.split('|')
    .flatMap((code) => [`\`${code}\${string}\``, `\`M${code}\${string}\``])
    .join(' | ')
}

function objectOf(schema: Schema, writing: Writing): string {
  const { properties = {}, required = [], patternProperties = {}, additionalProperties } = schema
  const members = Object.entries(properties).map(
    ([name, each]) =>
      `${writing.comment?.(each) ?? ''}${member(name, typeOf(each, writing), required.includes(name))}`,
  )
  const others = Object.values(patternProperties).map((each) => typeOf(each, writing))
  if (typeof additionalProperties === 'object') others.push(typeOf(additionalProperties, writing))
  if (members.length === 0 && others.length === 0) return 'Readonly<Record<string, unknown>>'
  if (others.length === 0) return braced(members)
  const named = members.length === 0 ? '' : `${braced(members)} & `
  return `${named}Readonly<Record<string, ${others.join(' | ')}>>`
}

/** A number stays one: a status is looked up as such. */
const quoted = (text: string): string => (/^\d+$/.test(text) ? text : `'${text.replaceAll("'", "\\'")}'`)

export const member = (name: string, type: string, isRequired = false): string =>
  `${quoted(name)}${isRequired ? '' : '?'}: ${type}`

export const braced = (members: readonly string[]): string => `{ ${members.join('; ')} }`

/** Its members are all there. */
export const record = (members: readonly (readonly [string, string])[]): string =>
  braced(members.map(([name, type]) => `\n${member(name, type, true)}`))
