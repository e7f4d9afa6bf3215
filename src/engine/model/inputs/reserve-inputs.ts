import { input } from '../../language/quantity.ts'

const seldom = { toldIfGiven: true, minimum: 0, fallback: 0 } as const

const time = { ...seldom, unit: 'yr', maximum: 2 } as const

/** Cash that a plant keeps to be able to run, and what its owners deduct of interest before it does. */
export const reserves = {
  workingCapitalOfCostChange: input({
    ...seldom,
    symbol: 'x_WC,Δ',
    name: 'Working capital as a share of each yearly change of the operating cost, given back in the last year',
    unit: '1',
    maximum: 1,
  }),
  operatingReserve: input({
    ...time,
    symbol: 'm_op',
    name: 'Operating reserve: time whose part of the operating cost of the following year is kept',
  }),
  receivablesReserve: input({
    ...time,
    symbol: 'm_rec',
    name: 'Receivables: time whose part of the revenue of the following year is kept',
  }),
  overhaulReserve: input({
    symbol: 'κ_over,res',
    name: 'Whether an overhaul is paid from a reserve that is filled in equal parts in the years up to it',
    unit: '1',
    states: ['none', 'equalParts'],
    toldIfGiven: true,
    fallback: 0,
  }),
  projectReserveInterest: input({
    ...seldom,
    symbol: 'j_proj',
    name: 'Interest per year on the operating reserve, receivables and the reserve for overhauls, taxed as income',
    unit: '1',
    below: 1,
  }),
  constructionInterestTax: input({
    symbol: 'κ_IDC,tax',
    name: 'Whether interest that is paid during construction is deducted from the income of its year',
    unit: '1',
    states: ['notDeducted', 'deducted'],
    toldIfGiven: true,
    fallback: 0,
  }),
}
