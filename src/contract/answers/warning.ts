import type { Quantity } from '../schemas/reference-datum.ts'

/** What it compares, where it compares: a value, and the range in which it was expected. */
export interface Warning {
  readonly code: string
  readonly message: string
  /** What of the inputs it is about. */
  readonly pointer?: string
  readonly source?: string
  readonly value?: Quantity
  readonly low?: Quantity
  readonly high?: Quantity
}
