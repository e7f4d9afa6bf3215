import { dayAndTime } from '../../text/paper.ts'
import { approvalText } from '../said/approval.ts'
import { footerOf } from '../said/footer.ts'
import { moneyText } from '../said/money.ts'
import type { ReportSubject, Section } from '../said/report.ts'
import { subjectInDollars } from '../said/told-subject.ts'
import { actSafPack } from './act-saf.ts'
import { innovationFundPack } from './innovation-fund.ts'
import { lenderPack } from './lender.ts'
import { countText, type Pack, packSections } from './pack.ts'
import { proofOfSustainabilityPack } from './proof-of-sustainability.ts'

const packs = {
  lender: lenderPack,
  'innovation-fund': innovationFundPack,
  'proof-of-sustainability': proofOfSustainabilityPack,
  'act-saf': actSafPack,
} as const satisfies Record<string, (subject: ReportSubject) => Pack>

export type PackName = keyof typeof packs
export const packNames = Object.keys(packs) as PackName[]

/** A pack as it is printed: texts only. */
export interface PrintedPack {
  readonly title: string
  readonly about: readonly string[]
  readonly date: string | null
  readonly dateText: string
  readonly footer: string
  readonly mark: string
  readonly source: string
  readonly money: string
  readonly count: string
  readonly sections: readonly Section[]
}

/** What a form asks for, filled as far as a level sees it; in USD whatever the request tells its results in. */
export function packOf(given: ReportSubject, name: PackName): PrintedPack {
  const subject = subjectInDollars(given)
  const { record } = subject
  const pack = packs[name](subject)
  return {
    title: pack.title,
    about: [record.title, ...record.about, ...(record.approval ? [approvalText(record.approval)] : [])],
    date: record.calculatedAt,
    dateText: record.calculatedAt === null ? '' : dayAndTime(record.calculatedAt),
    footer: footerOf(record),
    mark: pack.mark,
    source: pack.source,
    money: moneyText(subject),
    count: countText(pack),
    sections: packSections(pack),
  }
}
