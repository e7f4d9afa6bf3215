import { escapeKey, isObject } from '../request/field-error.ts'
import type { Provenance, Quantity } from '../schemas/reference-datum.ts'

/** What a place of the inputs may hold: a quantity, a name or a mark. */
type Leaf = Quantity | string | boolean

/** One place where the defaults of two editions differ. */
export interface InputChange {
  /** Into the updated inputs; into those of now where the place is removed. */
  readonly pointer: string
  /** `kept` where the person's own value stands, or where the newer edition has none. */
  readonly effect: 'updated' | 'added' | 'removed' | 'kept'
  readonly current: Leaf | null
  readonly defaultBefore: Leaf | null
  readonly defaultAfter: Leaf | null
  readonly reason: string
  /** Where the newer default comes from. */
  readonly provenance?: Provenance
}

/** Defaults of one edition, with their origins by pointer. */
interface Defaults {
  readonly inputs: unknown
  readonly provenance: Readonly<Record<string, Provenance>>
}

interface Places {
  readonly pointer: string
  /** The same place in the newer defaults, whose lists may have another order. */
  readonly newer: string
}

const reasons = {
  updated: 'It was the default, and the default has changed.',
  added: 'The newer edition has a default where there was none.',
  removed: 'It was a default of the older edition, and the newer one has no such element.',
  own: 'It is your own value, not the default.',
  gone: 'The newer edition has no default here.',
  taken: 'You took it away.',
} as const

/**
 * The inputs as they would be with the defaults of a newer edition. A place that holds the older default takes the newer
 * one; one that holds anything else is the person's own and stays. Elements of lists are the same if their names are.
 */
export function updateInputs(mine: unknown, older: Defaults, newer: Defaults) {
  const merge = new Merge(newer.provenance)
  const inputs = merge.part({ pointer: '', newer: '' }, { mine, before: older.inputs, after: newer.inputs })
  return { inputs, changes: merge.changes }
}

/** One place as it is, in the older defaults and in the newer ones. */
interface Versions<Part = unknown> {
  readonly mine: Part
  readonly before: Part
  readonly after: Part
}

class Merge {
  readonly changes: InputChange[] = []
  readonly #provenance: Defaults['provenance']

  constructor(provenance: Defaults['provenance']) {
    this.#provenance = provenance
  }

  part(places: Places, versions: Versions): unknown {
    const given = Object.values(versions).filter((each) => each !== undefined)
    if (given.every(isNamedList))
      return this.#list(
        places,
        mapVersions(versions, (each) => (each ?? []) as Named[]),
      )
    if (given.every(isBranch)) return this.#branch(places, versions)
    return this.#leaf(places, versions)
  }

  #branch(places: Places, versions: Versions): unknown {
    const { mine, before, after } = mapVersions(versions, (each) => (isObject(each) ? each : {}))
    const keys = new Set([...Object.keys(mine), ...Object.keys(after)])
    const members = [...keys].map((key) => {
      const at = {
        pointer: `${places.pointer}/${escapeKey(key)}`,
        newer: `${places.newer}/${escapeKey(key)}`,
      }
      return [key, this.part(at, { mine: mine[key], before: before[key], after: after[key] })] as const
    })
    const present = members.filter(([, value]) => value !== undefined)
    return versions.mine === undefined && present.length === 0 ? undefined : Object.fromEntries(present)
  }

  #list(places: Places, { mine, before, after }: Versions<Named[]>): unknown[] {
    const merged: unknown[] = []
    const placesOf = (name: string) => ({
      pointer: `${places.pointer}/${merged.length}`,
      newer: `${places.newer}/${after.findIndex((each) => each.name === name)}`,
    })
    for (const [i, own] of mine.entries()) {
      const versions = { mine: own, before: find(before, own.name), after: find(after, own.name) }
      const at = placesOf(own.name)
      const kept = versions.after
        ? this.part(at, versions)
        : this.#withoutNewer({ ...at, pointer: `${places.pointer}/${i}` }, versions)
      if (kept !== undefined) merged.push(kept)
    }
    for (const next of after.filter(({ name }) => !find(mine, name))) {
      const isTakenAway = find(before, next.name) !== undefined
      const told = { mine: undefined, before: isTakenAway ? next.name : undefined, after: next.name }
      this.#note(placesOf(next.name), isTakenAway ? 'kept' : 'added', isTakenAway ? 'taken' : 'added', told)
      if (!isTakenAway) merged.push(next)
    }
    return merged
  }

  /** An element that the newer defaults do not have: gone, unless the person has made it their own. */
  #withoutNewer(places: Places, { mine, before }: Versions<Named | undefined>): Named | undefined {
    if (!before) return mine
    const isOwn = !isSame(mine, before)
    const told = { mine: mine?.name, before: before.name, after: undefined }
    this.#note(places, isOwn ? 'kept' : 'removed', isOwn ? 'own' : 'removed', told)
    return isOwn ? mine : undefined
  }

  #leaf(places: Places, versions: Versions): unknown {
    const { mine, before, after } = versions
    if (isSame(before, after) || isSame(mine, after)) return mine
    if (mine === undefined) return this.#absent(places, versions)
    if (!isSame(mine, before)) {
      this.#note(places, 'kept', 'own', versions)
      return mine
    }
    if (after === undefined) {
      this.#note(places, 'kept', 'gone', versions)
      return mine
    }
    this.#note(places, 'updated', 'updated', versions)
    return after
  }

  #absent(places: Places, versions: Versions): unknown {
    const isNew = versions.before === undefined
    this.#note(places, isNew ? 'added' : 'kept', isNew ? 'added' : 'taken', versions)
    return isNew ? versions.after : undefined
  }

  #note(
    { pointer, newer }: Places,
    effect: InputChange['effect'],
    reason: keyof typeof reasons,
    { mine, before, after }: Versions,
  ): void {
    const provenance = this.#provenance[newer]
    this.changes.push({
      pointer,
      effect,
      current: leafOf(mine),
      defaultBefore: leafOf(before),
      defaultAfter: leafOf(after),
      reason: reasons[reason],
      ...(after !== undefined && provenance && { provenance }),
    })
  }
}

type Named = Record<string, unknown> & { readonly name: string }

const isNamedList = (value: unknown): value is Named[] =>
  Array.isArray(value) && value.every((each) => isObject(each) && typeof each.name === 'string')
const isBranch = (value: unknown): boolean => isObject(value) && !('unit' in value)
const find = (list: readonly Named[], name: string) => list.find((each) => each.name === name)
const mapVersions = <Part>(
  { mine, before, after }: Versions,
  map: (part: unknown) => Part,
): Versions<Part> => ({
  mine: map(mine),
  before: map(before),
  after: map(after),
})

/** Whether two parts of documents say the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [one, other] = [Object.entries(a), Object.entries(b)]
  return (
    one.length === other.length &&
    one.every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]))
  )
}

const leafOf = (value: unknown): Leaf | null => (value === undefined ? null : (value as Leaf))
