import { settingsOf } from '../../case.ts'
import type { ReportSubject } from './report.ts'

/** Which money amounts are in: currency, year where it is told, real or nominal. Each caption with money ends in it. */
export function moneyText({ inputs, record }: Pick<ReportSubject, 'inputs' | 'record'>): string {
  const moneyBasis: string = settingsOf(inputs.convention).moneyBasis
  const told = inputs.money?.year ?? record.moneyYear
  const year = told === null ? 'of the year of the given prices' : `of ${told}`
  return moneyBasis === 'nominal' ? `US dollars ${year}, later years in nominal money` : `US dollars ${year}`
}
