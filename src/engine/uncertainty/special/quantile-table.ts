/** A quantile at a share, and its first three derivatives by the share. */
type Derivatives = readonly [value: number, first: number, second: number, third: number]

/** Cells of each octave of shares. */
const cellBits = 4
const cells = 2 ** cellBits
const coefficients = 8
/** Octaves below one half: smaller shares are solved for one by one. */
const octaves = 60
/** Relative error in the middle of a cell, where it is largest, up to which the cell is taken. */
const tolerance = 1e-13

const bits = new DataView(new ArrayBuffer(8))
/** Exponent of the octave from ¼ to ½, as a number has it in its bits. */
const topExponent = 1021

/**
 * Quantiles up to the median by polynomials of degree 7, an octave of shares in sixteen cells: on both ends of a cell they have the
 * quantile and its first three derivatives. In the tail, where a quantile is a power of the share, all octaves are alike, so the error
 * is as small a part of the smallest quantile as of the largest.
 *
 * Each cell is looked at in its middle, where such a polynomial errs most; where it errs by more than one part in 10^13, and beyond the
 * last octave, each quantile is solved for. An octave is made when it is asked for first, in the same way whatever was asked before.
 */
export class QuantileTable {
  private readonly solve: (p: number, guess?: number) => number
  private readonly derivatives: (x: number) => Derivatives
  private readonly made: (Float64Array | undefined)[] = new Array(octaves)

  /**
   * @param solve the quantile, from a guess if there is one; its bits may depend on the guess.
   * @param derivatives at a quantile.
   */
  constructor(solve: (p: number, guess?: number) => number, derivatives: (x: number) => Derivatives) {
    this.solve = solve
    this.derivatives = derivatives
  }

  /** @param p above 0, one half at most. */
  quantile(p: number): number {
    bits.setFloat64(0, p)
    const high = bits.getUint32(0)
    const octave = topExponent - (high >>> 20)
    if (octave < 0 || octave >= octaves) return this.solve(p)
    const table = this.made[octave] ?? this.make(octave)
    const cell = (high >>> (20 - cellBits)) & (cells - 1)
    const at = cell * coefficients
    // Exact: how far between the ends of the cell.
    const t = p * 2 ** (octave + 2 + cellBits) - cells - cell
    const upper =
      (((table[at + 7] as number) * t + (table[at + 6] as number)) * t + (table[at + 5] as number)) * t +
      (table[at + 4] as number)
    const value =
      (((upper * t + (table[at + 3] as number)) * t + (table[at + 2] as number)) * t +
        (table[at + 1] as number)) *
        t +
      (table[at] as number)
    return Number.isNaN(value) ? this.solve(p, table[at + 1] as number) : value
  }

  private make(octave: number): Float64Array {
    const table = new Float64Array(cells * coefficients)
    const width = 2 ** -(octave + 2 + cellBits)
    let right = this.derivatives(this.solve(2 * cells * width))
    for (let cell = cells - 1; cell >= 0; cell--) {
      const end = (cells + cell) * width
      const left = this.derivatives(this.solve(end, beside(right, -width)))
      const polynomial = between(left, right, width)
      const middle = this.solve(end + width / 2, valueAt(polynomial, 0.5))
      const isGood = Math.abs(valueAt(polynomial, 0.5) - middle) <= tolerance * middle
      // What is solved for begins in the middle of the cell.
      table.set(isGood ? polynomial : [Number.NaN, middle], cell * coefficients)
      right = left
    }
    this.made[octave] = table
    return table
  }
}

/** Follows Taylor's series. */
const beside = ([value, first, second, third]: Derivatives, step: number): number =>
  value + step * (first + (step / 2) * (second + (step / 3) * third))

const valueAt = (polynomial: readonly number[], t: number): number =>
  polynomial.reduceRight((sum, coefficient) => sum * t + coefficient, 0)

/** As coefficients of Taylor's series over a cell. */
const scaled = ([value, first, second, third]: Derivatives, width: number): Derivatives => [
  value,
  first * width,
  (second * width * width) / 2,
  (third * width * width * width) / 6,
]

/** The polynomial over 0 to 1 that has the value and the derivatives of both ends of a cell (Hermite). */
function between(left: Derivatives, right: Derivatives, width: number): number[] {
  const [c0, c1, c2, c3] = scaled(left, width)
  const [r0, r1, r2, r3] = scaled(right, width)
  // What the right end still lacks is t⁴ times a cubic of s = t − 1, because that changes nothing on the left.
  const q0 = r0 - (c0 + c1 + c2 + c3)
  const q1 = r1 - (c1 + 2 * c2 + 3 * c3) - 4 * q0
  const q2 = r2 - (c2 + 3 * c3) - 4 * q1 - 6 * q0
  const q3 = r3 - c3 - 4 * q2 - 6 * q1 - 4 * q0
  return [c0, c1, c2, c3, q0 - q1 + q2 - q3, q1 - 2 * q2 + 3 * q3, q2 - 3 * q3, q3]
}
