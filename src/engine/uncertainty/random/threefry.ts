/** Two words of 32 bits. */
export interface Words {
  first: number
  second: number
}

const parity = 0x1bd11bda

/**
 * Threefry-2x32 with 20 rounds: what the counter is turned into by the key. Adds, rotations and exclusive ors of 32 bits
 * alone, so that it is exact and the same everywhere, and without a state, so that any number can be had by itself.
 * Source: Salmon, Moraes, Dror and Shaw, Parallel Random Numbers: As Easy as 1, 2, 3 (2011).
 *
 * Its rounds are written out, which takes half the time of a loop.
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
  const key2 = key0 ^ key1 ^ parity
  let x0 = (counter0 + key0) | 0
  let x1 = (counter1 + key1) | 0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0
  x0 = (x0 + key1) | 0
  x1 = (x1 + key2 + 1) | 0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0
  x0 = (x0 + key2) | 0
  x1 = (x1 + key0 + 2) | 0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0
  x0 = (x0 + key0) | 0
  x1 = (x1 + key1 + 3) | 0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0
  x0 = (x0 + key1) | 0
  x1 = (x1 + key2 + 4) | 0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0
  x0 = (x0 + key2) | 0
  x1 = (x1 + key0 + 5) | 0
  result.first = x0
  result.second = x1
}

/**
 * The words of the places 0, 1, … of a block. Two places are worked off beside each other: a step of one need not wait for the
 * step before of the other, which takes two thirds of the time.
 *
 * @param firsts as long as `seconds`, an even number.
 */
export function threefryRow(
  key0: number,
  key1: number,
  block: number,
  firsts: Int32Array,
  seconds: Int32Array,
): void {
  for (let i = 0; i < firsts.length; i += 2) {
    let [next, after, last] = [key1, key0 ^ key1 ^ parity, key0]
    let [x0, y0] = [(i + key0) | 0, (i + 1 + key0) | 0]
    let x1 = (block + key1) | 0
    let y1 = x1
    for (let group = 1; ; group += 2) {
      x0 = (x0 + x1) | 0
      y0 = (y0 + y1) | 0
      x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0
      y1 = ((y1 << 13) | (y1 >>> 19)) ^ y0
      x0 = (x0 + x1) | 0
      y0 = (y0 + y1) | 0
      x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0
      y1 = ((y1 << 15) | (y1 >>> 17)) ^ y0
      x0 = (x0 + x1) | 0
      y0 = (y0 + y1) | 0
      x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0
      y1 = ((y1 << 26) | (y1 >>> 6)) ^ y0
      x0 = (x0 + x1) | 0
      y0 = (y0 + y1) | 0
      x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0
      y1 = ((y1 << 6) | (y1 >>> 26)) ^ y0
      x0 = (x0 + next) | 0
      y0 = (y0 + next) | 0
      x1 = (x1 + after + group) | 0
      y1 = (y1 + after + group) | 0
      if (group === 5) break
      x0 = (x0 + x1) | 0
      y0 = (y0 + y1) | 0
      x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0
      y1 = ((y1 << 17) | (y1 >>> 15)) ^ y0
      x0 = (x0 + x1) | 0
      y0 = (y0 + y1) | 0
      x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0
      y1 = ((y1 << 29) | (y1 >>> 3)) ^ y0
      x0 = (x0 + x1) | 0
      y0 = (y0 + y1) | 0
      x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0
      y1 = ((y1 << 16) | (y1 >>> 16)) ^ y0
      x0 = (x0 + x1) | 0
      y0 = (y0 + y1) | 0
      x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0
      y1 = ((y1 << 24) | (y1 >>> 8)) ^ y0
      x0 = (x0 + after) | 0
      y0 = (y0 + after) | 0
      x1 = (x1 + last + group + 1) | 0
      y1 = (y1 + last + group + 1) | 0
      ;[next, after, last] = [last, next, after]
    }
    firsts[i] = x0
    seconds[i] = x1
    firsts[i + 1] = y0
    seconds[i + 1] = y1
  }
}

const largestBelowOne = 1 - 2 ** -53

/** A number between 0 and 1, both outside, of 53 of the 64 bits. */
export function uniformOf({ first, second }: Words): number {
  // The half that keeps it from 0 is rounded up to 1 where all bits are set.
  return Math.min(largestBelowOne, ((first >>> 5) * 2 ** 26 + (second >>> 6) + 0.5) / 2 ** 53)
}
