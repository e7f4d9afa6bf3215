import { readInputs } from '../../reading/read-inputs.ts'
import { type InputChange, updateInputs } from '../../reference-data/edition-update.ts'
import { pathwayDefaults } from '../../reference-data/pathway-defaults.ts'
import type { PathwayDefaults } from '../../reference-data/pathway-schema.ts'
import type { Country } from '../../reference-data/reference-data.ts'
import { type FieldError, isObject } from '../../request/field-error.ts'
import type { Inputs } from '../../request/inputs.ts'
import { withMember } from '../../request/pointers.ts'
import type { FittedMatrix, NamedPathway } from './fit-matrix.ts'

/** One cell as a request of its own, or why there is none. */
export type CellInputs =
  | { readonly inputs: Inputs; readonly notes: readonly string[]; readonly reason?: undefined }
  | { readonly inputs?: undefined; readonly notes: readonly string[]; readonly reason: string }

/** The base with the defaults of a pathway in a country, before its policies. */
type Moved = { readonly document: object; readonly notes: readonly string[] } | { readonly reason: string }

/**
 * Makes the base what it would be elsewhere: what still is the default of where it began takes the default of there, what is
 * somebody's own stays. Of another pathway also what describes the plant is that of the pathway, because a capital or a yield
 * of one's own is of one's own plant.
 */
export function mover(matrix: FittedMatrix) {
  const { data, base, from } = matrix
  const defaultsOf = ({ processId, feedstockId, variant }: NamedPathway, country: Country) =>
    pathwayDefaults(data, processId, feedstockId, country.id, variant)
  const before = from && defaultsOf(from.pathway, from.country)
  return (pathway: NamedPathway | undefined, country: Country | undefined): Moved => {
    if (!pathway || !country) return { document: base, notes: [] }
    const { process, feedstock } = pathway
    if (!pathway.pathway) return { reason: `The edition has no data for ${process} from ${feedstock}.` }
    const after = defaultsOf(pathway, country)
    if (!after?.usable) return { reason: after?.reason ?? 'The data of this pathway contradict themselves.' }
    const { document, kept } = moved(matrix, before, after, pathway)
    return {
      document,
      notes: [
        ...(pathway.pathway.flaws ?? []),
        ...after.warnings,
        ...(kept.length > 0 ? [keptIn(country, kept)] : []),
      ],
    }
  }
}

/** The base with other defaults, and the places at which it keeps its own because there are none. */
function moved(
  { base, from, gaps }: FittedMatrix,
  before: PathwayDefaults | undefined,
  after: PathwayDefaults,
  pathway: NamedPathway,
): { readonly document: object; readonly kept: readonly string[] } {
  const isSame = from !== undefined && isSamePathway(from.pathway, pathway)
  const older = before ?? { inputs: {}, provenance: {} }
  const strip = (inputs: object) => (isSame ? inputs : withoutPlant(inputs))
  const { inputs, changes } = updateInputs(strip(base), { ...older, inputs: strip(older.inputs) }, after)
  const open = changes.filter(isGap).map(({ pointer }) => pointer)
  const isKept = gaps === 'base'
  const updated = isKept
    ? (inputs as object)
    : open.reduce((each, pointer) => withMember(each, pointer, undefined), inputs as object)
  return {
    document: isSame ? updated : withoutOthers(updated as Inputs, after),
    kept: isKept ? open : [],
  }
}

const keptIn = ({ name }: Country, pointers: readonly string[]): string =>
  `The edition has no value for ${name}, that of the base stays: ${pointers.join(', ')}.`

const isSamePathway = (a: NamedPathway, b: NamedPathway): boolean =>
  a.processId === b.processId && a.feedstockId === b.feedstockId && a.variant === b.variant

/** A cell's policies are set last; what a request could not ask for has no number. */
export function cellInputs(moved: Moved, policies: readonly unknown[] | undefined): CellInputs {
  if ('reason' in moved) return { reason: moved.reason, notes: [] }
  const { document, notes } = moved
  const reading = readInputs(policies ? { ...document, policies } : document)
  if (reading.inputs) return { inputs: reading.inputs, notes }
  return { reason: reasonOf(reading.errors), notes }
}

const mostTold = 3

const reasonOf = (errors: readonly FieldError[]): string => {
  const told = errors.slice(0, mostTold).map(({ pointer, message }) => `${pointer} ${message}`)
  const more = errors.length > mostTold ? ` There are ${errors.length - mostTold} more.` : ''
  return `The edition leaves a gap that you have to fill: ${told.join(' ')}${more}`
}

/** What of a document describes the plant of one pathway, by section. */
const ofPlant = {
  plant: ['annualLoadHours', 'processCarbonIntensity', 'literatureClass'],
  economics: ['referenceCapital', 'referenceCapacity', 'scalingExponent', 'indirectOpexRatio'],
} as const
const ofElement = {
  feedstocks: 'consumptionRatio',
  utilities: 'consumptionRatio',
  products: 'yield',
} as const

/** A default of where the base began, for which the edition has none there: no value is carried over. */
const isGap = ({ effect, current, defaultBefore, defaultAfter }: InputChange): boolean =>
  effect === 'kept' && defaultAfter === null && JSON.stringify(current) === JSON.stringify(defaultBefore)

const without = (node: unknown, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(isObject(node) ? node : {}).filter(([key]) => !keys.includes(key)))

/** A document but for all that describes the plant, so that it is taken from elsewhere. */
function withoutPlant(inputs: object): object {
  const document = without(inputs, ['capital', 'carbon', 'eligibility']) as Record<string, unknown>
  const sections = Object.entries(ofPlant).map(
    ([name, keys]) => [name, without(document[name], keys)] as const,
  )
  const lists = Object.entries(ofElement).flatMap(([name, key]) => {
    const items = document[name]
    return Array.isArray(items) ? [[name, items.map((item) => without(item, [key]))] as const] : []
  })
  return { ...document, ...Object.fromEntries([...sections, ...lists]) }
}

/** Another pathway has the feedstocks, utilities and products of its own alone. */
function withoutOthers(document: Inputs, { inputs }: PathwayDefaults): object {
  const kept = (name: 'feedstocks' | 'utilities' | 'products') =>
    document[name].filter((item) => inputs[name].some((each) => each.name === item.name))
  const { mainProduct, ...economics } = document.economics
  const isThere = inputs.products.some(({ name }) => name === mainProduct)
  return {
    ...document,
    economics: isThere ? document.economics : economics,
    feedstocks: kept('feedstocks'),
    utilities: kept('utilities'),
    products: kept('products'),
  }
}
