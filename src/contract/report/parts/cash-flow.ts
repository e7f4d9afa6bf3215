import { settingsOf } from '../../case.ts'
import { decimals, decimalsFor, reasonOf, written } from '../../text/paper.ts'
import { cashFlowPicture } from '../drawings/cash-flow-picture.ts'
import { moneyText } from '../said/money.ts'
import type { Block, ReportSubject, Section } from '../said/report.ts'
import { choiceWords } from './choice-words.ts'

const million = 1e6

type Yearly = Record<'year' | Column, { readonly value: number | null; readonly unit: string }>
const columns = [
  ['capital', 'Capital'],
  ['revenue', 'Revenue'],
  ['opex', 'Operation'],
  ['tax', 'Tax'],
  ['cashFlow', 'Cash flow'],
  ['cumulativeCashFlow', 'Cumulative'],
  ['cumulativeDiscountedCashFlow', 'Cumul., disc.'],
] as const
type Column = (typeof columns)[number][0]
type Financials = NonNullable<ReportSubject['outcome']['financials']>

/** The money of each year; undefined for a level that does not see it. */
export function cashFlowSection(subject: ReportSubject): Section | undefined {
  const { cashFlows, payback, discountedPayback, contractPayments = [] } = subject.outcome.financials ?? {}
  const rows = (cashFlows ?? []) as readonly Yearly[]
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || !('cashFlow' in first)) return undefined
  const { returnBasis } = settingsOf(subject.inputs.convention)
  const whose =
    returnBasis === 'equity' ? 'to the owners, after debt and tax' : 'of the project, after tax, before debt'
  const amounts = rows.flatMap((row) => columns.map(([key]) => row[key].value))
  const [divisor, unit] = amounts.some((each) => Math.abs(each ?? 0) >= million)
    ? [million, `M${first.cashFlow.unit}`]
    : [1, first.cashFlow.unit]
  const at = ({ value }: { readonly value: number | null }) => (value === null ? null : value / divisor)
  const points = rows.map((row) => ({
    year: Number(row.year.value),
    flow: at(row.cashFlow),
    cumulative: at(row.cumulativeCashFlow),
  }))
  const lowest = points.reduce((a, b) => ((b.cumulative ?? 0) < (a.cumulative ?? 0) ? b : a))
  const end = points.at(-1)
  const told = [
    `The running total is lowest in year ${lowest.year} at ${amount(lowest.cumulative, unit)} and ends at ${amount(end?.cumulative ?? null, unit)}.`,
    ...(payback
      ? [
          payback.value === null
            ? `There is no payback: ${reasonOf(payback)}`
            : `The money is back after ${written(payback)}${discounted(discountedPayback)}.`,
        ]
      : []),
  ].join(' ')
  const money = moneyText(subject)
  const shown = columns.flatMap((each): (readonly [Column | 'contracts', string])[] =>
    each[0] === 'revenue' && contractPayments.length > 0
      ? [each, ['contracts', 'Contracts in it'] as const]
      : [each],
  )
  const count = decimalsFor(amounts.map((each) => (each === null ? null : each / divisor)))
  const digitsAfter = Math.min(count, 1)
  const table: Block = {
    kind: 'table',
    caption: `Cash flow ${whose}, ${unit}, ${money}; year 0 is time zero`,
    columns: [
      { label: 'Year', isNumber: true },
      ...shown.map(([, label]) => ({ label, isNumber: true, width: 1 })),
    ],
    rows: rows.map((row, i) => ({
      cells: [
        decimals(Number(row.year.value), 0),
        ...shown.map(([key]) => {
          const value = at(key === 'contracts' ? { value: ofContracts(contractPayments, i) } : row[key])
          return value === null ? 'none' : decimals(value, digitsAfter)
        }),
      ],
    })),
  }
  return {
    title: 'Cash flow',
    beginsPage: true,
    blocks: [
      { kind: 'text', text: told },
      {
        kind: 'picture',
        svg: cashFlowPicture(points),
        alternative: `Cash flow by year as bars and its running total as a line, ${unit}. ${told}`,
        caption: `Cash flow ${whose} by year and running total, ${unit}, ${money}`,
      },
      table,
      ...contractBlocks(subject, contractPayments),
    ],
  }
}

type ContractPayments = NonNullable<Financials['contractPayments']>

const ofContracts = (payments: ContractPayments, year: number): number | null =>
  payments.reduce<number | null>((sum, each) => {
    const value = each.payments.values[year] ?? null
    return sum === null || value === null ? null : sum + value
  }, 0)

const contractBlocks = (subject: ReportSubject, payments: ContractPayments): Block[] =>
  payments.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: `What each contract brings beside the market over the lifetime, ${moneyText(subject)}`,
          columns: [
            { label: 'Contract', isNumber: false, width: 2 },
            { label: 'Kind', isNumber: false },
            { label: 'In all', isNumber: true },
            { label: 'Present value', isNumber: true },
          ],
          rows: payments.map(({ name, kind, total, presentValue }) => ({
            cells: [name, choiceWords(kind), written(total), written(presentValue)],
          })),
        },
      ]

const amount = (value: number | null, unit: string): string =>
  value === null ? 'none' : written({ value, unit })

const discounted = (payback: { readonly value: number | null; readonly unit: string } | undefined): string =>
  payback && payback.value !== null ? `, with discounting after ${written(payback)}` : ''
