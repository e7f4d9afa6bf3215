import { depreciationMethods } from '../../numerics/depreciation.ts'
import { type Argument, asFactor, atom, type ExcelForm, type FormContext } from './form.ts'

/** The share in one year, by a method: period, year and the tables. */
type Share = (period: string, year: string, tables: FormContext['tables']) => string

/** What double declining balance leaves; a power of nothing is 1 in the first year and no number in Excel. */
const left = (period: string, exponent: string) => `IF(${exponent}=0,1,(1-MIN(1,2/${period}))^(${exponent}))`

const declining = (period: string, year: string) => `${left(period, `${year}-1`)}-${left(period, year)}`

/** The years before straight line over what is left is more. */
const declineYears = (period: string) => `ROUNDUP(${period}/2,0)`

const until = (period: string, year: string, share: string) => `IF(${year}>${period},0,${share})`

const shares: Readonly<Record<(typeof depreciationMethods)[number], Share>> = {
  straightLine: (period, year) => until(period, year, `1/${period}`),
  macrs: (period, year, { macrsClasses, macrsShares, macrsYears }) =>
    `INDEX(${macrsShares},MIN(${year},${macrsYears}),MATCH(${period},${macrsClasses},0))`,
  decliningBalance: (period, year) => until(period, year, declining(period, year)),
  decliningBalanceToStraightLine: (period, year) => {
    const decline = declineYears(period)
    const rest = `${left(period, decline)}/(${period}-${decline})`
    return until(period, year, `IF(${year}<=${decline},${declining(period, year)},${rest})`)
  },
  sumOfYearsDigits: (period, year) =>
    until(period, year, `2*(${period}-${year}+1)/(${period}*(${period}+1))`),
  own: () => '0',
}

/** A row for each method, which is 0 unless that is chosen, and their sum. */
export const depreciationShare: ExcelForm = (args, { lay, tables }) => {
  const [method, period, year] = args as [Argument, Argument, Argument]
  const factor = (each: Argument, i: number) => asFactor(each.at(i))
  const rows = depreciationMethods
    .filter((name) => name !== 'own')
    .map((name) =>
      lay(`of which: ${name}`, 'year', (i) => {
        const share = shares[name](factor(period, i), factor(year, i), tables)
        const place = depreciationMethods.indexOf(name)
        return `IF(AND(${factor(method, i)}=${place},${factor(year, i)}>=1),${share},0)`
      }),
    )
  return (i) => atom(`SUM(${rows.map((row) => row.cell(i)).join(',')})`)
}
