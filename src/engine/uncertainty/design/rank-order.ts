import { inOrder, roomFor, type Span } from '../../numerics/order.ts'
import { normalQuantile } from '../special/normal.ts'
import type { Ordering } from './correlated-groups.ts'

const shares: Span = { low: 0, high: 1 }
const normalNumbers: Span = { low: -4, high: 4 }

/**
 * Reorders the columns of a group to the ranks of correlated normal numbers (a Gaussian copula, as analysts enter it by rank
 * correlations). Each column keeps its very values, so it stays what it was: a column of a Latin hypercube, for instance.
 */
export class RankOrder {
  readonly #ordering: Ordering
  readonly #isStratified: boolean
  readonly #room: ReturnType<typeof roomFor>
  readonly #sorted: Float64Array
  readonly #ranks: Uint32Array
  readonly #mixed: Float64Array
  readonly #normals: readonly Float64Array[]

  /**
   * @param size numbers in a column.
   * @param isStratified whether each of as many equal parts of 0 to 1 has exactly one of them: then nothing is sorted to know its
   *   rank. For powers of two alone, so that its part is exact.
   */
  constructor(ordering: Ordering, size: number, isStratified: boolean) {
    this.#ordering = ordering
    this.#isStratified = isStratified && (size & (size - 1)) === 0
    this.#room = roomFor(size)
    this.#sorted = new Float64Array(size)
    this.#ranks = new Uint32Array(size)
    this.#mixed = new Float64Array(size)
    this.#normals = ordering.leaders.map(() => new Float64Array(size))
  }

  /** @param columns by parameter, numbers between 0 and 1; those of the group are reordered where they are. */
  apply(columns: ReadonlyMap<string, Float64Array>): void {
    const { leaders, factor, followers } = this.#ordering
    const columnOf = (id: string) => columns.get(id) as Float64Array
    leaders.forEach((id, i) => {
      fillNormals(this.#normals[i] as Float64Array, columnOf(id))
    })
    leaders.forEach((id, i) => {
      // The first one leads: it keeps its order.
      if (i === 0) return
      this.#rankBySort(this.#mix(factor[i] ?? []))
      this.#reorder(columnOf(id))
    })
    for (const { id, leader, isReversed } of followers) {
      this.#rank(columnOf(leader))
      if (isReversed) reverse(this.#ranks)
      this.#reorder(columnOf(id))
    }
  }

  #mix(weights: readonly number[]): Float64Array {
    const sum = this.#mixed.fill(0)
    this.#normals.forEach((column, k) => {
      const weight = weights[k] as number
      if (weight !== 0)
        for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + weight * (column[i] as number)
    })
    return sum
  }

  /** Place of each number among the others, the smallest first; equal ones in their order. */
  #rankBySort(column: Float64Array, span = normalNumbers): void {
    const { places } = inOrder(column, span, this.#room)
    for (let rank = 0; rank < places.length; rank++) this.#ranks[places[rank] as number] = rank
  }

  #rank(column: Float64Array): void {
    if (!this.#isStratified) {
      this.#rankBySort(column, shares)
      return
    }
    const size = column.length
    for (let i = 0; i < size; i++) this.#ranks[i] = Math.floor((column[i] as number) * size)
  }

  /** Puts the numbers of a column into the order of the ranks. */
  #reorder(column: Float64Array): void {
    const sorted = this.#sort(column)
    for (let i = 0; i < column.length; i++) column[i] = sorted[this.#ranks[i] as number] as number
  }

  #sort(column: Float64Array): Float64Array {
    if (!this.#isStratified) return inOrder(column, shares, this.#room).sorted
    const size = column.length
    const sorted = this.#sorted
    for (let i = 0; i < size; i++) {
      const share = column[i] as number
      sorted[Math.floor(share * size)] = share
    }
    return sorted
  }
}

function fillNormals(normals: Float64Array, column: Float64Array): void {
  for (let i = 0; i < normals.length; i++) normals[i] = normalQuantile(column[i] as number)
}

function reverse(ranks: Uint32Array): void {
  for (let i = 0; i < ranks.length; i++) ranks[i] = ranks.length - 1 - (ranks[i] as number)
}
