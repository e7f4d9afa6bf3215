import Type from 'typebox'
import { type Mapping, readMapping } from '../../../contract/exchange/cases/mapping.ts'
import { problems } from '../../http/errors.ts'

/** What names of a table stand for, as a parameter of an address. */
export const MappingQuery = Type.Optional(
  Type.String({
    maxLength: 8_000,
    description:
      'Of a table, JSON: `{"columns": {"Plant size": "plant.capacity [kt/yr]"}, "units": {"kta": "kt/yr"}}`, what its headings or parameters and its units stand for.',
  }),
)

/** @throws {Problem} invalid_input */
export function mappingOf(text: string | undefined): Mapping | undefined {
  if (text === undefined) return undefined
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
