import { compoundAmountFactor } from './time-value.ts'

export const repaymentKinds = ['annuity', 'levelPrincipal'] as const

/**
 * Share of a loan that is outstanding at the end of a year of operation.
 *
 * @param repayment index in `repaymentKinds`: level payments of interest and principal, or level principal.
 * @param rate interest per year, as a fraction.
 * @param term years of operation until it is repaid, the years of grace included.
 * @param grace years in which only interest is paid; below `term`.
 * @param year 0 is the start of operation.
 */
export function loanOutstanding(
  repayment: number,
  rate: number,
  term: number,
  grace: number,
  year: number,
): number {
  if (year <= grace) return 1
  if (year >= term) return 0
  const years = term - grace
  const paid = year - grace
  if (repaymentKinds[repayment] === 'levelPrincipal') return 1 - paid / years
  const whole = compoundAmountFactor(rate, years)
  return (whole - compoundAmountFactor(rate, paid)) / whole
}
