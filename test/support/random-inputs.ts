import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { inputCatalogue } from '../../src/contract/request/input-catalogue.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'

export type Entry = (typeof inputCatalogue)[number]

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Node = Record<string, unknown>

const member = (node: unknown, key: string): unknown => (node as Node | undefined)?.[key]

/** What stands at a JSON pointer. */
export const valueAt = (body: unknown, pointer: string): unknown =>
  pointer.split('/').slice(1).reduce<unknown>(member, body)

/** A copy with another value at a JSON pointer; undefined takes the key away. */
export function withValue<Body>(body: Body, pointer: string, value: unknown): Body {
  const copy = structuredClone(body)
  const keys = pointer.split('/').slice(1)
  const last = keys.pop() ?? ''
  let place = copy as Node
  for (const key of keys) {
    place[key] ??= {}
    place = place[key] as Node
  }
  if (value === undefined) delete place[last]
  else place[last] = value
  return copy
}

interface Bounds {
  readonly minimum?: number
  readonly maximum?: number
  readonly above?: number
  readonly below?: number
  readonly whole?: boolean
}

/** Values of a quantity, in the engine's unit, that are worth a try: bounds, zero, one and what is near the given one. */
export function triedNumbers(entry: Entry, near: number): number[] {
  const { minimum, maximum, above, below, whole } = entry as Entry & Bounds
  const bounds = [minimum, maximum, above, below].filter((each) => each !== undefined)
  const tried = [
    near * 0.9,
    near * 1.1,
    near + 1,
    near - 1,
    near * 0.5,
    near * 2,
    near * 8,
    0,
    0.3,
    1,
    5,
    1e9,
    ...bounds,
  ]
  return [...new Set(tried.map((each) => (whole ? Math.round(each) : each)))].filter((each) => each !== near)
}

/** Days of plants that laws tell apart. */
const triedDays = ['2010-07-01', '2015-10-05', '2018-02-28', '2021-01-01', '2030-06-15']

/** Other values for what stands at a place: the other choices, and numbers in the unit of the given one. */
export function otherValues(entry: Entry, given: unknown): unknown[] {
  if ('choices' in entry) return entry.choices.filter((each) => each !== given)
  if (typeof given === 'boolean') return [!given]
  if (entry.type === 'date') return triedDays.filter((each) => each !== given)
  if (typeof given !== 'object' || given === null) return []
  const { value, unit } = given as { value: number; unit: string }
  return triedNumbers(entry, value).map((each) => ({ value: each, unit }))
}

/** The catalogue's entry of a JSON pointer into a document. */
export function entryOf(pointer: string): Entry | undefined {
  const path = pointer
    .slice(1)
    .replace(/\/values\/\d+$/, '')
    .replace(/^(\w+)\/\d+\//, '$1[].')
    .replaceAll('/', '.')
  return inputCatalogue.find((entry) => entry.path === path)
}

/** A document with many of its inputs at random: another choice or number, or an input that it did not give. */
export function randomised(base: Inputs, random: () => number): Inputs | undefined {
  const { convention = {}, ...others } = structuredClone(base)
  let body: unknown = {
    ...others,
    convention: typeof convention === 'string' ? { preset: convention } : convention,
  }
  for (const entry of inputCatalogue) {
    for (const pointer of placesOf(base, entry)) {
      if (random() > 0.25) continue
      const value = randomValue(entry, valueAt(base, pointer), random)
      if (value !== undefined) body = withValue(body, pointer, value)
    }
  }
  for (let tries = 0; tries < 12; tries++) {
    const { inputs, errors = [] } = readInputs(body)
    if (inputs) return inputs
    for (const { pointer } of errors) body = restored(body, base, pointer)
  }
  return undefined
}

/** Where an input may stand: at every element of a list, or in its section. */
export function placesOf(base: Inputs, { path }: Entry): string[] {
  const pointer = `/${path.replaceAll('.', '/')}`
  if (!path.includes('[]')) return [pointer]
  const list = valueAt(base, `/${path.split('[]')[0]}`)
  return Array.isArray(list) ? list.map((_, i) => pointer.replace('[]', `/${i}`)) : []
}

function randomValue(entry: Entry, given: unknown, random: () => number): unknown {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  if ('choices' in entry) return pick(entry.choices)
  if (entry.type === 'date') return pick(triedDays)
  if (!('unit' in entry)) return undefined
  const unit = String(entry.unit)
  const near = (given as { value?: number } | undefined)?.value ?? random()
  if (entry.type === 'yearly') {
    const values = Array.from({ length: 1 + Math.floor(random() * 4) }, () => (random() < 0.3 ? 0 : random()))
    return { values, unit }
  }
  return {
    value: pick(triedNumbers(entry, near)) ?? near,
    unit: (given as { unit?: string } | undefined)?.unit ?? unit,
  }
}

/** Takes what the base has at a place that is refused. */
function restored(body: unknown, base: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1)
  const depth = /^\d+$/.test(keys[1] ?? '') ? 3 : 2
  const place = `/${keys.slice(0, depth).join('/')}`
  return withValue(body, place, valueAt(base, place))
}
