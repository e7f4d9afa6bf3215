import { mainProductOf } from '../../request/main-product.ts'
import { digits, written } from '../../text/paper.ts'
import type { ReportSubject } from '../said/report.ts'
import { type CoverRatios, coverRatios } from './cover-ratios.ts'
import { downsides } from './downsides.ts'
import { cell, missing, type Pack, type PackCell } from './pack.ts'
import { totalOf, yearlySum } from './yearly-sum.ts'

type Series = { readonly values: readonly (number | null)[] } | undefined

/** A lender's base case: what is spent and who pays, how often income covers the debt, and what happens when things go worse. */
export function lenderPack(subject: ReportSubject): Pack {
  const ratios = coverRatios(subject)
  const multiple = ({ value }: { readonly value: number | null }) => `${digits(Number(value))} ×`
  return {
    title: 'Base case for lenders',
    mark: 'Model output, not audited',
    source:
      'Cover ratios as project finance defines them (E. R. Yescombe, Principles of Project Finance): DSCR is the cash available for debt service of a year per debt service of that year; LLCR the present value of that cash until the loan is paid back, PLCR until the plant ends, each at the interest rate and per debt at the start of operation.',
    parts: [
      {
        title: 'Sources and uses until operation begins',
        cells: sourcesAndUses(subject),
      },
      {
        title: 'Cover ratios',
        cells: [
          cell(
            subject,
            'Lowest DSCR',
            ratios?.lowest,
            `financials.cashFlowSeries.debtServiceCover, lowest of all years${inYear(ratios)}`,
            multiple,
          ),
          cell(
            subject,
            'Average DSCR',
            ratios?.average,
            'financials.cashFlowSeries.debtServiceCover, mean of the years with debt service',
            multiple,
          ),
          cell(
            subject,
            'LLCR',
            ratios?.loanLife,
            'cashAvailableForDebtService until the last debt service, at finance.interestRate',
            multiple,
          ),
          cell(
            subject,
            'PLCR',
            ratios?.projectLife,
            'cashAvailableForDebtService of all years, at finance.interestRate',
            multiple,
          ),
        ],
      },
      returnsPart(subject),
      { title: 'Sensitivities of the base case', cells: downsides(subject) },
      {
        title: 'What a lender asks besides',
        cells: [
          missing('Price and terms of construction', 'A contract with who builds the plant.'),
          missing('Off-take', 'Contracts with buyers: volume, price, term, credit of the buyer.'),
          missing('Feedstock supply', 'Contracts with suppliers, or a study of the market.'),
          missing(
            'Reserve accounts and covenants',
            'The term sheet: debt service reserve, lock-up and default ratios.',
          ),
          missing('Hedging, fees, margins', 'The term sheet; the calculation has one interest rate.'),
          missing(
            'Reports of advisers',
            'Technical, market, insurance, tax and legal advisers; an audit of the model.',
          ),
        ],
      },
    ],
  }
}

const inYear = (ratios: CoverRatios | undefined) =>
  ratios?.lowestYear === undefined ? '' : `: year ${ratios.lowestYear}`

function sourcesAndUses(subject: ReportSubject): PackCell[] {
  const { cashFlowSeries: series, cashFlows } = subject.outcome.financials ?? {}
  const years = (cashFlows ?? []) as readonly { readonly year?: { readonly value: number | null } }[]
  const building = years.filter(({ year }) => year !== undefined && Number(year.value) <= 0).length
  const sum = (of: Series, sign = 1) => of && yearlySum(of.values.slice(0, building), sign)
  const uses = [
    ['Capital', sum(series?.capitalSpending), 'capitalSpending'],
    ['Working capital', sum(series?.workingCapital, -1), 'workingCapital'],
    ['Interest during construction', sum(series?.constructionInterest), 'constructionInterest'],
  ] as const
  const sources = [
    ['Loan', sum(series?.loanDrawn), 'loanDrawn'],
    ['Grants', sum(series?.grants), 'grants'],
    ['Equity', sum(series?.cashFlowEquity, -1), 'cashFlowEquity, negative'],
  ] as const
  const total = (rows: typeof uses | typeof sources) => {
    const amounts = rows.flatMap(([, amount]) => amount ?? [])
    return amounts.length < rows.length ? undefined : totalOf(amounts)
  }
  const [used, found] = [total(uses), total(sources)]
  const rest = used && found && restOf(found, used)
  const row = (label: string, amount: ReturnType<typeof sum>, from: string) =>
    cell(subject, label, amount, from, written)
  const from = (name: string) => `financials.cashFlowSeries.${name}, years up to 0`
  return [
    ...uses.map(([label, amount, name]) => row(`Use: ${label.toLowerCase()}`, amount, from(name))),
    row('Use: land and other', rest, 'Sources less the uses above'),
    row('All uses', found, 'Sum'),
    ...sources.map(([label, amount, name]) => row(`Source: ${label.toLowerCase()}`, amount, from(name))),
    row('All sources', found, 'Sum'),
  ]
}

/** What the sources pay besides; less than a dollar is of rounding. */
function restOf(found: ReturnType<typeof totalOf>, used: ReturnType<typeof totalOf>) {
  if (found.value === null || used.value === null) return found.value === null ? found : used
  const value = found.value - used.value
  return { value: Math.abs(value) < 1 ? 0 : value, unit: 'USD' } as const
}

function returnsPart(subject: ReportSubject) {
  const { financials = {}, technoEconomics = {} } = subject.outcome
  const product = mainProductOf(subject.inputs)?.name ?? 'the main product'
  return {
    title: 'Returns',
    cells: [
      cell(
        subject,
        'Internal rate of return of the project',
        financials.irrProject,
        'financials.irrProject',
        written,
      ),
      cell(
        subject,
        'Internal rate of return of equity',
        financials.irrEquity,
        'financials.irrEquity',
        written,
      ),
      cell(
        subject,
        'Net present value of the project',
        financials.npvProject,
        'financials.npvProject',
        written,
      ),
      cell(subject, `Lowest price of ${product} without a loss`, financials.mfsp, 'financials.mfsp', written),
      cell(subject, 'Levelized cost of production', technoEconomics.lcop, 'technoEconomics.lcop', written),
    ],
  }
}
