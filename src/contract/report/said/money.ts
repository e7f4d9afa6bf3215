import { settingsOf } from '../../case.ts'
import { tellingOf, tellingText } from '../../money/telling.ts'
import type { ReportSubject } from './report.ts'

/** Which money amounts are in: currency, year where it is told, real or nominal. Each caption with money ends in it. */
export function moneyText({ inputs, record }: Pick<ReportSubject, 'inputs' | 'record'>): string {
  const moneyBasis: string = settingsOf(inputs.convention).moneyBasis
  const told = inputs.money?.year ?? record.moneyYear
  const year = told === null ? 'of the year of the given prices' : `of ${told}`
  const currency = tellingOf(inputs.money)?.currency ?? 'US dollars'
  return moneyBasis === 'nominal'
    ? `${currency} ${year}, later years in nominal money`
    : `${currency} ${year}`
}

/** The same with the rate by which results are told, and where that is from. */
export function moneyAndRate(subject: Pick<ReportSubject, 'inputs' | 'record'>): string {
  const telling = tellingOf(subject.inputs.money)
  if (!telling) return moneyText(subject)
  return `${moneyText(subject)}; calculated in US dollars, ${tellingText(telling)}, ${telling.rate.source}`
}
