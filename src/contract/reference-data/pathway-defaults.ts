import { checkPathway } from './pathway-check.ts'
import { type ChosenInputs, chooseInputs, separateInputs } from './pathway-inputs.ts'
import type { CheckedPathway, PathwayDefaults } from './pathway-schema.ts'
import type { ParameterSet, Pathway, ReferenceData } from './reference-data.ts'

interface Named {
  readonly id: number
  readonly name: string
  readonly aliases?: readonly string[]
  readonly code?: string
}

/** The row with this id, or with this name, alias or code in any case: URLs may say `/1` or `/HEFA`. */
export function findByIdOrName<Row extends Named>(
  rows: readonly Row[],
  idOrName: number | string,
): Row | undefined {
  const wanted = String(idOrName).trim().toLowerCase()
  const names = ({ id, name, aliases = [], code = '' }: Named) => [String(id), name, ...aliases, code]
  return rows.find((candidate) => names(candidate).some((each) => each.toLowerCase() === wanted))
}

/** The pathway that feeds this process with this feedstock, if the reference data know one. */
export function findPathway(
  data: ReferenceData,
  processId: number,
  feedstockId: number,
): Pathway | undefined {
  return data.pathways.find(
    (pathway) => pathway.processId === processId && pathway.feedstockId === feedstockId,
  )
}

/**
 * The inputs a scenario of this pathway in this country starts with, each with its provenance. What no source
 * gives stays absent and is listed in `missing`. Undefined when the pathway, the country or the variant is unknown; a
 * pathway that contradicts itself is answered with `usable: false` and the reason.
 *
 * @param inPlace what a part of the country, such as a state, has in the place of what the country has.
 */
export function pathwayDefaults(
  data: ReferenceData,
  processId: number,
  feedstockId: number,
  countryId: number,
  variantName?: string,
  inPlace: (ofCountry: ChosenInputs) => ChosenInputs = (ofCountry) => ofCountry,
): PathwayDefaults | undefined {
  const pathway = findPathway(data, processId, feedstockId)
  const variant = pathway?.variants?.find(({ name }) => name === variantName)
  const process = data.processes.find(({ id }) => id === processId)
  const feedstock = data.feedstocks.find(({ id }) => id === feedstockId)
  const country = data.countries.find(({ id }) => id === countryId)
  if (!pathway || !process || !feedstock || !country) return undefined
  if (variantName !== undefined && !variant) return undefined

  const sets = parameterSets(data, processId, feedstockId, countryId)
  const check = checkPathway(data, pathway)
  const ofCountry = chooseInputs({ data, pathway, variant, process, feedstock, country, sets })
  const separated = separateInputs(inPlace(ofCountry))
  const isGeneral = !sets.some((set) => set.countryId === countryId)
  const warnings = [
    ...check.warnings,
    ...(isGeneral ? [generalParameters(country.name)] : []),
    ...doubted(separated.provenance),
  ]
  return {
    process: { id: process.id, name: process.name },
    feedstock: { id: feedstock.id, name: feedstock.name },
    country: { id: country.id, name: country.name },
    ...(variant && { variant: variant.name }),
    variants: (pathway.variants ?? []).map(({ name }) => name),
    edition: data.edition.edition,
    ...check,
    warnings,
    ...separated,
  }
}

/** Every pathway of the reference data, marked with its carbon balance, whether it can be used, and what it lacks. */
export function listPathways(data: ReferenceData): CheckedPathway[] {
  const names = new Map(data.processes.map(({ id, name }) => [id, name]))
  return data.pathways.map((pathway) => ({
    ...pathway,
    processName: names.get(pathway.processId) ?? String(pathway.processId),
    ...checkPathway(data, pathway),
    missing: missingAnywhere(data, pathway),
  }))
}

/** Inputs for which no country has a value: a scenario of the pathway starts as an unfinished draft. */
function missingAnywhere(data: ReferenceData, { processId, feedstockId }: Pathway) {
  const [first] = data.countries
  if (!first || feedstockId === null) return []
  return pathwayDefaults(data, processId, feedstockId, first.id)?.missing ?? []
}

const generalParameters = (country: string): string =>
  `No parameters are known for this pathway in ${country}: capital is that of the pathway anywhere, and ` +
  'lifetime, discount rate and working capital are general assumptions.'

function doubted(provenance: PathwayDefaults['provenance']): string[] {
  const pointers = Object.keys(provenance).filter((pointer) => provenance[pointer]?.doubts)
  if (pointers.length === 0) return []
  return [`These values are doubted: ${pointers.join(', ')}. Their provenance says what, and why.`]
}

/** The sets that hold for this case, the most specific first. */
function parameterSets(
  data: ReferenceData,
  processId: number,
  feedstockId: number,
  countryId: number,
): ParameterSet[] {
  const holds = (wanted: number | null, given: number) => wanted === null || wanted === given
  const generality = ({ processId, feedstockId, countryId }: ParameterSet) =>
    [processId, feedstockId, countryId].filter((id) => id === null).length
  return data.parameterSets
    .filter((set) => holds(set.processId, processId))
    .filter((set) => holds(set.feedstockId, feedstockId) && holds(set.countryId, countryId))
    .sort((one, other) => generality(one) - generality(other))
}
