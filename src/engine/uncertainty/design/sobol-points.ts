import { directionNumbers } from './direction-numbers.ts'

const bits = 32

/** How many dimensions there are numbers for. */
export const mostDimensions = directionNumbers.trim().split('\n').length + 1

const known = new Map<number, Int32Array>()

/** The words that the bits of a point's number, or of its Gray code, are turned into; the first dimension is 0. */
function directionsOf(dimension: number): Int32Array {
  const before = known.get(dimension)
  if (before) return before
  const found = dimension === 0 ? firstDirections() : directionsFrom(rowOf(dimension))
  known.set(dimension, found)
  return found
}

const firstDirections = () => Int32Array.from({ length: bits }, (_, k) => 1 << (bits - 1 - k))

function rowOf(dimension: number): number[] {
  const row = directionNumbers.trim().split('\n')[dimension - 1]
  if (row === undefined) throw new Error(`There are Sobol' points of ${mostDimensions} dimensions.`)
  return row.split(' ').map(Number)
}

/** The recurrence of Bratley and Fox, Algorithm 659, ACM Transactions on Mathematical Software 14 (1988). */
function directionsFrom([polynomial = 0, ...first]: readonly number[]): Int32Array {
  const degree = first.length
  const directions = new Int32Array(bits)
  const at = (k: number) => directions[k] as number
  for (let k = 0; k < bits; k++) {
    if (k < degree) directions[k] = (first[k] as number) << (bits - 1 - k)
    else {
      let next = at(k - degree) ^ (at(k - degree) >>> degree)
      for (let j = 1; j < degree; j++) if ((polynomial >>> (degree - 1 - j)) & 1) next ^= at(k - j)
      directions[k] = next
    }
  }
  return directions
}

/**
 * One coordinate of Sobol' points, in the order of Gray codes, as words of 32 bits. The origin is among them: leaving it out, or
 * taking a number of points that is no power of two, loses what they are drawn for.
 *
 * @param start number of the first point.
 */
export function sobolColumn(dimension: number, count: number, start = 0): Int32Array {
  const directions = directionsOf(dimension)
  const column = new Int32Array(count)
  let word = 0
  for (let gray = start ^ (start >>> 1), k = 0; gray !== 0; gray >>>= 1, k++) {
    if (gray & 1) word ^= directions[k] as number
  }
  for (let i = 0; i < count; i++) {
    column[i] = word
    const next = start + i + 1
    word ^= directions[31 - Math.clz32(next & -next)] as number
  }
  return column
}
