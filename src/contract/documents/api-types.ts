import { braced, member, record, type Schema, typeOf, type Writing } from './schema-type.ts'

interface Parameter {
  readonly in: string
  readonly name: string
  readonly description?: string
  readonly required?: boolean
  readonly schema: Schema
}

export type Content = Readonly<Record<string, { readonly schema?: Schema }>>

export interface Operation {
  readonly summary?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

/** An OpenAPI 3.1 document with named components. */
export interface DescribedApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const writing: Writing = { refer: (name) => `components['schemas']['${name}']` }

/**
 * TypeScript types of an API in the shape that openapi-fetch reads: `paths` by address and method, `components` by
 * name.
 *
 * @throws {Error} for a schema that it cannot tell the type of.
 */
export function apiTypes({ paths, components }: DescribedApi): string {
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) => [name, typeOf(schema, writing)] as const,
  )
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
    const members = given.map((each) => member(each.name, typeOf(each.schema, writing), each.required))
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
      ([media, { schema }]) => [media, schema ? typeOf(schema, writing) : 'unknown'] as const,
    ),
  )
