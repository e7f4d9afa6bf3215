import { type FieldError, isObject } from '../../request/field-error.ts'
import { splitHeading } from './headings.ts'

/** What the names of a table stand for, by somebody's own word: headings or parameters, and units. */
export interface Mapping {
  readonly columns: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, string>>
}

const mostNames = 200
const longestName = 200

/** A heading with its own unit in brackets keeps that. */
export function mappedHeading(heading: string, mapping: Mapping | undefined): string {
  const text = heading.trim()
  if (!mapping) return text
  const whole = own(mapping.columns, text)
  if (whole !== undefined) return whole
  const { path, unit } = splitHeading(text)
  const known = unit === undefined ? undefined : own(mapping.columns, path)
  return known === undefined ? text : `${known} [${unit}]`
}

export const mappedUnit = (unit: string, mapping: Mapping | undefined): string =>
  (mapping && own(mapping.units, unit)) ?? unit

const own = (names: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined

type MappingReading =
  | { readonly mapping: Mapping; readonly errors?: undefined }
  | { readonly mapping?: undefined; readonly errors: readonly FieldError[] }

/** Reads `{columns: {name: input}, units: {name: unit}}`, either of which may be left out. */
export function readMapping(given: unknown): MappingReading {
  const wrong = (pointer: string, message: string): MappingReading => ({
    errors: [{ pointer, code: 'not_a_mapping', message }],
  })
  if (!isObject(given)) return wrong('', 'A mapping is {"columns": {name: input}, "units": {name: unit}}.')
  const strange = Object.keys(given).find((key) => key !== 'columns' && key !== 'units')
  if (strange !== undefined) return wrong('', 'A mapping has columns and units, and nothing else.')
  const { columns = {}, units = {} } = given
  for (const [key, names] of Object.entries({ columns, units })) {
    if (!isNames(names)) return wrong(`/${key}`, `${key} has at most ${mostNames} names, each for a text.`)
  }
  return { mapping: { columns, units } as Mapping }
}

const isNames = (names: unknown): names is Record<string, string> =>
  isObject(names) &&
  Object.keys(names).length <= mostNames &&
  Object.entries(names).every(
    ([name, value]) => name.length <= longestName && typeof value === 'string' && value.length <= longestName,
  )
