import type { FieldError } from '../../contract/field-error.ts'
import { listPathways, pathwayDefaults } from '../../contract/pathway-defaults.ts'
import { readInputs } from '../../contract/read-inputs.ts'
import type { ReferenceData } from '../../contract/reference-data.ts'

/** Defaults that a calculation would refuse for their range, in words. What is missing is no error: a user gives it. */
function defaultsOutOfRange(data: ReferenceData): string[] {
  return listPathways(data).flatMap(({ processId, feedstockId, processName, feedstockName }) =>
    data.countries.flatMap((country) => {
      const defaults = feedstockId && pathwayDefaults(data, processId, feedstockId, country.id)
      const { errors = [] } = defaults ? readInputs(defaults.inputs) : {}
      return errors
        .filter(({ code }) => code === 'out_of_range')
        .map(({ message }) => `${processName} from ${feedstockName} in ${country.name}: ${message}`)
    }),
  )
}

/** What changed reference data would start scenarios with that no calculation takes, and did not before. */
export function findNewlyOutOfRange(before: ReferenceData, after: ReferenceData): FieldError[] {
  const known = new Set(defaultsOutOfRange(before))
  return defaultsOutOfRange(after)
    .filter((message) => !known.has(message))
    .map((message) => ({ pointer: '/changes', code: 'out_of_range', message }))
}
