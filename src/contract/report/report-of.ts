import { dayAndTime } from '../text/paper.ts'
import { assumptionsSection } from './parts/assumptions.ts'
import { carbonSection } from './parts/carbon.ts'
import { cashFlowSection } from './parts/cash-flow.ts'
import { costSection } from './parts/costs.ts'
import { decisionOf } from './parts/decision.ts'
import { methodSection } from './parts/method.ts'
import { policySection } from './parts/policies.ts'
import { sensitivityOf, sensitivitySection } from './parts/sensitivity.ts'
import { approvalText } from './said/approval.ts'
import { footerOf } from './said/footer.ts'
import { moneyAndRate } from './said/money.ts'
import type { Report, ReportSubject } from './said/report.ts'
import { toldSubject } from './said/told-subject.ts'

/**
 * What a report says of a calculation, as far as a level sees it. The same subject always gives the same report: no
 * clock, no language and no machine has a part in it.
 *
 * @param given its outcome is as the level sees it already.
 */
export function reportOf(given: ReportSubject): Report {
  const subject = toldSubject(given)
  const { record } = subject
  const sensitivity = sensitivityOf(subject)
  const sections = [
    costSection(subject),
    sensitivitySection(subject, sensitivity),
    cashFlowSection(subject),
    policySection(subject),
    carbonSection(subject),
    assumptionsSection(subject),
    methodSection(subject),
  ]
  return {
    title: record.title,
    about: [...record.about, ...(record.approval ? [approvalText(record.approval)] : [])],
    date: record.calculatedAt,
    dateText: record.calculatedAt === null ? '' : dayAndTime(record.calculatedAt),
    money: moneyAndRate(subject),
    footer: footerOf(record),
    decision: decisionOf(subject, sensitivity),
    sections: sections
      .filter((section) => section !== undefined)
      .map((section, i) => (i === 0 ? { ...section, beginsPage: true } : section)),
  }
}
