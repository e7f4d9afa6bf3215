import type { List } from '../../request/catalogue.ts'
import type { Inputs, Item } from '../../request/inputs.ts'
import type { Difference } from './differences.ts'
import {
  findItem,
  hasOwnNames,
  itemsOf,
  listParts,
  type Members,
  membersOf,
  mergedOrder,
  orderPlace,
  placeOf,
  plainParts,
} from './document-parts.ts'

/** Whether the second document's member stands at the place of a difference. */
type IsTaken = (place: string) => boolean

/** A part of a mixture; undefined where it has none. */
type Made<Part> = (isTaken: IsTaken) => Part | undefined

/**
 * Makes documents that have the second one's members at the places that are taken, and the first one's everywhere else. Whether
 * such a document can be is not known of it. Parts that are the same in several documents are the same objects.
 */
export class Mixer {
  readonly #parts: readonly (readonly [part: string, make: Made<unknown>])[]

  constructor(from: Inputs, to: Inputs, differences: readonly Difference[]) {
    const places = new Set(differences.map(({ place }) => place))
    const plain = plainParts.map((part) => {
      const isGiven = from[part] !== undefined || to[part] !== undefined
      const make = mixed(membersOf(from, part), membersOf(to, part), (key) => {
        const place = placeOf(part, key)
        return places.has(place) ? place : undefined
      })
      return [part, isGiven ? make : () => undefined] as const
    })
    const listed = listParts.map((list) => {
      const isGiven = from[list] !== undefined || to[list] !== undefined
      return [list, isGiven ? mixedList(list, from, to, places) : () => undefined] as const
    })
    this.#parts = [...plain, ...listed]
  }

  documentOf(isTaken: IsTaken): object {
    const document: Record<string, unknown> = {}
    for (const [part, make] of this.#parts) {
      const made = make(isTaken)
      if (made !== undefined) document[part] = made
    }
    return document
  }
}

/** @param placeOfKey undefined where both have the same. */
function mixed(
  from: Members,
  to: Members,
  placeOfKey: (key: string) => string | undefined,
): (isTaken: IsTaken) => Members {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  const differing = keys.flatMap((key) => {
    const place = placeOfKey(key)
    return place === undefined ? [] : [{ key, place }]
  })
  const made = new Map<string, Members>()
  return (isTaken) => {
    const taken = differing.filter(({ place }) => isTaken(place)).map(({ key }) => key)
    const name = taken.join(' ')
    const known = made.get(name)
    if (known) return known
    const members = keys.map((key) => [key, taken.includes(key) ? to[key] : from[key]] as const)
    const mixture = Object.fromEntries(members.filter(([, value]) => value !== undefined))
    made.set(name, mixture)
    return mixture
  }
}

function mixedList(list: List, from: Inputs, to: Inputs, places: ReadonlySet<string>): Made<unknown[]> {
  const [own, other] = [itemsOf(from, list), itemsOf(to, list)]
  if (!hasOwnNames(own) || !hasOwnNames(other))
    return (isTaken) => [...(isTaken(placeOf(list)) ? other : own)]
  const [names, otherNames] = [own, other].map((items) => items.map(({ name }) => name)) as [
    string[],
    string[],
  ]
  const makers = new Map(
    [...new Set([...names, ...otherNames])].map(
      (name) => [name, mixedItem(list, name, own, other, places)] as const,
    ),
  )
  const order = mergedOrder(names, otherNames)
  const taken = mergedOrder(otherNames, names)
  return (isTaken) =>
    (isTaken(orderPlace(list)) ? taken : order).flatMap((name) => makers.get(name)?.(isTaken) ?? [])
}

function mixedItem(
  list: List,
  name: string,
  own: readonly Item[],
  other: readonly Item[],
  places: ReadonlySet<string>,
): Made<Members> {
  const [one, two] = [findItem(own, name), findItem(other, name)]
  const place = placeOf(list, name)
  if (!one || !two) return (isTaken) => (isTaken(place) === (two !== undefined) ? (one ?? two) : undefined)
  return mixed(one, two, (key) => {
    const at = placeOf(list, name, key)
    return places.has(at) ? at : undefined
  })
}
