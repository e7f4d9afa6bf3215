import { type Argument, asFactor, atom, type ExcelForm } from './form.ts'

/** Below this rate FV loses digits that three terms of its series keep. */
const smallRate = '10^-5'

/** What payments of 1 a year grow to. */
const grown = (rate: string, years: string) =>
  `IF(ABS(${rate})<${smallRate},${years}*(1+${rate}*(${years}-1)/2*(1+${rate}*(${years}-2)/3)),FV(${rate},${years},-1))`

/** The share of a loan that is outstanding, by level payments or level principal. */
export const loanOutstanding: ExcelForm = (args, { lay }) => {
  const [kind, rate, term, grace] = args.map((each) => asFactor(each.at(0)))
  const year = args[4] as Argument
  const at = (i: number) => asFactor(year.at(i))
  const of = (label: string) => `of which: ${label}`
  const years = lay(of('years in which it is repaid'), undefined, () => `${term}-${grace}`).cell(0)
  const whole = lay(of('what payments grow to in them'), undefined, () => grown(`${rate}`, years)).cell(0)
  const paid = lay(of('years of repayment'), 'year', (i) => `${at(i)}-${grace}`)
  const part = lay(of('what payments have grown to'), 'year', (i) => grown(`${rate}`, paid.cell(i)))
  return (i) => {
    const share = `IF(${kind}=1,1-${paid.cell(i)}/${years},1-${part.cell(i)}/${whole})`
    return atom(`IF(${at(i)}<=${grace},1,IF(${at(i)}>=${term},0,${share}))`)
  }
}
