const unescaped = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~')

const isNode = (node: unknown): node is object => typeof node === 'object' && node !== null

/** What a JSON pointer (RFC 6901) points at, or undefined where there is nothing. */
function target(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (node, key) =>
      isNode(node) && Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined,
    document,
  )
}

/** Whether a pointer names a place of the document, or a key that one of its places lacks. */
export function isWithin(document: unknown, pointer: string): boolean {
  if (pointer === '') return true
  if (!pointer.startsWith('/')) return false
  const keys = pointer.slice(1).split('/').map(unescaped)
  return target(document, keys) !== undefined || target(document, keys.slice(0, -1)) !== undefined
}
