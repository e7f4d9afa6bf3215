import type { FieldError } from '../../contract/field-error.ts'
import { listPathways, pathwayDefaults } from '../../contract/pathway-defaults.ts'
import { readInputs } from '../../contract/read-inputs.ts'
import type { ReferenceData } from '../../contract/reference-data.ts'

/** Defaults that a calculation would refuse for their range, in words. What is missing is no error: a user gives it. */
function defaultsOutOfRange(data: ReferenceData): Map<string, string[]> {
  const countries = new Map<string, string[]>()
  for (const { processId, feedstockId, processName, feedstockName } of listPathways(data)) {
    for (const country of data.countries) {
      const defaults = feedstockId && pathwayDefaults(data, processId, feedstockId, country.id)
      const { errors = [] } = defaults ? readInputs(defaults.inputs) : {}
      for (const { message } of errors.filter(({ code }) => code === 'out_of_range')) {
        const place = `${processName} from ${feedstockName}: ${message}`
        countries.set(place, [...(countries.get(place) ?? []), country.name])
      }
    }
  }
  return countries
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

const shortened = (names: readonly string[]): string =>
  names.length > 3
    ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more countries`
    : names.join(', ')
