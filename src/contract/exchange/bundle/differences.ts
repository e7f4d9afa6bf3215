import { escapeKey } from '../../request/field-error.ts'

/** A place at which two documents differ; undefined where one of them has nothing there. */
export interface Difference {
  readonly pointer: string
  readonly before: unknown
  readonly after: unknown
}

/** In the order of `before`, then what only `after` has; numbers are the same where their bits are, but for the sign of 0. */
export function differencesOf(before: unknown, after: unknown, most: number): Difference[] {
  const found: Difference[] = []
  compare(before, after, '', found, most)
  return found
}

function compare(before: unknown, after: unknown, pointer: string, found: Difference[], most: number): void {
  if (found.length >= most || before === after) return
  if (!isParent(before) || !isParent(after) || Array.isArray(before) !== Array.isArray(after)) {
    found.push({ pointer, before, after })
    return
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    compare(own(before, key), own(after, key), `${pointer}/${escapeKey(key)}`, found, most)
  }
}

const isParent = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined
