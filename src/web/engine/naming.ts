/**
 * Stands where the build has left out the name of a quantity: names and sources of all of them weigh a tenth of the model, and most
 * people ask for none. What quotes one is not shown before `named.ts` has put them back.
 */
export const leftOutName = '⁂'

const waiting = new Set<() => void>()
let isWhole = false

/** Whether all names are there; calculations of before may still lack them. */
export const isNamed = (): boolean => isWhole

/** Calls once, when the names are there; not at all where they were there before. */
export function whenNamed(tell: () => void): () => void {
  if (!isWhole) waiting.add(tell)
  return () => waiting.delete(tell)
}

export const loadNames = (): Promise<unknown> => import('./late-names.ts')

/** For whoever has put the names back. */
export function tellNamed(): void {
  isWhole = true
  for (const tell of waiting) tell()
  waiting.clear()
}

/** Whether a text lacks a name, or one of the texts somewhere in an answer. */
export function lacksName(said: unknown): boolean {
  if (typeof said === 'string') return said.includes(leftOutName)
  if (typeof said !== 'object' || said === null) return false
  for (const key in said) if (lacksName(said[key as keyof typeof said])) return true
  return false
}
