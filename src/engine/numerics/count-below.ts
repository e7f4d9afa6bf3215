/**
 * How many of the ascending numbers are below x; with `isAtMost` how many are at most x.
 *
 * @param from all before it are known to count.
 * @param to none from it on is known to.
 */
export function countBelow(
  ascending: ArrayLike<number>,
  x: number,
  isAtMost = false,
  from = 0,
  to = ascending.length,
): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    const each = ascending[middle] as number
    if (each < x || (isAtMost && each === x)) low = middle + 1
    else high = middle
  }
  return low
}
