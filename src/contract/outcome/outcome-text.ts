import type { Outcome } from './outcome-schema.ts'

/** JSON text never holds a line feed inside a string, so that nothing else can be taken for the end of a part. */
const separator = ',\n'

/** An outcome as JSON text, each of its parts on a line of its own, so that one can be told without parsing all. */
export const outcomeText = (outcome: Outcome): string =>
  `{${Object.entries(outcome)
    .map(([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(part)}`)
    .join(separator)}}`

/** One part of a text that `outcomeText` wrote, as JSON text; null where it has none of that name. */
export function partOfText(text: string, name: keyof Outcome): string | null {
  const begin = `${JSON.stringify(name)}:`
  const line = text
    .slice(1, -1)
    .split(separator)
    .find((each) => each.startsWith(begin))
  return line === undefined ? null : line.slice(begin.length)
}
