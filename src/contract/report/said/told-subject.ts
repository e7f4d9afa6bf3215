import { type Telling, tellingOf, toldIn } from '../../money/telling.ts'
import { toldOutcome } from '../../outcome/told-outcome.ts'
import type { ReportSubject, StudyRange } from './report.ts'

/** What a report is made of with every amount in the currency that the request asks for; itself where it asks for none. */
export function toldSubject(subject: ReportSubject): ReportSubject {
  const telling = tellingOf(subject.inputs.money)
  if (!telling) return subject
  const { study } = subject
  return {
    ...subject,
    outcome: toldOutcome(subject.outcome, telling),
    ...(study && { study: { ...study, outputs: study.outputs.map((each) => toldRange(each, telling)) } }),
  }
}

/** The same with every amount in USD, for forms that ask for it. */
export function subjectInDollars(subject: ReportSubject): ReportSubject {
  const { inputs } = subject
  if (inputs.money?.currency === undefined) return subject
  const { currency: _, ...money } = inputs.money
  return { ...subject, inputs: { ...inputs, money } }
}

function toldRange(output: StudyRange['outputs'][number], telling: Telling): StudyRange['outputs'][number] {
  const { name, unit, quantiles } = output
  const told = toldIn({ unit, values: quantiles.map(({ value }) => value) }, telling)
  return {
    name,
    unit: told.unit,
    quantiles: quantiles.map(({ p }, i) => ({ p, value: told.values[i] ?? null })),
  }
}
