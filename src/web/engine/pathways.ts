import { findPathway, listPathways, pathwayDefaults } from '../../contract/reference-data/pathway-defaults.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { Provenance } from '../../contract/schemas/reference-datum.ts'

export type { Provenance, ReferenceData }

export interface Named {
  readonly id: number
  readonly name: string
}

/** A process and a feedstock that it can be fed with. */
export interface Pair {
  readonly process: Named
  readonly feedstock: Named
  /** Why no plant of the pair can be calculated from what is known; undefined where one can. */
  readonly reason: string | undefined
}

/** What a plant starts with: every input that the edition knows, and where each is from, by JSON pointer. */
export interface Start {
  readonly title: string
  readonly edition: string
  readonly process: Named
  readonly inputs: object
  readonly provenance: Readonly<Record<string, Provenance>>
  /** Whether the data of the pathway contradict themselves. */
  readonly isFlawed: boolean
  /** What the defaults are of; undefined where no edition has them. */
  readonly from: Origin | undefined
}

/** A pair in a country. */
export interface Origin {
  readonly process: Named
  readonly feedstock: Named
  readonly country: Named
}

/** Every pair of an edition, in its order. */
export function listPairs(data: ReferenceData): Pair[] {
  return listPathways(data).flatMap((pathway) => {
    const { processId, feedstockId, processName, feedstockName, usable, reason, missing } = pathway
    if (feedstockId === null) return []
    const [gap] = missing
    return [
      {
        process: { id: processId, name: processName },
        feedstock: { id: feedstockId, name: feedstockName },
        reason: usable ? gap?.reason : (reason ?? ''),
      },
    ]
  })
}

/** The defaults of a pair in a country; undefined where the edition does not know it. */
export function startOf(
  data: ReferenceData,
  { process, feedstock }: Pair,
  country: Named,
): Start | undefined {
  const defaults = pathwayDefaults(data, process.id, feedstock.id, country.id)
  if (!defaults) return undefined
  return {
    title: [process.name, feedstock.name, country.name].join(' · '),
    edition: defaults.edition,
    process,
    inputs: defaults.inputs,
    provenance: defaults.provenance,
    from: { process, feedstock, country },
    isFlawed: (findPathway(data, process.id, feedstock.id)?.flaws ?? []).length > 0,
  }
}

const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')

/** How the address of the page names a plant: `hefa-uco-usa`. */
export const plantSlug = ({ process, feedstock }: Pair, country: Named): string =>
  [process, feedstock, country].map(({ name }) => slugOf(name)).join('-')

/** The plant that a slug names. */
export function findPlant(data: ReferenceData, slug: string): { pair: Pair; country: Named } | undefined {
  for (const pair of listPairs(data)) {
    const country = data.countries.find((each) => plantSlug(pair, each) === slug)
    if (country) return { pair, country }
  }
  return undefined
}
