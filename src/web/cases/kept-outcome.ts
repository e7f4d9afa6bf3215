import type { Shown } from '../engine/live.ts'

/** An outcome that the server has kept, of which it answers no more than is seen; null as long as there is none. */
export function keptOutcome(parts: {
  readonly technoEconomics: unknown
  readonly financials: unknown
}): Shown | null {
  const { technoEconomics, financials } = parts
  return technoEconomics && financials ? ({ technoEconomics, financials } as Shown) : null
}
