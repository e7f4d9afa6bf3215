import type { Stream } from '../random/stream.ts'

/** Columns of Latin hypercubes of one size, with the room that drawing them takes. */
export class LatinHypercube {
  readonly #size: number
  readonly #parts: Uint32Array
  readonly #firsts: Int32Array
  readonly #seconds: Int32Array

  constructor(size: number) {
    this.#size = size
    this.#parts = new Uint32Array(size)
    const even = size + (size & 1)
    this.#firsts = new Int32Array(even)
    this.#seconds = new Int32Array(even)
  }

  /**
   * Fills one column: of as many equal parts of 0 to 1 as there are trials, each has exactly one, in a random order and at a random
   * place. Columns of different streams are independent.
   *
   * @param column gets numbers between 0 and 1, both outside.
   */
  fill(column: Float64Array, stream: Stream, block: number): void {
    const [size, parts, firsts, seconds] = [this.#size, this.#parts, this.#firsts, this.#seconds]
    stream.fill(block, firsts, seconds)
    for (let i = 0; i < size; i++) {
      // Fisher and Yates, from the inside out.
      const other = Math.floor((((seconds[i] as number) >>> 0) * (i + 1)) / 2 ** 32)
      parts[i] = parts[other] as number
      parts[other] = i
    }
    // So few bits that the sum is exact: a part is never left by rounding.
    for (let i = 0; i < size; i++) column[i] = ((parts[i] as number) + fractionOf(firsts[i] as number)) / size
  }
}

/** The same in a column of its own. */
export function latinHypercube(stream: Stream, block: number, size: number): Float64Array {
  const column = new Float64Array(size)
  new LatinHypercube(size).fill(column, stream, block)
  return column
}

/** Simple random numbers between 0 and 1, both outside. */
export function fillSimple(column: Float64Array, stream: Stream, block: number): void {
  for (let i = 0; i < column.length; i++) column[i] = stream.uniform(i, block)
}

/** A word as a number between 0 and 1, both outside. */
export const fractionOf = (word: number): number => ((word >>> 0) + 0.5) / 2 ** 32
