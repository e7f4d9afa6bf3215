import { dayAndTime } from '../format/times.ts'
import type { CalculationSummary } from './queries.ts'
import { texts } from './texts.ts'

/** What a result is called where nobody has named it: after when it was calculated. */
export const resultName = ({ name, queuedAt }: Pick<CalculationSummary, 'name' | 'queuedAt'>): string =>
  name ?? texts.unnamed(dayAndTime(queuedAt))
