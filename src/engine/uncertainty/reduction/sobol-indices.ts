import { type Estimate, fromBlocks, missingIn, noEstimate } from './estimate.ts'

/** Outputs of one replicate: at the points A, at B, and for each parameter, or group of them, at A with its columns of B. */
export interface RadialOutputs {
  readonly a: Float64Array
  readonly b: Float64Array
  readonly ab: readonly Float64Array[]
}

/** Shares of an output's variance. */
export interface SobolIndex {
  /** What would go on average if this parameter alone were known. */
  readonly first: Estimate
  /** What would be left if all others were known: with whatever it does together with them. */
  readonly total: Estimate
}

interface Sums {
  readonly mean: number
  readonly variance: number
}

/** Mean and mean squared difference from it, of A and B together. */
export function spreadOf(all: readonly RadialOutputs[]): Sums {
  let [sum, count] = [0, 0]
  for (const { a, b } of all) {
    for (let n = 0; n < a.length; n++) sum += (a[n] as number) + (b[n] as number)
    count += 2 * a.length
  }
  const mean = sum / count
  let squares = 0
  for (const { a, b } of all) {
    for (let n = 0; n < a.length; n++)
      squares += ((a[n] as number) - mean) ** 2 + ((b[n] as number) - mean) ** 2
  }
  return { mean, variance: squares / count }
}

/**
 * First and total index of one parameter, as shares.
 * Source: Saltelli et al., Computer Physics Communications 181 (2010), table 2 (b) for the first, centred; Jansen, Computer Physics
 * Communications 117 (1999), for the total.
 */
export function indicesOf(
  all: readonly RadialOutputs[],
  parameter: number,
  { mean, variance }: Sums,
): { first: number; total: number } {
  let [first, total, count] = [0, 0, 0]
  for (const { a, b, ab } of all) {
    const moved = ab[parameter] as Float64Array
    for (let n = 0; n < a.length; n++) {
      const change = (moved[n] as number) - (a[n] as number)
      first += ((b[n] as number) - mean) * change
      total += change * change
    }
    count += a.length
  }
  return { first: first / count / variance, total: total / count / (2 * variance) }
}

/**
 * Indices by parameter, with what the replicates say of how sure they are. A small index may be below 0: it is told as it is, and
 * does not differ from 0.
 */
export function sobolIndices(all: readonly RadialOutputs[]): SobolIndex[] {
  const parameters = all[0]?.ab ?? []
  const none = (reason: string) =>
    parameters.map(() => ({ first: noEstimate(reason), total: noEstimate(reason) }))
  const missing = missingIn(all.flatMap(({ a, b, ab }) => [a, b, ...ab]))
  if (missing) return none(missing)
  const spread = spreadOf(all)
  if (!(spread.variance > 0)) return none('The output does not vary, so there are no shares of its variance.')
  const spreads = all.map((each) => spreadOf([each]))
  return parameters.map((_, j) => {
    const { first, total } = indicesOf(all, j, spread)
    const byReplicate = all.map((each, r) => indicesOf([each], j, spreads[r] as Sums))
    return {
      first: fromBlocks(
        first,
        byReplicate.map((each) => each.first),
      ),
      total: fromBlocks(
        total,
        byReplicate.map((each) => each.total),
      ),
    }
  })
}
