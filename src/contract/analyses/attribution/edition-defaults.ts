import type { List } from '../../request/catalogue.ts'
import { isObject } from '../../request/field-error.ts'
import type { Difference } from './differences.ts'
import { listParts, placeOf } from './document-parts.ts'
import { isSame } from './same-value.ts'

/** What each of two documents would have by default, each in its own edition. */
export interface EditionDefaults {
  readonly from: unknown
  readonly to: unknown
}

/** Whether both documents have the defaults of their editions at a place, so that the editions are what differs there. */
export function ofEditions(defaults: EditionDefaults): (difference: Difference) => boolean {
  const [from, to] = [byPlace(defaults.from), byPlace(defaults.to)]
  return ({ place, kind, from: own, to: other }) =>
    (kind === 'field' || kind === 'element') && isSame(own, from.get(place)) && isSame(other, to.get(place))
}

/** Members and elements of a document by their places; lists whose elements share a name have none. */
function byPlace(document: unknown): Map<string, unknown> {
  const parts = isObject(document) ? Object.entries(document) : []
  const found = parts.flatMap(([part, member]): (readonly [string, unknown])[] => {
    if (!listParts.includes(part as List)) return membersAt(member, part)
    const items = Array.isArray(member) ? member.filter(isObject) : []
    return items.flatMap((item) => {
      const name = String(item.name)
      return [[placeOf(part, name), item] as const, ...membersAt(item, part, name)]
    })
  })
  return new Map(found)
}

const membersAt = (member: unknown, ...keys: readonly string[]): (readonly [string, unknown])[] =>
  isObject(member)
    ? Object.entries(member).map(([key, value]) => [placeOf(...keys, key), value] as const)
    : []
