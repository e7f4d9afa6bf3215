/** An estimate with how sure it is, in the unit of its chart. */
export interface Estimated {
  readonly value: number | null
  readonly standardError: number | null
  readonly interval95: readonly [number, number] | null
  readonly reason?: string
}

/** A result over many futures, as a study answers it, in the unit that people read it in. */
export interface Spread {
  /** Short, such as LCOP. */
  readonly label: string
  readonly unit: string
  readonly trials: number
  readonly withValue: number
  /** What the case itself gives, and the share of the futures that are at most as much. */
  readonly base: { readonly value: number | null; readonly percentile: number | null }
  readonly mean: Estimated
  readonly sd: Estimated
  readonly quantiles: readonly (Estimated & { readonly p: number })[]
  readonly histogram: {
    readonly edges: readonly number[]
    readonly counts: readonly number[]
    readonly below: number
    readonly above: number
  } | null
}

export const quantileAt = ({ quantiles }: Pick<Spread, 'quantiles'>, p: number): Estimated | undefined =>
  quantiles.find((each) => each.p === p)

/** Why nothing is told of a spread. */
export const reasonOfNone = (spread: Spread): string | undefined =>
  spread.withValue === 0
    ? 'No future has such a number.'
    : quantileAt(spread, 0.5)?.value === null
      ? 'More than half of the futures have no such number.'
      : undefined
