import Type, { type Static } from 'typebox'
import type { FieldError } from '../request/field-error.ts'
import { namedObject } from '../request/named-object.ts'
import { applyChanges, type Change } from './datum-changes.ts'
import { findNewlyOutOfRange } from './default-ranges.ts'
import { comparisonCountry } from './edition-audit.ts'
import { comparePathway } from './pathway-comparison.ts'
import { findByIdOrName, pathwayDefaults } from './pathway-defaults.ts'
import { MaybeQuantity, type PathwayDefaults } from './pathway-schema.ts'
import type { Pathway, ReferenceData } from './reference-data.ts'

const Results = namedObject('PathwayResults', {
  minimumPrice: Type.Optional(MaybeQuantity),
  carbonIntensity: MaybeQuantity,
})

/** What becomes of a pathway whose defaults are others. */
const AffectedPathway = namedObject('AffectedPathway', {
  pathwayId: Type.Integer(),
  process: Type.String(),
  feedstock: Type.String(),
  effect: Type.Enum(['changed', 'becomesUsable', 'becomesUnusable']),
  reason: Type.Optional(Type.String({ description: 'Why it becomes unusable.' })),
  before: Type.Optional(Results),
  after: Type.Optional(Results),
})
type AffectedPathway = Static<typeof AffectedPathway>

export const EditionPreview = namedObject('EditionPreview', {
  country: Type.String({ description: 'Where the plants stand.' }),
  changes: Type.Array(Type.String({ description: 'In words: the datum, what it was and what it is.' })),
  pathways: Type.Array(AffectedPathway),
})
export type EditionPreview = Static<typeof EditionPreview>

export interface EditionProposal {
  /** The edition that is current, as JSON text. */
  readonly current: string
  /** The one that the changes are of, if another. */
  readonly before: string
  readonly changes: readonly Change[]
  /** Id or name. */
  readonly country?: string | undefined
}

export type PreviewedEdition =
  | { readonly preview: EditionPreview; readonly errors?: undefined }
  | { readonly preview?: undefined; readonly errors: readonly FieldError[] }

/**
 * The pathways whose defaults in one country would be others, each with its minimum selling price and its carbon
 * intensity as they are and as they would be.
 */
export function previewEdition({ current, before, changes, country }: EditionProposal): PreviewedEdition {
  const now = JSON.parse(current) as ReferenceData
  const base = before === current ? now : (JSON.parse(before) as ReferenceData)
  const { data, summaries, errors } = applyChanges(base, changes)
  if (errors) return { errors }
  const outOfRange = findNewlyOutOfRange(base, data)
  if (outOfRange.length > 0) return { errors: outOfRange }
  const found = findByIdOrName(data.countries, country ?? comparisonCountry)
  if (!found) {
    const message = `There is no country ${country}.`
    return { errors: [{ pointer: '/country', code: 'unknown_country', message }] }
  }
  const pathways = data.pathways.flatMap((pathway) => affected(now, data, pathway, found.id) ?? [])
  return { preview: { country: found.name, changes: [...summaries], pathways } }
}

function affected(
  now: ReferenceData,
  next: ReferenceData,
  pathway: Pathway,
  countryId: number,
): AffectedPathway | undefined {
  const defaultsOf = (data: ReferenceData) =>
    pathwayDefaults(data, pathway.processId, pathway.feedstockId ?? 0, countryId)
  const [before, after] = [defaultsOf(now), defaultsOf(next)]
  if (!after || isSame(before, after)) return undefined
  const old = now.pathways.find(({ id }) => id === pathway.id)
  const results = {
    ...(before?.usable && old && { before: resultsOf(now, old, countryId) }),
    ...(after.usable && { after: resultsOf(next, pathway, countryId) }),
  }
  return {
    pathwayId: pathway.id,
    process: after.process.name,
    feedstock: after.feedstock.name,
    effect: effectOf(before?.usable ?? false, after.usable),
    ...(after.reason !== undefined && { reason: after.reason }),
    ...results,
  } as AffectedPathway
}

const effectOf = (wasUsable: boolean, isUsable: boolean): AffectedPathway['effect'] => {
  if (wasUsable === isUsable) return 'changed'
  return isUsable ? 'becomesUsable' : 'becomesUnusable'
}

/** Sources may differ: nothing that is calculated depends on them. */
const isSame = (one: PathwayDefaults | undefined, other: PathwayDefaults): boolean =>
  one !== undefined &&
  one.usable === other.usable &&
  JSON.stringify(one.inputs) === JSON.stringify(other.inputs)

function resultsOf(data: ReferenceData, pathway: Pathway, countryId: number) {
  const compared = comparePathway(data, pathway, countryId)
  return compared && { minimumPrice: compared.minimumPrice, carbonIntensity: compared.carbonIntensity }
}
