import { settingsOf } from '../../case.ts'
import { conventionFields, type Fields, inputsOf } from '../../request/catalogue.ts'
import { inputWords } from '../../request/words/input-words.ts'
import { dayAndTime } from '../../text/paper.ts'
import { approvalText } from '../said/approval.ts'
import { moneyAndRate } from '../said/money.ts'
import type { Block, ReportSubject, Section } from '../said/report.ts'
import { choiceWords } from './choice-words.ts'
import { readable } from './readable.ts'

/** How it was calculated, what to look at, and by what a copy is told. */
export function methodSection(subject: ReportSubject): Section {
  const { outcome, record, inputs } = subject
  const { preset, ...settings } = settingsOf(inputs.convention)
  const warnings = (outcome.warnings ?? []).map(({ message, source }) =>
    readable(source === undefined ? message : `${message} (${source})`, inputs),
  )
  return {
    title: 'Method and identity',
    beginsPage: false,
    blocks: [
      {
        kind: 'text',
        text: 'The plant is calculated year by year: capital from a reference plant and its scaling exponent, consumption and production from yields, operating cost and revenue from prices, then tax, debt and policies. NPV discounts the flows of the years to time zero. The minimum selling price is the price of the main product at which NPV is zero; the internal rate of return the rate at which it is. SAFAPAC answers every number with its formula, its operands and their sources.',
      },
      ...(warnings.length > 0
        ? [
            { kind: 'text' as const, text: 'The calculation warns of this:' },
            { kind: 'list' as const, items: warnings },
          ]
        : []),
      {
        kind: 'table',
        caption: 'Accounting conventions of this calculation',
        columns: [
          { label: 'Convention', isNumber: false, width: 3 },
          { label: 'Choice', isNumber: false, width: 2 },
        ],
        rows: [['Preset', preset] as const, ...Object.entries(settings)].map(([key, choice]) => ({
          cells: [conventionName(key), choiceWords(String(choice))],
        })),
      },
      identityOf(subject),
      {
        kind: 'note',
        text:
          record.calculatedAt === null
            ? 'The report was made of a file of inputs; nobody has kept the calculation. It is the same, byte for byte, whenever and wherever it is made of the same file by the same version.'
            : 'The report is the same, byte for byte, whenever and wherever it is made of the same calculation by the same version, for the same access level, until somebody approves or unlocks it.',
      },
    ],
  }
}

function identityOf(subject: ReportSubject): Block {
  const { record, level } = subject
  return {
    kind: 'facts',
    rows: [
      ['Calculation', record.calculationId ?? 'of a file'],
      ...(record.calculatedAt === null ? [] : [['Calculated', dayAndTime(record.calculatedAt)] as const]),
      ['Engine', record.engineVersion],
      ['Reference data', record.edition],
      ['Money', moneyAndRate(subject)],
      [
        'Access level',
        level === 'ROADSHOW'
          ? 'ROADSHOW: everything'
          : `${level}: what the level does not include is left out`,
      ],
      ['SHA-256 of its bundle', record.hash],
      ...approvalRows(record),
    ],
  }
}

/** A level that does not see everything has another bundle than the one that was approved. */
const approvalRows = ({ approval }: ReportSubject['record']) =>
  approval
    ? ([
        ['Review', approvalText(approval)],
        ['SHA-256 of what was approved', approval.sha256],
      ] as const)
    : []

function conventionName(key: string): string {
  const field = (conventionFields as Fields)[key]
  return inputWords[`convention.${key}`]?.label ?? (field && inputsOf(field)[0]?.name) ?? key
}
