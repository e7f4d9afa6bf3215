import { meanOf, missingIn, standardDeviation } from './estimate.ts'

/** What moving one parameter through its range does, on average over trajectories, in the output's unit. */
export interface MorrisEffect {
  readonly mu: number
  /** Mean of the sizes: how much it matters. */
  readonly muStar: number
  readonly standardErrorMuStar: number
  /** How much its effect differs from place to place: it is not a line, or others have a part in it. */
  readonly sigma: number
}

/**
 * Effects by parameter and trajectory: the change of the output over the signed change of the coordinate.
 * Source: Morris, Factorial Sampling Plans, Technometrics 33 (1991); mu* by Campolongo, Cariboni and Saltelli (2007).
 *
 * @param columns coordinates by parameter, k + 1 rows a trajectory, between two of which exactly one moves.
 */
export function elementaryEffects(columns: readonly Float64Array[], output: Float64Array): number[][] {
  const rows = columns.length + 1
  return columns.map((column) => {
    const effects: number[] = []
    for (let row = 1; row < output.length; row++) {
      const moved = (column[row] as number) - (column[row - 1] as number)
      if (row % rows !== 0 && moved !== 0) {
        effects.push(((output[row] as number) - (output[row - 1] as number)) / moved)
      }
    }
    return effects
  })
}

/** Effects by parameter, or why there are none. */
export type MorrisEffects =
  | { readonly effects: readonly MorrisEffect[] }
  | { readonly effects: null; readonly reason: string }

export function morrisEffects(columns: readonly Float64Array[], output: Float64Array): MorrisEffects {
  const reason = missingIn([output])
  if (reason !== undefined) return { effects: null, reason }
  return { effects: elementaryEffects(columns, output).map(morrisEffect) }
}

export function morrisEffect(effects: readonly number[]): MorrisEffect {
  const sizes = effects.map(Math.abs)
  return {
    mu: meanOf(effects),
    muStar: meanOf(sizes),
    standardErrorMuStar: standardDeviation(sizes) / Math.sqrt(sizes.length),
    sigma: standardDeviation(effects),
  }
}
