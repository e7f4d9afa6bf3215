import { type List, listLimits, lists } from '../../contract/request/catalogue.ts'
import { type Document, type Json, namesIn, valueAt } from '../workspace/document.ts'
import type { Change } from '../workspace/edits.ts'

type Element = { readonly [field: string]: Json }

const itemsOf = (document: Document, list: List): readonly Element[] =>
  (valueAt(document, `/${list}`) ?? []) as readonly Element[]

const whole = (list: List, items: readonly Element[]): Change[] => [
  { pointer: `/${list}`, to: items as Json },
]

export type ListName = List

/** Whether elements of a list can be kept in a library. */
export const isKeptList = (list: List): list is 'feedstocks' | 'utilities' | 'products' =>
  list === 'feedstocks' || list === 'utilities' || list === 'products'

/** An element with a name alone, and the choices and flags that it cannot be without, which are the first of each. */
export function emptyElement(list: List, name: string): Element {
  const needed = Object.entries(lists[list]).flatMap(([key, field]): [string, Json][] => {
    if (field.kind === 'flag' && !('optional' in field)) return [[key, false]]
    const isChoice = field.kind === 'choice' && field.input.fallback === undefined && !field.input.optional
    return isChoice ? [[key, field.input.states?.[0] ?? null]] : []
  })
  return { name, ...Object.fromEntries(needed) }
}

/** A name that the list does not have: "UCO", then "UCO 2", "UCO 3". */
export function freeName(taken: readonly string[], wanted: string): string {
  const stem = wanted.replace(/ \d+$/, '')
  let name = wanted
  for (let i = 2; taken.includes(name); i++) name = `${stem} ${i}`
  return name
}

export const canAdd = (document: Document, list: List): boolean =>
  itemsOf(document, list).length < listLimits[list][1]

export const canRemove = (document: Document, list: List): boolean =>
  itemsOf(document, list).length > listLimits[list][0]

/** Adds an element at the end, under a name that is free; no change where the list is full. */
export function addElement(document: Document, list: List, element: Element): Change[] {
  if (!canAdd(document, list)) return []
  const items = itemsOf(document, list)
  const name = freeName(namesIn(items as Json), String(element.name ?? ''))
  return whole(list, [...items, { ...element, name }])
}

/** A copy behind its original. */
export function duplicateElement(document: Document, list: List, place: number): Change[] {
  const items = itemsOf(document, list)
  const original = items[place]
  if (!original || !canAdd(document, list)) return []
  const name = freeName(namesIn(items as Json), String(original.name ?? ''))
  return whole(list, items.toSpliced(place + 1, 0, { ...original, name }))
}

/** What speaks of the element by its name goes with it: the main product, and the product that a policy or a contract is for. */
export function removeElement(document: Document, list: List, place: number): Change[] {
  const items = itemsOf(document, list)
  const removed = items[place]
  if (!removed || !canRemove(document, list)) return []
  return [...whole(list, items.toSpliced(place, 1)), ...renamings(document, list, String(removed.name), null)]
}

export function moveElement(document: Document, list: List, place: number, by: -1 | 1): Change[] {
  const items = itemsOf(document, list)
  const [one, other] = [items[place], items[place + by]]
  if (!one || !other) return []
  return whole(list, items.with(place, other).with(place + by, one))
}

/** Another name, also where it is spoken of; no change where it is empty or taken. */
export function renameElement(document: Document, list: List, place: number, wanted: string): Change[] {
  const names = namesIn(valueAt(document, `/${list}`))
  const [name, was] = [wanted.trim(), names[place]]
  if (name === '' || was === undefined || names.includes(name)) return []
  return [{ pointer: `/${list}/${place}/name`, to: name }, ...renamings(document, list, was, name)]
}

function renamings(document: Document, list: List, was: string, name: string | null): Change[] {
  if (list !== 'products') return []
  const others = (['policies', 'contracts'] as const).flatMap((each) =>
    itemsOf(document, each).flatMap(({ product }, i) => (product === was ? [`/${each}/${i}/product`] : [])),
  )
  const main = valueAt(document, '/economics/mainProduct') === was ? ['/economics/mainProduct'] : []
  return [...main, ...others].map((pointer) => ({ pointer, to: name }))
}

interface FuelShare {
  readonly place: number
  readonly value: number
  readonly unit: string
}

/** Yields of the fuels that are shares of one another. */
function fuelShares(document: Document): FuelShare[] {
  return itemsOf(document, 'products').flatMap((item, place) => {
    const { value, unit = '' } = (item.yield ?? {}) as { value?: number; unit?: string }
    const isShare = ['kg/kg', 't/t', '1'].includes(unit)
    return item.isFuel === true && isShare && value !== undefined ? [{ place, value, unit }] : []
  })
}

const sumOf = (shares: readonly FuelShare[]): number => shares.reduce((sum, { value }) => sum + value, 0)

/** What the yields of the fuels sum to, which has to be 1; undefined where none is a share. */
export function sumOfYields(document: Document): number | undefined {
  const shares = fuelShares(document)
  return shares.length > 0 ? sumOf(shares) : undefined
}

const dust = 1e-12

/** Shares of the fuels in proportion so that they sum to 1; no change where they do, or where they sum to nothing. */
export function shareOut(document: Document): Change[] {
  const shares = fuelShares(document)
  const sum = sumOf(shares)
  if (!(sum > 0) || Math.abs(sum - 1) < dust) return []
  return shares.map(({ place, value, unit }) => ({
    pointer: `/products/${place}/yield`,
    to: { value: Number((value / sum).toPrecision(12)), unit },
  }))
}
