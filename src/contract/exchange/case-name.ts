/** Characters of the name of a case: it may become that of a scenario. */
const longestName = 100

/** Why a text is no name of a case; undefined where it is one. */
export function nameProblem(name: string): string | undefined {
  if (name.trim() !== '' && name.length <= longestName && !name.includes('\u0000')) return undefined
  return `A name has 1 to ${longestName} characters.`
}
