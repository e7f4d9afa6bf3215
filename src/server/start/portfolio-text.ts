import type { Portfolio } from '../../contract/analyses/portfolio/portfolio.ts'
import type { Scalar } from '../../contract/answers/scalar.ts'
import { textTable } from './text-table.ts'

/** Several plants as a table in the order of their cost, with what their buyer pays and avoids; --json has all. */
export function portfolioText(answer: Portfolio): string {
  const { years, curve, apart, totals, notes } = answer
  const head = `Plants from ${years.from} to ${years.to}, the cheapest tonne of CO2e first`
  const rows = curve.map(({ name, abatementCost, avoided, fuel, premium }) => [
    name,
    ...[abatementCost, avoided, fuel, premium].map((each) => plain(each)),
  ])
  const table = textTable([['', 'USD/tCO2e', 'tCO2e avoided', 't fuel', 'USD above fossil'], ...rows])
  const sums = Object.entries(words).map(([name, words]) => [words, shown(totals[name])])
  return [
    head,
    ...(curve.length > 0 ? [table.map(indented).join('\n')] : []),
    ...(apart.length > 0
      ? [['Apart:', ...apart.map(({ name, reason }) => indented(`${name}: ${reason}`))].join('\n')]
      : []),
    ['Together:', ...textTable(sums.map(([word = '', sum = '']) => [word, sum])).map(indented)].join('\n'),
    ...notes.map(({ message }) => message),
  ].join('\n\n')
}

const words = {
  fuel: 'Fuel',
  avoided: 'Avoided',
  paid: 'Paid for the fuel',
  premium: 'Paid above the fossil price',
  averageAbatementCost: 'Average cost of avoiding',
  marginalAbatementCost: 'Cost of the last tonne',
  claimed: 'May be claimed under CORSIA',
  claimedPremium: 'Paid above the fossil price for that fuel',
  offsetCost: 'Offsetting as much instead',
  costAboveOffsetting: 'The fuel costs more than offsetting by',
  evenUnitPrice: 'Both cost the same at',
} as const

const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6 })

const indented = (row: string) => `  ${row}`
const plain = (scalar: Scalar | undefined): string =>
  typeof scalar?.value === 'number' ? digits.format(scalar.value) : 'none'
const shown = (scalar: Scalar | undefined): string =>
  typeof scalar?.value === 'number'
    ? `${digits.format(scalar.value)} ${scalar.unit}`
    : `none: ${scalar?.reason ?? ''}`
