import type { FieldError } from '../../contract/request/field-error.ts'

export const decimal = new Intl.NumberFormat('en-US')

/** The first error in words, and how many more there are. */
export function summarise([first]: readonly FieldError[], count: number): string {
  if (!first) return 'The request is not valid.'
  return count === 1 ? first.message : `${first.message} And ${decimal.format(count - 1)} more: see errors.`
}
