/**
 * Inputs with something else at some places.
 *
 * @param changes by JSON pointer (`/feedstocks/0/price`); null takes the place away.
 * @throws {RangeError} for a place whose parent the base does not have.
 */
export function caseOf<Base>(base: Base, changes: Readonly<Record<string, unknown>>): Base {
  const whole = structuredClone(base)
  for (const [pointer, value] of Object.entries(changes)) {
    const parts = pointer.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    const last = parts.pop() as string
    let node: unknown = whole
    for (const part of parts.slice(1)) node = childOf(node, part, pointer)
    if (parts.length === 0 || typeof node !== 'object' || node === null) throw noPlace(pointer)
    if (Array.isArray(node)) childOf(node, last, pointer)
    if (value === null && !Array.isArray(node)) delete (node as Record<string, unknown>)[last]
    else (node as Record<string, unknown>)[last] = value
  }
  return whole
}

function childOf(node: unknown, part: string, pointer: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) throw noPlace(pointer)
  return (node as Record<string, unknown>)[part]
}

const noPlace = (pointer: string) => new RangeError(`The base has no place ${pointer}.`)
