import type { Scalar } from '../../contract/answers/scalar.ts'
import { inMillions } from '../../contract/money/currencies.ts'
import type { Outcome } from '../../contract/outcome/outcome-schema.ts'
import { textTable } from './text-table.ts'

/** As many as an estimate can have: --json has all. */
const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 5 })
const shares = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

function show({ value, unit, reason }: Scalar): string {
  if (value === null) return `none: ${reason}`
  const million = inMillions(unit)
  if (million !== undefined) return `${digits.format(value / 1e6)} ${million}`
  return `${digits.format(value)}${unit === '1' ? '' : ` ${unit}`}`
}

/** One that was chosen among several says so. */
function showRate(rate: Scalar): string {
  if (rate.value === null) return show(rate)
  return `${digits.format(rate.value * 100)} %/yr${rate.reason ? `. ${rate.reason}` : ''}`
}

/** Several are all told. */
function showPrices(price: Outcome['financials']['mfsp']): string {
  if (price.status !== 'many') return show(price)
  return `${price.roots.map((root) => digits.format(root)).join(' and ')} ${price.unit}. ${price.reason}`
}

/** The numbers that a decision is made with, the warnings, and the convention. */
export function headlineText({ technoEconomics, financials, money, warnings }: Outcome): string {
  const rows: [string, string][] = [
    ['Production of liquid fuel at capacity', show(technoEconomics.production)],
    ['Total capital investment', show(technoEconomics.totalCapitalInvestment)],
    ['Operating cost at capacity', show(technoEconomics.totalOpex)],
    ['Revenue at capacity', show(technoEconomics.revenue)],
    ['Levelized cost, gross', show(technoEconomics.lcop)],
    ['Levelized cost of the main product, by-product credit', show(technoEconomics.lcopByProductCredit)],
    ['Minimum selling price of the main product', showPrices(financials.mfsp)],
    ['Carbon intensity', show(technoEconomics.carbonIntensity.total)],
    ['Emissions of CO2e at capacity', show(technoEconomics.totalEmissions)],
    ['Abatement cost per tonne of CO2e', show(technoEconomics.abatementCost)],
    ['Net present value', show(financials.npv)],
    ['Internal rate of return', showRate(financials.irr)],
    ['Payback', show(financials.payback)],
    ['Payback, discounted', show(financials.discountedPayback)],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const { preset, ...settings } = financials.convention
  const named = Object.entries(settings).map(([name, setting]) => `${name} ${setting}`)
  return [
    ...rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...warnings.map(({ message }) => `Warning: ${message}`),
    ...(money?.told ? [`Money: of ${money.year}, ${money.told.text}`] : []),
    `Convention: ${preset}`,
    ...wrapped(named),
  ].join('\n')
}

const lineWidth = 100

/** Words with commas between them, in indented lines. */
function wrapped(words: readonly string[]): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = `${last}, ${word}`
    if (last !== undefined && longer.length < lineWidth) lines[lines.length - 1] = longer
    else lines.push(`  ${word}`)
  }
  return lines
}

/** What the levelized cost is made of, per tonne of liquid fuel. */
export function breakdownText({ technoEconomics: { lcop, lcopBreakdown } }: Outcome): string {
  const amounts = decimals([...lcopBreakdown, lcop].map(({ value }) => value))
  const rows = lcopBreakdown.map(({ item, value, share }) => [
    item,
    amounts(value),
    share === null ? '' : shares.format(share),
  ])
  return [
    `Levelized cost, gross, ${lcop.unit}`,
    ...textTable([...rows, ['sum', amounts(lcop.value), shares.format(1)]]),
  ].join('\n')
}

/** Each year, in millions of its currency; money spent is negative. */
export function cashFlowText({ financials: { cashFlows } }: Outcome): string {
  const columns = Object.keys(cashFlows[0] ?? {}) as (keyof Outcome['financials']['cashFlows'][number])[]
  const currency = cashFlows[0]?.cashFlow.unit
  const millions = ({ value, unit }: Scalar) => (value !== null && unit === currency ? value / 1e6 : null)
  const money = decimals(cashFlows.flatMap((year) => columns.map((column) => millions(year[column]))))
  const factor = decimals([1])
  const cell = (scalar: Scalar) => {
    if (scalar.unit === currency) return money(millions(scalar))
    return scalar.unit === '1' ? factor(scalar.value) : show(scalar).replace(/ yr$/, '')
  }
  const rows = cashFlows.map((year) => columns.map((column) => cell(year[column])))
  return [`Cash flow, M${currency}`, ...textTable([columns, ...rows])].join('\n')
}

/** Shows each with as many decimals as give the largest of them five digits, so that they stand under each other. */
function decimals(values: readonly (number | null)[]): (value: number | null) => string {
  const largest = Math.max(1e-9, ...values.map((value) => Math.abs(value ?? 0)))
  const count = Math.min(9, Math.max(0, 4 - Math.floor(Math.log10(largest))))
  const format = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: count,
    maximumFractionDigits: count,
  })
  return (value) => (value === null ? 'none' : format.format(value))
}
