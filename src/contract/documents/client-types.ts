import type { Content, DescribedApi, Operation } from './api-types.ts'
import { braced, member, type Schema, typeOf, type Writing } from './schema-type.ts'

/** The beginning of every address but the few that are not about the API itself; the client puts it there. */
const prefix = '/api/v1'

const writing: Writing = { refer: (name) => name, comment: commentOf }

/**
 * The types of the client for TypeScript: each schema by its own name, with what its members are as comments, and
 * `Operations` by method and address: what is given to each, and what it answers.
 *
 * @throws {Error} for a schema that it cannot tell the type of.
 */
export function clientTypes({ paths, components }: DescribedApi): string {
  const schemas = Object.entries(components.schemas).map(([name, schema]) =>
    `${commentOf(schema)}export type ${name} = ${typeOf(schema, writing)}`.trim(),
  )
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => {
      const address = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path
      return `${comment(each.summary)}'${method.toUpperCase()} ${address}': ${operationOf(each)}`
    }),
  )
  return [
    '// Made from the description of the API by npm run generate.',
    ...schemas,
    '/** What is given and what is answered, by method and address. Files are blobs that say what they are. */',
    `export interface Operations {${operations.join('\n')}\n}`,
    '',
  ].join('\n')
}

function operationOf({ parameters = [], requestBody, responses }: Operation): string {
  const places = ['path', 'query'].flatMap((place) => {
    const given = parameters.filter((each) => each.in === place)
    const members = given.map(
      (each) =>
        `${comment(each.description)}${member(each.name, typeOf(each.schema, writing), each.required)}`,
    )
    const isNeeded = given.some(({ required }) => required)
    return given.length === 0 ? [] : [member(place, braced(members), isNeeded)]
  })
  const body = requestBody && [member('body', contentOf(requestBody.content, 'Blob'), requestBody.required)]
  const answers = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, { content }]) => (content ? contentOf(content, 'Uint8Array') : 'undefined'))
  return braced([
    `given: ${braced([...places, ...(body ?? [])])}`,
    `answer: ${[...new Set(answers)].join(' | ') || 'undefined'}`,
  ])
}

/** @param file what stands for anything but JSON. */
function contentOf(content: Content, file: string): string {
  const types = Object.entries(content).map(([media, { schema }]) => {
    if (media === 'text/event-stream') return 'Response'
    if (media !== 'application/json') return file
    return schema ? typeOf(schema, writing) : 'unknown'
  })
  return [...new Set(types)].join(' | ')
}

function commentOf({ description }: Schema): string {
  return comment(description)
}

const comment = (text: string | undefined): string =>
  text === undefined ? '' : `\n/** ${text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')} */\n`
