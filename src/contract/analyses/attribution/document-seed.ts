const [firstBasis, secondBasis, prime] = [0x811c9dc5, 0x1b873593, 0x01000193]
const halfBits = 21

/** A whole number that follows from what two documents have where they differ, whichever comes first. */
export function seedOf(a: unknown, b: unknown): number {
  const [first = '', second = ''] = [canonical(a), canonical(b)].sort()
  const text = `${first.length} ${first}${second}`
  const [high, low] = [hashOf(text, firstBasis), hashOf(text, secondBasis)]
  return (high >>> (32 - halfBits)) * 2 ** 32 + low
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, basis: number): number {
  let hash = basis
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime)
  return hash >>> 0
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
  return `{${members.join()}}`
}
