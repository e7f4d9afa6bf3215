import { pageLocale, shown, withDecimals } from './numbers.ts'

/** More digits than an error of less than this part leaves nobody reads. */
const mostDigits = 4

/**
 * A number with the digits that its standard error leaves: its last one is of the size of the error, and there are four at most.
 *
 * @param standardError null where nobody knows it.
 */
export function sure(value: number, standardError: number | null, locale = pageLocale): string {
  if (standardError === null || standardError === 0 || !Number.isFinite(standardError))
    return shown(value, locale)
  const place = Math.floor(Math.log10(standardError))
  const first = value === 0 ? place : Math.floor(Math.log10(Math.abs(value)))
  const last = Math.max(place, Math.min(first - mostDigits + 1, 0))
  const unit = 10 ** last
  const rounded = last >= 0 ? Math.round(value / unit) * unit : Number(value.toFixed(-last))
  return withDecimals(rounded, Math.max(0, -last), locale)
}
