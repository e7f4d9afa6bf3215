import { formula } from '../language/formula.ts'
import { oneYear } from './inputs/constants.ts'
import { year } from './inputs/economic-inputs.ts'
import { schedule } from './inputs/finance-inputs.ts'

export const calendarYear = formula({
  per: 'year',
  symbol: 'cal',
  name: 'Calendar year',
  unit: 'yr',
})`${schedule.firstOperatingYear} + ${year} - ${oneYear}`
