import type { AccessLevel } from '../../contract/capabilities.ts'
import { type InputChange, updateInputs } from '../../contract/edition-update.ts'
import type { FieldError } from '../../contract/field-error.ts'
import { calculateOutcome } from '../../contract/outcome.ts'
import { showOutcome } from '../../contract/outcome-view.ts'
import { pathwayDefaults } from '../../contract/pathway-defaults.ts'
import { readInputs } from '../../contract/read-inputs.ts'
import type { ReferenceData } from '../../contract/reference-data.ts'
import { problems } from '../errors.ts'
import type { PathwayIds } from '../projects/queries.ts'
import { namePathway } from '../projects/service.ts'

interface Scalar {
  readonly value: number | null
  readonly unit: string
  readonly reason?: string
}

/** One number of the outcome that would be another one. */
interface ResultChange {
  /** e.g. `financials.mfsp`. */
  readonly name: string
  readonly before: Scalar
  readonly after: Scalar
}

export interface EditionUpdate {
  readonly from: string
  readonly to: string
  readonly isUpToDate: boolean
  readonly changes: readonly InputChange[]
  readonly inputs: unknown
  /** Null where the inputs are not complete, or not possible: then `errors` says why. */
  readonly results: readonly ResultChange[] | null
  readonly errors: readonly FieldError[]
}

/**
 * What would become of a scenario with the defaults of another edition; nothing is stored.
 *
 * @throws {Problem} invalid_input where the other edition does not know the pathway.
 */
export function previewUpdate(
  { inputs, ids }: { readonly inputs: unknown; readonly ids: PathwayIds },
  from: ReferenceData,
  to: ReferenceData,
  level: AccessLevel,
): EditionUpdate {
  const newer = defaultsIn(to, ids)
  if (!newer) throw problems.invalidInput([unknownPathway(from, to, ids)])
  // Of a pathway that the pinned edition does not know, nothing is by default.
  const updated = updateInputs(inputs, defaultsIn(from, ids) ?? { inputs: {}, provenance: {} }, newer)
  return {
    from: from.edition.edition,
    to: to.edition.edition,
    isUpToDate: updated.changes.every(({ effect }) => effect === 'kept'),
    ...updated,
    ...compareResults(inputs, updated.inputs, level),
  }
}

const defaultsIn = (data: ReferenceData, { processId, feedstockId, countryId }: PathwayIds) =>
  pathwayDefaults(data, processId, feedstockId, countryId)

/** Named as the pinned edition names it. */
const unknownPathway = (from: ReferenceData, to: ReferenceData, ids: PathwayIds): FieldError => {
  const { process, feedstock, country } = namePathway(from, ids)
  const pathway = `${process.name} from ${feedstock.name} in ${country.name}`
  const message = `The edition ${to.edition.edition} has no data for ${pathway}.`
  return { pointer: '/edition', code: 'unknown_pathway', message }
}

function compareResults(before: unknown, after: unknown, level: AccessLevel) {
  const [now, then] = [readInputs(before), readInputs(after)]
  const errors = [...(now.errors ?? []), ...(then.errors ?? [])]
  if (now.errors || then.errors) return { results: null, errors }
  const numbers = [now.inputs, then.inputs].map((inputs) =>
    numbersOf(JSON.parse(showOutcome(JSON.stringify(calculateOutcome(inputs)), level))),
  )
  return { results: changesOf(numbers[0] ?? new Map(), numbers[1] ?? new Map()), errors }
}

/** The numbers of an outcome that stand alone: no lists, no series. */
function numbersOf(outcome: Record<string, Record<string, unknown>>): Map<string, Scalar> {
  const scalars = ['technoEconomics', 'financials'].flatMap((part) =>
    Object.entries(outcome[part] ?? {}).flatMap(([name, value]): [string, Scalar][] =>
      isScalar(value) ? [[`${part}.${name}`, value]] : [],
    ),
  )
  return new Map(scalars)
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'object' && value !== null && 'unit' in value && 'value' in value

function changesOf(before: Map<string, Scalar>, after: Map<string, Scalar>): ResultChange[] {
  return [...before].flatMap(([name, old]) => {
    const next = after.get(name)
    return next && next.value !== old.value ? [{ name, before: plain(old), after: plain(next) }] : []
  })
}

const plain = ({ value, unit, reason }: Scalar): Scalar => ({
  value,
  unit,
  ...(reason !== undefined && { reason }),
})
