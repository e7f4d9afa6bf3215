import type { Stream } from '../random/stream.ts'

/**
 * One column of a Latin hypercube: of as many equal parts of 0 to 1 as there are trials, each has exactly one, in a random
 * order and at a random place. Columns of different streams are independent.
 *
 * @returns numbers between 0 and 1, both outside.
 */
export function latinHypercube(stream: Stream, block: number, size: number): Float64Array {
  const parts = new Uint32Array(size)
  const column = new Float64Array(size)
  const even = size + (size & 1)
  const [firsts, seconds] = [new Int32Array(even), new Int32Array(even)]
  stream.fill(block, firsts, seconds)
  for (let i = 0; i < size; i++) {
    // Fisher and Yates, from the inside out.
    const other = Math.floor((((seconds[i] as number) >>> 0) * (i + 1)) / 2 ** 32)
    parts[i] = parts[other] as number
    parts[other] = i
    column[i] = fractionOf(firsts[i] as number)
  }
  // So few bits that the sum is exact: a part is never left by rounding.
  for (let i = 0; i < size; i++) column[i] = ((parts[i] as number) + (column[i] as number)) / size
  return column
}

/** Simple random numbers between 0 and 1, both outside. */
export function simpleRandom(stream: Stream, block: number, size: number): Float64Array {
  const column = new Float64Array(size)
  for (let i = 0; i < size; i++) column[i] = stream.uniform(i, block)
  return column
}

/** A word as a number between 0 and 1, both outside. */
export const fractionOf = (word: number): number => ((word >>> 0) + 0.5) / 2 ** 32
