import { decimals, decimalsFor, reasonOf, unitText, written } from '../../text/paper.ts'
import { moneyText } from '../said/money.ts'
import type { Block, ReportSubject, Section } from '../said/report.ts'
import { placedBars } from './bars.ts'
import { choiceWords } from './choice-words.ts'

type Financials = NonNullable<ReportSubject['outcome']['financials']>

/** What policies do to the price, and what each pays; undefined where there are none, or for a level that does not see it. */
export function policySection(subject: ReportSubject): Section | undefined {
  const { policyWaterfall, policyPayments } = subject.outcome.financials ?? {}
  if (!policyWaterfall || !policyPayments?.length) return undefined
  const { mfspWithoutPolicies: before, netPrice: after } = policyWaterfall
  const told =
    before.value === null || after.value === null
      ? `What policies do to the price cannot be said: ${reasonOf(before.value === null ? before : after)}`
      : `Without policies the fuel would have to sell at ${written(before)}, with all of them at ${written(after)}.`
  return {
    title: 'Policies',
    beginsPage: true,
    blocks: [
      { kind: 'text', text: told },
      ...stepsOf(subject, policyWaterfall),
      paymentsOf(subject, policyPayments),
    ],
  }
}

function stepsOf(subject: ReportSubject, waterfall: NonNullable<Financials['policyWaterfall']>): Block[] {
  const { mfspWithoutPolicies: before, steps, netPrice: after } = waterfall
  if ([before, after, ...steps.map(({ effect }) => effect)].some(({ value }) => value === null)) return []
  const unit = unitText(before.unit)
  const digitsAfter = decimalsFor([before.value, after.value])
  const total = (label: string, value: number) => ({
    label,
    spans: [{ from: 0, to: value, tone: 'ink' as const }],
    cells: [decimals(value, digitsAfter)],
    isTotal: true,
  })
  let at = Number(before.value)
  const rows = steps.map(({ name, effect }) => {
    const from = at
    const change = Number(effect.value)
    at += change
    const text = decimals(change, digitsAfter)
    return {
      label: name,
      spans: [{ from, to: at, tone: 'credit' as const }],
      cells: [change > 0 ? `+${text}` : text],
      isTotal: false,
    }
  })
  return [
    {
      kind: 'bars',
      caption: `Minimum selling price under the policies in their order, ${unit}, ${moneyText(subject)}`,
      columns: ['Step', unit],
      ...placedBars([
        total('Without policies', Number(before.value)),
        ...rows,
        total('With all policies', Number(after.value)),
      ]),
    },
  ]
}

const paymentsOf = (subject: ReportSubject, payments: NonNullable<Financials['policyPayments']>): Block => ({
  kind: 'table',
  caption: `What each policy pays over the lifetime, ${moneyText(subject)}`,
  columns: [
    { label: 'Policy', isNumber: false, width: 2 },
    { label: 'Instrument', isNumber: false },
    { label: 'In all', isNumber: true },
    { label: 'Present value', isNumber: true },
    { label: 'Note', isNumber: false, width: 2 },
  ],
  rows: payments.map(({ name, instrument, total, presentValue, reason }) => ({
    cells: [name, choiceWords(instrument), written(total), written(presentValue), reason ?? ''],
  })),
})
