import type { Inputs } from '../../request/inputs.ts'
import { decimals, reasonOf, unitText, written } from '../../text/paper.ts'
import type { Block, ReportSubject, Section } from '../said/report.ts'
import { placedBars } from './bars.ts'
import { readable } from './readable.ts'
import { statusWords } from './verdicts.ts'

const digitsAfter = 1

/** What the fuel emits, and what each scheme says of it. */
export function carbonSection(subject: ReportSubject): Section | undefined {
  const { carbonIntensity, eligibility } = subject.outcome.technoEconomics ?? {}
  if (!carbonIntensity) return undefined
  const { feedstocks, utilities, process, total } = carbonIntensity
  const unit = unitText(total.unit)
  const value = total.value
  const parts = [
    ['Feedstocks', feedstocks, 'feedstock'],
    ['Utilities', utilities, 'utility'],
    ['Process and transport', process, 'capital'],
  ] as const
  const isWhole = value !== null && parts.every(([, scalar]) => scalar.value !== null)
  const judged = eligibility?.length
    ? [schemesTable(eligibility, subject.inputs), ...methods(eligibility)]
    : []
  return {
    title: 'Carbon and eligibility',
    beginsPage: fillsPage(subject),
    blocks: [
      {
        kind: 'text',
        text: isWhole
          ? `A megajoule of liquid fuel emits ${written(total)} over its life cycle, as calculated from the inputs.`
          : `There is no carbon intensity: ${reasonOf([total, feedstocks, utilities, process].find((each) => each.value === null) ?? total)}`,
      },
      ...(isWhole && value !== null ? [partsOf(parts, value, unit)] : []),
      ...judged,
    ],
  }
}

function partsOf(
  parts: readonly (readonly [
    string,
    { readonly value: number | null },
    'feedstock' | 'utility' | 'capital',
  ])[],
  total: number,
  unit: string,
): Block {
  let at = 0
  const rows = parts.map(([label, { value }, tone]) => {
    const from = at
    at += Number(value)
    return {
      label,
      spans: [{ from, to: at, tone }],
      cells: [decimals(Number(value), digitsAfter)],
      isTotal: false,
    }
  })
  const whole = {
    label: 'Carbon intensity',
    spans: [{ from: 0, to: total, tone: 'ink' as const }],
    cells: [decimals(total, digitsAfter)],
    isTotal: true,
  }
  return {
    kind: 'bars',
    caption: `Life-cycle emissions by source, ${unit}, as calculated`,
    columns: ['Source', unit],
    ...placedBars([...rows, whole]),
  }
}

/** After the cash flow little of a page is left; after policies, or for a level that sees neither, there is. */
const fillsPage = ({ outcome: { financials } }: ReportSubject): boolean =>
  financials?.npv !== undefined && financials.policyWaterfall === undefined

type Eligibility = NonNullable<NonNullable<ReportSubject['outcome']['technoEconomics']>['eligibility']>

function schemesTable(eligibility: Eligibility, inputs: Inputs): Block {
  return {
    kind: 'table',
    caption: 'What each scheme counts, what it allows, and what its rules say together',
    columns: [
      { label: 'Scheme', isNumber: false },
      { label: 'Counts', isNumber: true },
      { label: 'Allows', isNumber: true },
      { label: 'Unit', isNumber: false },
      { label: 'Verdict', isNumber: false },
      { label: 'What decides it', isNumber: false, width: 1 },
    ],
    rows: eligibility.map(({ scheme, emissions, limit, status, rules, margin }) => ({
      cells: [
        scheme,
        number(emissions.value),
        number(limit.value),
        unitText(limit.unit),
        statusWords[status],
        readable(decidedBy(rules, status, margin), inputs) || '–',
      ],
    })),
  }
}

const number = (value: number | null): string => (value === null ? 'none' : decimals(value, digitsAfter))

/** The first rule that has the status of the whole, or the margin where all are met. */
function decidedBy(
  rules: Eligibility[number]['rules'],
  status: Eligibility[number]['status'],
  margin: Eligibility[number]['margin'],
): string {
  if (status === 'met')
    return margin.value === null ? 'every rule is met' : `every rule is met, with ${written(margin)} to spare`
  const deciding = rules.filter((rule) => rule.status === status)
  const [first] = deciding
  if (!first) return ''
  const others = deciding.length - 1
  const more =
    others === 0 ? '' : others === 1 ? ' One more rule says the same.' : ` ${others} more rules say the same.`
  return `${first.reason}${more}`
}

/** How the schemes' carbon values were found, each way once. */
function methods(eligibility: Eligibility): Block[] {
  const notes = new Map<string, string[]>()
  for (const { scheme, method } of eligibility) {
    notes.set(method.note, [...(notes.get(method.note) ?? []), scheme])
  }
  return [...notes].map(([note, schemes]) => ({ kind: 'note', text: `${schemes.join(', ')}: ${note}` }))
}
