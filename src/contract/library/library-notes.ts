import { placeOf } from '../analyses/attribution/document-parts.ts'
import { isElementKind, type LibraryKind, listOfKind } from './library-kinds.ts'
import { valuesOf } from './read-library-item.ts'

/** An item of a library as it is when it is used. */
export interface UsedItem {
  readonly kind: LibraryKind
  readonly name: string
  readonly body: unknown
  readonly source: string
  readonly link: string | null
  readonly revision: number
  readonly isOfProject: boolean
}

/** What is written beside an input that was taken from a library, for as long as it has that value. */
interface LibraryNote {
  readonly place: string
  readonly note: string
  readonly source: string
  readonly of: unknown
}

/**
 * What is to be written of the inputs of a scenario that were taken from an item.
 *
 * @param at the element that it was used as, by its name (`/feedstocks/UCO`), or the place of a price; nothing for a plant.
 */
export function libraryNotes(item: UsedItem, at: string): LibraryNote[] {
  const base = item.kind === 'plant' ? '' : at
  return valuesOf(item.kind, item.body).map(({ keys, value }) => ({
    place: item.kind === 'price' ? base : `${base}${placeOf(...keys)}`,
    note: noteText(item),
    source: item.source,
    of: value,
  }))
}

/** Whether an item of a kind can be used there. */
export function isPlaceOfKind(kind: LibraryKind, at: string): boolean {
  if (kind === 'plant') return at === ''
  if (isElementKind(kind)) return new RegExp(`^/${listOfKind[kind]}/[^/]+$`).test(at)
  return /^\/(feedstocks|utilities|products)\/[^/]+\/price$/.test(at)
}

function noteText({ kind, name, body, link, revision, isOfProject }: UsedItem): string {
  const library = isOfProject ? 'the library of the project' : 'a personal library'
  const { year, place } = body as { readonly year?: number; readonly place?: string }
  const ofPrice = kind === 'price' ? ` Price of ${year}, ${place}.` : ''
  return `From ${library}: ${name}, revision ${revision}.${ofPrice}${link === null ? '' : ` ${link}`}`
}
