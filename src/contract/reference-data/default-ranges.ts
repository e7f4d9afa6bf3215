import { readInputs } from '../reading/read-inputs.ts'
import type { FieldError } from '../request/field-error.ts'
import { listPathways, pathwayDefaults } from './pathway-defaults.ts'
import type { Pathway, ReferenceData } from './reference-data.ts'

/**
 * Defaults of a pathway that a calculation would refuse for their range, in words, each with the countries in which they
 * are the defaults. What is missing is no error: a user gives it.
 */
export function rangeErrors(
  data: ReferenceData,
  { processId, feedstockId }: Pathway,
): ReadonlyMap<string, readonly string[]> {
  const found = data.countries.flatMap(({ id, name }) => {
    const defaults = feedstockId && pathwayDefaults(data, processId, feedstockId, id)
    const { errors = [] } = defaults ? readInputs(defaults.inputs) : {}
    return errors
      .filter(({ code }) => code === 'out_of_range')
      .map(({ message }) => ({ message, country: name }))
  })
  const byMessage = Map.groupBy(found, ({ message }) => message)
  return new Map([...byMessage].map(([message, all]) => [message, all.map(({ country }) => country)]))
}

function defaultsOutOfRange(data: ReferenceData): Map<string, readonly string[]> {
  return new Map(
    listPathways(data).flatMap((pathway) =>
      [...rangeErrors(data, pathway)].map(([message, countries]) => [
        `${pathway.processName} from ${pathway.feedstockName}: ${message}`,
        countries,
      ]),
    ),
  )
}

/** What changed reference data would start scenarios with that no calculation takes, and did not before. */
export function findNewlyOutOfRange(before: ReferenceData, after: ReferenceData): FieldError[] {
  const found = defaultsOutOfRange(after)
  if (found.size === 0) return []
  const known = defaultsOutOfRange(before)
  return [...found]
    .filter(([place]) => !known.has(place))
    .map(([place, countries]) => ({
      pointer: '/changes',
      code: 'out_of_range',
      message: `${place} (in ${shortened(countries)})`,
    }))
}

export const shortened = (names: readonly string[]): string =>
  names.length > 3
    ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more countries`
    : names.join(', ')
