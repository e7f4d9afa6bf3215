type Json = Readonly<Record<string, unknown>>

/** A schema of an OpenAPI document, as far as its type matters. */
interface Schema extends Json {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly items?: Schema | readonly Schema[]
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly schema?: Schema
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const primitives: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
}

const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))
const union = (types: readonly string[]): string => [...new Set(types)].join(' | ') || 'never'
const bracketed = (type: string): string => (/[|&]/.test(type) ? `(${type})` : type)

/** The TypeScript type of what a schema takes. */
export function typeOf(schema: Schema = {}): string {
  if (schema.$ref) return `Schemas[${JSON.stringify(schema.$ref.split('/').at(-1))}]`
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return union(schema.enum.map((each) => JSON.stringify(each)))
  const either = schema.anyOf ?? schema.oneOf
  if (either) return union(either.map(typeOf))
  if (schema.allOf) return schema.allOf.map((each) => bracketed(typeOf(each))).join(' & ')
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => typeOf({ ...schema, type })))
  if (schema.type === 'array') return arrayOf(schema.items)
  if (schema.type === 'object' || schema.properties) return objectOf(schema)
  return primitives[String(schema.type)] ?? 'unknown'
}

function arrayOf(items: Schema['items']): string {
  if (Array.isArray(items)) return `readonly [${items.map(typeOf).join(', ')}]`
  return `readonly ${bracketed(typeOf(items as Schema))}[]`
}

function objectOf({ properties = {}, required = [], additionalProperties, patternProperties }: Schema): string {
  const members = Object.entries(properties).map(
    ([name, schema]) => `readonly ${keyOf(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)}`,
  )
  const others = [
    ...Object.values(patternProperties ?? {}),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
  ]
  if (others.length > 0) members.push(`readonly [key: string]: ${union(others.map(typeOf))}`)
  else if (additionalProperties === true || (members.length === 0 && additionalProperties === undefined))
    members.push('readonly [key: string]: unknown')
  return members.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${members.join('; ')} }`
}

const contentOf = (content: Content): string =>
  `{ ${Object.entries(content)
    .map(([media, { schema }]) => `${JSON.stringify(media)}: ${typeOf(schema)}`)
    .join('; ')} }`

function parametersOf(parameters: readonly Parameter[] = []): string {
  const places = ['query', 'header', 'path', 'cookie'] as const
  const members = places.map((place) => {
    const own = parameters.filter((each) => each.in === place)
    if (own.length === 0) return `${place}?: never`
    const isNeeded = own.some(({ required }) => required)
    const each = own.map(
      ({ name, required, schema }) => `${keyOf(name)}${required ? '' : '?'}: ${typeOf(schema)}`,
    )
    return `${place}${isNeeded ? '' : '?'}: { ${each.join('; ')} }`
  })
  return `{ ${members.join('; ')} }`
}

function operationOf({ parameters, requestBody, responses }: Operation): string {
  const body = requestBody
    ? `requestBody${requestBody.required === false ? '?' : ''}: { content: ${contentOf(requestBody.content)} }`
    : 'requestBody?: never'
  const answers = Object.entries(responses).map(
    ([status, { content }]) =>
      `${status}: { headers: { [name: string]: unknown }; content${content ? `: ${contentOf(content)}` : '?: never'} }`,
  )
  return `{\n      parameters: ${parametersOf(parameters)}\n      ${body}\n      responses: {\n        ${answers.join('\n        ')}\n      }\n    }`
}

/**
 * TypeScript types of an API from its OpenAPI document, in the shape that openapi-fetch reads: `Paths`, and `Schemas`
 * with each named schema.
 */
export function typesOf({ paths, components }: ApiDocument): string {
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) => `  ${keyOf(name)}: ${typeOf(schema)}`,
  )
  const operations = Object.entries(paths).map(([path, methods]) => {
    const each = Object.entries(methods).map(([method, operation]) => `    ${method}: ${operationOf(operation)}`)
    return `  ${JSON.stringify(path)}: {\n${each.join('\n')}\n  }`
  })
  return `// Made from the description of the API by \`npm run generate\`; not to be edited.

/** Every named schema of the API. */
export interface Schemas {
${schemas.join('\n')}
}

/** Every path of the API with what it takes and answers. */
export interface Paths {
${operations.join('\n')}
}
`
}
