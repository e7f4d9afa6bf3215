import { type Field, inputsOf, type List } from '../../request/catalogue.ts'
import type { Inputs, Item } from '../../request/inputs.ts'
import {
  fieldOf,
  findItem,
  hasOwnNames,
  itemsOf,
  listParts,
  type Members,
  membersOf,
  orderPlace,
  type Part,
  placeOf,
  plainParts,
} from './document-parts.ts'
import { isSame, isSameValue } from './same-value.ts'

/** One place where two documents differ. */
export interface Difference {
  /** Elements are told by their names: `/feedstocks/UCO/price`; an element that only one has is a place by itself. */
  readonly place: string
  readonly section: Part
  /** What a person calls it. */
  readonly label: string
  readonly kind: 'field' | 'element' | 'order' | 'list'
  /** What stands there in each; undefined where a document is silent. */
  readonly from: unknown
  readonly to: unknown
}

/** Every place where two documents differ, in an order that does not depend on which comes first. */
export function differencesOf(from: Inputs, to: Inputs): Difference[] {
  const found = [
    ...plainParts.flatMap((part) => inMembers(part, undefined, membersOf(from, part), membersOf(to, part))),
    ...listParts.flatMap((list) => inList(list, itemsOf(from, list), itemsOf(to, list))),
  ]
  return found.sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)))
}

function inMembers(part: Part, element: string | undefined, from: Members, to: Members): Difference[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...keys].flatMap((key): Difference[] => {
    const field = fieldOf(part, key)
    if (isSameValue(field, from[key], to[key])) return []
    const label = [...(element === undefined ? [] : [element]), nameOf(field, key)].join(': ')
    const place = element === undefined ? placeOf(part, key) : placeOf(part, element, key)
    return [{ place, section: part, label, kind: 'field', from: from[key], to: to[key] }]
  })
}

function inList(list: List, from: readonly Item[], to: readonly Item[]): Difference[] {
  const about = { section: list, label: listLabels[list] } as const
  if (!hasOwnNames(from) || !hasOwnNames(to)) {
    return isSame(from, to) ? [] : [{ place: placeOf(list), ...about, kind: 'list', from, to }]
  }
  const names = new Set([...from, ...to].map(({ name }) => name))
  const inElements = [...names].flatMap((name): Difference[] => {
    const [own, other] = [findItem(from, name), findItem(to, name)]
    if (own && other) return inMembers(list, name, own, other)
    return [{ place: placeOf(list, name), section: list, label: name, kind: 'element', from: own, to: other }]
  })
  const [order, otherOrder] = [commonNames(from, to), commonNames(to, from)]
  if (isSame(order, otherOrder)) return inElements
  const label = `Order of the ${listLabels[list].toLowerCase()}`
  const ofOrder = { place: orderPlace(list), section: list, label, kind: 'order' } as const
  return [...inElements, { ...ofOrder, from: order, to: otherOrder }]
}

const commonNames = (items: readonly Item[], others: readonly Item[]): string[] =>
  items.flatMap(({ name }) => (findItem(others, name) ? [name] : []))

const listLabels: Readonly<Record<List, string>> = {
  feedstocks: 'Feedstocks',
  utilities: 'Utilities',
  products: 'Products',
  policies: 'Policies',
  parts: 'Parts with a life of their own',
  contracts: 'Contracts',
}

function nameOf(field: Field | undefined, key: string): string {
  if (!field) return key === 'preset' ? 'Preset of conventions' : key
  if ('name' in field) return field.name
  return inputsOf(field)[0]?.name ?? key
}
