import type { AccessLevel } from '../../src/contract/access-level.ts'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { reportOf } from '../../src/contract/report/report-of.ts'
import type { ReportSubject } from '../../src/contract/report/said/report.ts'
import { engineVersion } from '../../src/engine/version.ts'
import { type ReportOrder, subjectOf } from '../../src/server/report/setting/report-task.ts'

/** The order of a report of inputs as somebody of a level would have it. */
export function reportOrder(given: object, level: AccessLevel = 'ROADSHOW', title = 'Plant'): ReportOrder {
  const { inputs, errors } = readInputs(given)
  if (!inputs) throw new Error(JSON.stringify(errors))
  return {
    inputs,
    storedInputs: JSON.stringify(inputs),
    outcome: JSON.stringify(calculateOutcome(inputs)),
    level,
    editionHash: null,
    record: {
      title,
      about: ['Project'],
      calculationId: '0b9f3a52-7d1c-4a8e-9a43-1f2c7f7f0d11',
      calculatedAt: '2026-11-29T17:50:03.123Z',
      engineVersion,
      edition: '2026.2',
      moneyYear: null,
      sources: {},
    },
  }
}

export const reportSubject = (given: object, level?: AccessLevel): ReportSubject =>
  subjectOf(reportOrder(given, level))

export const reportData = (given: object, level?: AccessLevel) => reportOf(reportSubject(given, level))
