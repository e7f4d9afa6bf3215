/** Two words of 32 bits. */
export interface Words {
  first: number
  second: number
}

const parity = 0x1bd11bda

const rotated = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

/**
 * Threefry-2x32 with 20 rounds: what the counter is turned into by the key. Adds, rotations and exclusive ors of 32 bits
 * alone, so that it is exact and the same everywhere, and without a state, so that any number can be had by itself.
 * Source: Salmon, Moraes, Dror and Shaw, Parallel Random Numbers: As Easy as 1, 2, 3 (2011).
 *
 * @param result is filled with signed words.
 */
export function threefry(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  result: Words,
): void {
  let [next, after, last] = [key1, key0 ^ key1 ^ parity, key0]
  let x0 = (counter0 + key0) | 0
  let x1 = (counter1 + key1) | 0
  for (let group = 1; group <= 5; group++) {
    const isEven = (group & 1) === 0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, isEven ? 17 : 13) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, isEven ? 29 : 15) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, isEven ? 16 : 26) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, isEven ? 24 : 6) ^ x0
    x0 = (x0 + next) | 0
    x1 = (x1 + after + group) | 0
    const first = next
    next = after
    after = last
    last = first
  }
  result.first = x0
  result.second = x1
}

const largestBelowOne = 1 - 2 ** -53

/** A number between 0 and 1, both outside, of 53 of the 64 bits. */
export function uniformOf({ first, second }: Words): number {
  // The half that keeps it from 0 is rounded up to 1 where all bits are set.
  return Math.min(largestBelowOne, ((first >>> 5) * 2 ** 26 + (second >>> 6) + 0.5) / 2 ** 53)
}
