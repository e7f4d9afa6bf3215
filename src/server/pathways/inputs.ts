import { readInputs } from '../../contract/reading/read-inputs.ts'
import { pathwayDefaults } from '../../contract/reference-data/pathway-defaults.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { Refusal } from '../../contract/request/field-error.ts'
import type { GivenPathway, Inputs } from '../../contract/request/inputs.ts'
import { problems } from '../http/errors.ts'
import { requireKnownIds } from './pathway.ts'

export interface GivenInputs {
  readonly inputs: Inputs
  /** Only the existing system's shape of the body names one. */
  readonly pathway: GivenPathway
}

/**
 * The inputs a request carries, checked and in our own shape.
 *
 * @param at where in the request body they are, as a JSON pointer.
 * @throws {Problem} invalid_input
 */
export function requireInputs(data: ReferenceData, given: unknown, at = ''): GivenInputs {
  const reading = readGivenInputs(data, given, at)
  if (reading.errors) throw problems.invalidInput(reading.errors, reading.errorCount)
  return reading
}

/**
 * The same for who has more to refuse: what is wrong with them is returned.
 *
 * @throws {Problem} invalid_input, where they name a pathway that is not there.
 */
export function readGivenInputs(
  data: ReferenceData,
  given: unknown,
  at: string,
): (GivenInputs & { readonly errors?: undefined }) | (Refusal & { readonly inputs?: undefined }) {
  const reading = readInputs(given, (processId, feedstockId, countryId) => {
    const economics = pathwayDefaults(data, processId, feedstockId, countryId)?.inputs.economics
    const { referenceCapital, referenceCapacity } = economics ?? {}
    return referenceCapital && referenceCapacity && { referenceCapital, referenceCapacity }
  })
  if (reading.errors) {
    const errors = reading.errors.map((error) => ({ ...error, pointer: `${at}${error.pointer}` }))
    return { errors, errorCount: reading.errorCount }
  }
  requireKnownIds(data, reading.pathway, at)
  return { pathway: reading.pathway, inputs: withCountry(data, reading) }
}

/** A body of the existing system names the country of its plant by an id. */
function withCountry({ countries }: ReferenceData, { inputs, pathway: { countryId } }: GivenInputs): Inputs {
  const code = countries.find(({ id }) => id === countryId)?.code
  return code ? { ...inputs, plant: { ...inputs.plant, country: code } } : inputs
}
