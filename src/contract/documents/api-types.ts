/** A JSON Schema, as the description of the API has them. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
}

interface Parameter {
  readonly in: string
  readonly name: string
  readonly required?: boolean
  readonly schema: Schema
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

/** An OpenAPI 3.1 document with named components. */
export interface DescribedApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/**
 * TypeScript types of an API in the shape that openapi-fetch reads: `paths` by address and method, `components` by
 * name. It knows the part of JSON Schema that our own description uses.
 *
 * @throws {Error} for a schema that it cannot tell the type of.
 */
export function apiTypes({ paths, components }: DescribedApi): string {
  const schemas = Object.entries(components.schemas).map(([name, schema]) => [name, typeOf(schema)] as const)
  const addresses = Object.entries(paths).map(([path, methods]) => {
    const operations = Object.entries(methods).map(([method, each]) => [method, operationOf(each)] as const)
    return [path, record(operations)] as const
  })
  return [
    '// Made from the description of the API by npm run generate.',
    `export interface components { schemas: ${record(schemas)} }`,
    `export interface paths ${record(addresses)}`,
    '',
  ].join('\n\n')
}

function operationOf({ parameters = [], requestBody, responses }: Operation): string {
  const places = ['query', 'path', 'header'].map((place) => {
    const given = parameters.filter((each) => each.in === place)
    const isOptional = given.every(({ required }) => !required)
    const members = given.map((each) => member(each.name, typeOf(each.schema), each.required))
    return given.length === 0 ? `${place}?: never` : member(place, braced(members), !isOptional)
  })
  const answers = Object.entries(responses).map(
    ([status, { content }]) =>
      [status, content ? `{ content: ${contentOf(content)} }` : '{ content?: never }'] as const,
  )
  return braced([
    `parameters: ${braced(places)}`,
    ...(requestBody
      ? [member('requestBody', `{ content: ${contentOf(requestBody.content)} }`, requestBody.required)]
      : ['requestBody?: never']),
    `responses: ${record(answers)}`,
  ])
}

const contentOf = (content: Content): string =>
  record(
    Object.entries(content).map(
      ([media, { schema }]) => [media, schema ? typeOf(schema) : 'unknown'] as const,
    ),
  )

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined)
    return `components['schemas'][${quoted(schema.$ref.split('/').at(-1) ?? '')}]`
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((each) => JSON.stringify(each)).join(' | ')
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives) return `(${alternatives.map(typeOf).join(' | ')})`
  if (schema.allOf) return `(${schema.allOf.map(typeOf).join(' & ')})`
  const types = [schema.type ?? []].flat()
  if (types.length === 0) return 'unknown'
  return types.map((type) => typeOfKind(type, schema)).join(' | ')
}

function typeOfKind(type: string, schema: Schema): string {
  // Not readonly, because the client's types map what is no plain array member by member, methods included.
  if (type === 'array') return `(${schema.items ? typeOf(schema.items) : 'unknown'})[]`
  if (type === 'object') return objectOf(schema)
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

function objectOf({
  properties = {},
  required = [],
  patternProperties = {},
  additionalProperties,
}: Schema): string {
  const members = Object.entries(properties).map(([name, each]) =>
    member(name, typeOf(each), required.includes(name)),
  )
  const others = Object.values(patternProperties).map(typeOf)
  if (typeof additionalProperties === 'object') others.push(typeOf(additionalProperties))
  if (members.length === 0 && others.length === 0) return 'Readonly<Record<string, unknown>>'
  if (others.length === 0) return braced(members)
  const named = members.length === 0 ? '' : `${braced(members)} & `
  return `${named}Readonly<Record<string, ${others.join(' | ')}>>`
}

/** A number stays one: a status is looked up as such. */
const quoted = (text: string): string => (/^\d+$/.test(text) ? text : `'${text.replaceAll("'", "\\'")}'`)

const member = (name: string, type: string, isRequired = false): string =>
  `${quoted(name)}${isRequired ? '' : '?'}: ${type}`

const braced = (members: readonly string[]): string => `{ ${members.join('; ')} }`

/** Its members are all there. */
const record = (members: readonly (readonly [string, string])[]): string =>
  braced(members.map(([name, type]) => `\n${member(name, type, true)}`))
