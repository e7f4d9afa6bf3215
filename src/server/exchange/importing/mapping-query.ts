import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { type Mapping, readMapping } from '../../../contract/exchange/cases/mapping.ts'
import { problems } from '../../http/errors.ts'
import { findMapping } from './mapping-queries.ts'

/** What names of a table stand for, as a parameter of an address. */
export const MappingQuery = Type.Optional(
  Type.String({
    maxLength: 8_000,
    description:
      'Of a table, JSON: `{"columns": {"Plant size": "plant.capacity [kt/yr]"}, "units": {"kta": "kt/yr"}}`, what its headings or parameters and its units stand for; left out, what PUT /me/import-mapping has remembered.',
  }),
)

/**
 * The mapping of a request, or else the one that is remembered of whoever sends it.
 *
 * @throws {Problem} invalid_input
 */
export async function mappingOf(
  { database, user }: Pick<FastifyRequest, 'database' | 'user'>,
  text: string | undefined,
): Promise<Mapping | undefined> {
  if (text === undefined) return (await findMapping(database, user.id)) ?? undefined
  const { mapping, errors } = readMapping(parsed(text))
  if (mapping) return mapping
  throw problems.invalidInput(errors.map((error) => ({ ...error, pointer: `/mapping${error.pointer}` })))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
