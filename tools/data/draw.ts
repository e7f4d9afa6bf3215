import { createHash } from 'node:crypto'

/** Where a number stands, which is what it is drawn by. */
interface Placed {
  readonly table: string
  readonly row: string
  readonly member: string
}

/**
 * The numbers whose digests come first: a uniform choice that depends on the seed and on their places alone, so that a
 * number stays in a sample when its value, its source or another number is mended.
 */
export function draw<Number extends Placed>(
  numbers: readonly Number[],
  size: number,
  seed: string,
): Number[] {
  const digest = ({ table, row, member }: Placed) =>
    createHash('sha256').update([seed, table, row, member].join('\0')).digest('hex')
  return numbers
    .map((number) => ({ number, digest: digest(number) }))
    .sort((a, b) => (a.digest < b.digest ? -1 : 1))
    .slice(0, size)
    .map(({ number }) => number)
}
