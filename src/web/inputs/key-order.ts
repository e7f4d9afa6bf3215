import type { EffectsAnswer } from '../engine/effects-sweep.ts'

/**
 * Inputs by how far they move a result, the one that moves it most first. What moves it as far, and what could not be measured, such as a
 * choice, keeps its place behind.
 *
 * @param output its name in an outcome.
 */
export function orderedBy(
  pointers: readonly string[],
  { effects }: EffectsAnswer,
  output: string,
): readonly string[] {
  const effectOf = new Map(effects.map(({ pointer, by }) => [pointer, by[output] ?? -1]))
  return pointers.toSorted((a, b) => (effectOf.get(b) ?? -1) - (effectOf.get(a) ?? -1))
}
