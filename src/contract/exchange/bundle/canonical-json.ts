/**
 * JSON text that is the same for the same value, whoever writes it (RFC 8785): members in the order of their names' UTF-16
 * units, numbers and texts as ECMAScript writes them, no blanks. Members that are undefined are left out.
 *
 * @throws {Error} for what JSON has no text for: a number that is not finite, half of a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return textOf(value)
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`JSON has no number ${value}.`)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, each]) => `${textOf(name)}:${canonicalJson(each)}`).join(',')}}`
}

function textOf(text: string): string {
  if (!text.isWellFormed()) throw new Error('A text with half of a surrogate pair has no canonical JSON.')
  return JSON.stringify(text)
}
