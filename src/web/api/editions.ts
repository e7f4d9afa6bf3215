import { queryOptions } from '@tanstack/react-query'
import type { ReferenceData } from '../engine/pathways.ts'
import { api } from './client.ts'
import { currentOf, type EditionName } from './edition-names.ts'
import { answeredOrKept, askedAndKept, keptAnswer } from './kept-answers.ts'
import { answered } from './problems.ts'
import { texts } from './texts.ts'

async function readEdition(edition: string, signal: AbortSignal): Promise<ReferenceData> {
  const params = { path: { edition } }
  const data = await answered(api.GET('/api/v1/reference-data/editions/{edition}', { params, signal }))
  return data as unknown as ReferenceData
}

/** What the program reads is of its own version; in development nothing is kept. */
const version = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content

const keyOf = (name: string): string => `editions/${name}`

interface KeptEdition {
  readonly version: string | undefined
  readonly data: ReferenceData
}

async function keptOrRead(name: string, signal: AbortSignal): Promise<ReferenceData> {
  const kept = await keptAnswer<KeptEdition>(keyOf(name))
  if (kept && kept.version !== undefined && kept.version === version) return kept.data
  const asked = readEdition(name, signal).then((data): KeptEdition => ({ version, data }))
  return (await askedAndKept(keyOf(name), asked)).data
}

/** One edition by its name: what a scenario has pinned. It never changes, so that one that is on this device is not asked for again. */
export const editionQuery = (name: string) =>
  queryOptions({
    queryKey: ['editions', name],
    networkMode: 'always',
    queryFn: ({ signal }) => keptOrRead(name, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The edition that new plants start with; of those that came with the program the newest, where the current one is not public. */
export const startingEdition = queryOptions({
  queryKey: ['editions', 'starting'],
  networkMode: 'always',
  queryFn: async ({ signal }) =>
    await keptOrRead(await answeredOrKept('starting-edition', startingName(signal)), signal),
  // An edition never changes; which one is current is asked at the next visit.
  staleTime: Number.POSITIVE_INFINITY,
})

async function startingName(signal: AbortSignal): Promise<string> {
  // The client's types lose that what is read only is a list.
  const listed = await answered(api.GET('/api/v1/reference-data/editions', { signal }))
  const editions = listed as unknown as readonly EditionName[]
  const current = currentOf(editions)
  if (!current) throw new Error(texts.noEdition)
  return current.edition
}
