import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { FieldError } from '../../contract/request/field-error.ts'
import { problems } from '../http/errors.ts'

/** A process, a feedstock and a country, by their ids in the reference data. */
export interface PathwayIds {
  readonly processId: number
  readonly feedstockId: number
  readonly countryId: number
}

/**
 * @param at where in the request body the ids are, as a JSON pointer.
 * @throws {Problem} invalid_input naming every id that the reference data do not know.
 */
export function requireKnownIds(data: ReferenceData, ids: Partial<PathwayIds>, at = ''): void {
  const { processId, feedstockId, countryId } = ids
  const errors = [
    ...unknownId(`${at}/processId`, data.processes, processId),
    ...unknownId(`${at}/feedstockId`, data.feedstocks, feedstockId),
    ...unknownId(`${at}/countryId`, data.countries, countryId),
  ]
  if (errors.length > 0) throw problems.invalidInput(errors)
}

function unknownId(pointer: string, rows: readonly Named[], id: number | undefined): FieldError[] {
  if (id === undefined || rows.some((row) => row.id === id)) return []
  return [{ pointer, code: 'unknown_id', message: `${pointer} is not in the reference data: ${id}.` }]
}

interface Named {
  readonly id: number
  readonly name: string
}

/** The pathway as a reader wants it. An id that has left the reference data stands for its own name. */
export function namePathway(data: ReferenceData, { processId, feedstockId, countryId }: PathwayIds) {
  return {
    process: nameId(data.processes, processId),
    feedstock: nameId(data.feedstocks, feedstockId),
    country: nameId(data.countries, countryId),
  }
}

/** The same as a person reads it. */
export function pathwayText(data: ReferenceData, ids: PathwayIds): string {
  const { process, feedstock, country } = namePathway(data, ids)
  return `${process.name}, ${feedstock.name}, ${country.name}`
}

function nameId(rows: readonly Named[], id: number): Named {
  return { id, name: rows.find((row) => row.id === id)?.name ?? String(id) }
}
