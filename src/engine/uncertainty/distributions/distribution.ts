/**
 * What is believed of an input, in the input's own unit, by the parameters that people know.
 *
 * Ends of triangular and PERT are the least and the most unless said to be P10 and P90, which is what experts mostly give:
 * taken for the least and the most, these understate the spread.
 */
export type Distribution =
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'logUniform'; readonly low: number; readonly high: number }
  | {
      readonly kind: 'triangular'
      readonly low: number
      readonly mode: number
      readonly high: number
      readonly ends?: Ends
    }
  | {
      readonly kind: 'pert'
      readonly low: number
      readonly mode: number
      readonly high: number
      /** How narrow it is; 4 if left out. */
      readonly shape?: number
    }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | {
      readonly kind: 'truncatedNormal'
      /** Those of the normal distribution before it is cut off. */
      readonly mean: number
      readonly sd: number
      readonly low?: number
      readonly high?: number
    }
  | { readonly kind: 'lognormal'; readonly median: number; readonly sdLog: number }
  | { readonly kind: 'lognormal'; readonly median: number; readonly p90: number }
  | {
      readonly kind: 'beta'
      readonly alpha: number
      readonly beta: number
      readonly low: number
      readonly high: number
    }
  | {
      readonly kind: 'discrete'
      readonly values: readonly number[]
      readonly probabilities: readonly number[]
    }
  | {
      readonly kind: 'cumulative'
      readonly values: readonly number[]
      readonly cumulative: readonly number[]
    }
  | { readonly kind: 'empirical'; readonly values: readonly number[] }

type Ends = 'limits' | 'P10P90'

export type Of<Kind extends Distribution['kind']> = Extract<Distribution, { readonly kind: Kind }>

/** A distribution as what is asked of it. */
export interface RandomVariable {
  /** The value below which a share p of all lies; p between 0 and 1, both outside. */
  readonly quantile: (p: number) => number
  /**
   * Turns shares into values where they are. It is there for what is drawn often: in a loop of its own, for one kind alone, a quantile
   * takes half the time that it takes where any kind may come.
   */
  readonly fill?: (shares: Float64Array) => void
  /** The share of all at most x. */
  readonly distribution: (x: number) => number
  readonly mean: number
  readonly variance: number
  /** What it cannot be below; minus infinity where there is no such number. */
  readonly least: number
  readonly most: number
}

/** Turns shares into the values below which they lie, where they are. */
export function fillValues({ quantile, fill }: RandomVariable, shares: Float64Array): void {
  if (fill) fill(shares)
  else for (let k = 0; k < shares.length; k++) shares[k] = quantile(shares[k] as number)
}

export const constant = (value: number): RandomVariable => ({
  quantile: () => value,
  distribution: (x) => (x < value ? 0 : 1),
  mean: value,
  variance: 0,
  least: value,
  most: value,
})
