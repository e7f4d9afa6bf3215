/** How many of the ascending numbers are below x; with `isAtMost` how many are at most x. */
export function countBelow(ascending: ArrayLike<number>, x: number, isAtMost = false): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const each = ascending[middle] as number
    if (each < x || (isAtMost && each === x)) low = middle + 1
    else high = middle
  }
  return low
}
