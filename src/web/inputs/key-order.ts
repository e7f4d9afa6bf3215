/** How far each input, by its pointer, moves each result, by its name in an outcome. */
export type Effects = ReadonlyMap<string, Readonly<Record<string, number>>>

/**
 * Inputs by how far they move a result, the one that moves it most first. What moves it as far, and what could not be measured, such as a
 * choice, keeps its place behind.
 *
 * @param output its name in an outcome.
 */
export function orderedBy(pointers: readonly string[], effects: Effects, output: string): readonly string[] {
  const effectOf = (pointer: string) => effects.get(pointer)?.[output] ?? -1
  return pointers.toSorted((a, b) => effectOf(b) - effectOf(a))
}
