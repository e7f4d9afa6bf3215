import { isOfPlant, listOf } from '../../engine/library-fields.ts'
import { type InputRow, rowsOf } from '../../inputs/rows.ts'
import { type Document, escapedKey, type Json, valueAt } from '../../workspace/document.ts'
import type { Change } from '../../workspace/edits.ts'
import type { LibraryItem, LibraryKind } from './queries.ts'

type Body = Readonly<Record<string, Json>>

/** Whatever is priced has a price as a utility has it: by mass or by energy. */
const pricePointer = '/utilities/0/price'

/** What an item holds as a document of inputs, so that its values have rows, units and names as inputs have. */
export function documentOf(kind: LibraryKind, body: Body): Document {
  const list = listOf(kind)
  if (list) return { [list]: [{ name: kind, ...body }] }
  return kind === 'price' ? { utilities: [{ name: kind, price: body.price ?? null }] } : (body as Document)
}

/** The inputs that an item may hold, in their order. */
export function rowsOfKind(kind: LibraryKind, document: Document): InputRow[] {
  const list = listOf(kind)
  return rowsOf(document).filter(({ pointer, path }) => {
    if (kind === 'price') return pointer === pricePointer
    if (list) return pointer.startsWith(`/${list}/`) && !path.endsWith('.name')
    return isOfPlant(pointer)
  })
}

/** Those that it does hold. */
export const rowsOfItem = (kind: LibraryKind, body: Body): InputRow[] => {
  const document = documentOf(kind, body)
  return rowsOfKind(kind, document).filter(({ pointer }) => valueAt(document, pointer) !== null)
}

/** The other way round: what an item holds that has this document. */
export function bodyOf(kind: LibraryKind, document: Document): Body {
  const list = listOf(kind)
  if (!list && kind !== 'price') return document
  const [element = {}] = (document[list ?? 'utilities'] ?? []) as readonly Body[]
  const { name: _, ...body } = element
  return body
}

/**
 * The changes by which a document gets the values of an item; what the item does not have stays as it is.
 *
 * @param at the pointer of the element or of the price; nothing for a plant.
 */
export function changesOf(kind: LibraryKind, body: Body, at: string): Change[] {
  if (kind === 'price') return [{ pointer: at, to: body.price ?? null }]
  if (listOf(kind))
    return Object.entries(body).map(([key, to]) => ({ pointer: `${at}/${escapedKey(key)}`, to }))
  return Object.entries(body).flatMap(([section, values]) =>
    Object.entries(values as Body).map(([key, to]) => ({ pointer: `/${section}/${escapedKey(key)}`, to })),
  )
}

/** What of a document can be kept as an item: an element, a price, or what describes the plant. */
export function keptFrom(kind: LibraryKind, document: Document, at: string): Body {
  if (kind === 'price') return { price: valueAt(document, at) }
  if (kind !== 'plant') {
    const { name: _, ...body } = (valueAt(document, at) ?? {}) as Body
    return body
  }
  const { plant, economics, capital } = document
  const given = { plant, economics, capital } as Readonly<Record<string, Body | undefined>>
  const sections = Object.entries(given).map(([section, values = {}]) => {
    const own = Object.entries(values ?? {}).filter(([key]) => isOfPlant(`/${section}/${key}`))
    return [section, Object.fromEntries(own)] as const
  })
  return Object.fromEntries(sections.filter(([, values]) => Object.keys(values).length > 0))
}

/** As the API has it. */
export const bodyOfItem = ({ body }: Pick<LibraryItem, 'body'>): Body => body as unknown as Body
