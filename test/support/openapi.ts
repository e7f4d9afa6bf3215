import assert from 'node:assert/strict'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { Compile, type Validator } from 'typebox/schema'

type Json = Readonly<Record<string, unknown>>

type Content = Readonly<Record<string, { readonly schema: Json }>>

interface Responses {
  readonly [status: string]: { readonly description?: string; readonly content?: Content }
}

/** One operation of the API as its description has it. */
export interface Operation {
  readonly method: string
  /** The path with its parameters in braces. */
  readonly path: string
  readonly operationId: string
  /** Whether it may be asked without a token. */
  readonly isPublic: boolean
  readonly hasBody: boolean
  /** The schema of its body, if it takes one. */
  readonly body: Json | undefined
  readonly responses: Responses
}

/** What /openapi.json answers. */
export interface ApiDescription {
  readonly openapi: string
  readonly components: { readonly schemas: Readonly<Record<string, Json>> }
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
}

interface OperationObject {
  readonly operationId: string
  readonly security?: readonly object[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Responses
}

export async function readDescription(app: FastifyInstance): Promise<ApiDescription> {
  return (await app.inject('/openapi.json')).json()
}

export function operationsOf({ paths }: ApiDescription): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, security, requestBody, responses }]) => ({
      method: method.toUpperCase(),
      path,
      operationId,
      isPublic: isOptional(security),
      hasBody: requestBody !== undefined,
      body: requestBody?.content['application/json']?.schema,
      responses,
    })),
  )
}

/** One of the ways to be let in is none at all. */
const isOptional = (security?: readonly object[]): boolean =>
  security !== undefined && (security.length === 0 || security.some((way) => Object.keys(way).length === 0))

/** Operations that take the id of something that belongs to a user; what is an administrator's belongs to none. */
export const takesId = ({ path }: Operation): boolean => path.includes('{id}') && !path.includes('/admin/')

export type AnswerCheck = (method: string, url: string, answer: LightMyRequestResponse) => void

/** That of OpenAPI 3.1. Where none is named, each reference is looked for in the whole of the schema when it is compiled. */
const dialect = 'https://json-schema.org/draft/2020-12/schema'

/**
 * Fails a test whose answer is not the one that the description promises: an undocumented status, another media
 * type, a member that is missing, of another type, or not mentioned. What no operation answers must be a problem.
 */
export function checkAgainst(description: ApiDescription): AnswerCheck {
  const operations = operationsOf(description)
  const validators = new Map<unknown, Validator>()
  const components = closed(description.components)
  const validatorOf = (schema: Json): Validator => {
    const known = validators.get(schema)
    const validator = known ?? Compile({ $schema: dialect, ...closed(schema), components })
    validators.set(schema, validator)
    return validator
  }

  return (method, url, answer) => {
    const place = `${method} ${url} -> ${answer.statusCode}`
    const operation = operations.find((each) => each.method === method && isAt(url, each.path))
    const content = operation ? documentedContent(operation, answer, place) : problemContent
    if (!content) {
      assert.equal(answer.body, '', place)
      return
    }
    const mediaType = String(answer.headers['content-type']).split(';', 1)[0] ?? ''
    const schema = content[mediaType]?.schema
    assert.ok(schema, `${place}: ${mediaType} is not documented: ${answer.body.slice(0, 500)}`)
    const validator = validatorOf(schema)
    const value = isJson.test(mediaType) ? answer.json() : answer.body
    // Compiled, which listing errors is not.
    if (validator.Check(value)) return
    const [, errors] = validator.Errors(value)
    assert.fail(`${place}: ${JSON.stringify(errors.slice(0, 5), null, 2)}`)
  }
}

const isJson = /[/+]json$/

const problemContent: Content = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
}

function documentedContent(
  { responses }: Operation,
  answer: LightMyRequestResponse,
  place: string,
): Content | undefined {
  const response = responses[answer.statusCode]
  assert.ok(response, `${place}: this status is not documented: ${answer.body.slice(0, 500)}`)
  return response.content
}

function isAt(url: string, path: string): boolean {
  const given = (url.split('?', 1)[0] ?? '').split('/')
  const segments = path.split('/')
  return (
    given.length === segments.length &&
    segments.every((segment, i) => segment.startsWith('{') || segment === given[i])
  )
}

/** The same schema, in which an object may have only the members that are mentioned, where any are. */
function closed(schema: Json): Json {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (typeof node !== 'object' || node === null) return node
    const copy = Object.fromEntries(Object.entries(node).map(([key, each]) => [key, visit(each)]))
    const names = copy.type === 'object' && typeof copy.properties === 'object' ? copy.properties : {}
    const isOpen = 'additionalProperties' in copy || 'patternProperties' in copy || 'anyOf' in copy
    const mentionsAny = Object.keys(names ?? {}).length > 0
    return mentionsAny && !isOpen ? { ...copy, additionalProperties: false } : copy
  }
  return visit(schema) as Json
}
