/** A number with its unit, or why there is no such number, as an outcome has it. */
export interface Scalar {
  readonly value: number | null
  readonly unit: string
  readonly reason?: string
}

/** One number a project year. */
export interface ScalarSeries {
  readonly values: readonly (number | null)[]
  readonly unit: string
  readonly reason?: string
}

/** What is said in the place of a number that does not exist. */
export const reasonOf = ({ reason = 'It was not calculated.' }: { readonly reason?: string }): string =>
  reason
