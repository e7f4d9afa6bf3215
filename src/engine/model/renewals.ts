import { formula } from '../language/formula.ts'
import type { Formula, Input } from '../language/quantity.ts'
import { fixedCapital } from './capital.ts'
import { oneYear } from './inputs/constants.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { events } from './inputs/event-inputs.ts'
import { otherCosts } from './inputs/finance-inputs.ts'

/** Nothing is renewed in the last year, which would have no use for it. */
const renewal = (
  about: { symbol: string; name: string },
  share: Input,
  interval: Input,
  escalation: Input,
): Formula =>
  formula({
    per: 'year',
    unit: 'USD',
    ...about,
  })`zeroUnless(${share}, ${share} * ${fixedCapital} * (1 + ${escalation}) ^ (${year} / ${oneYear}) * isMultiple(${year}, ${interval}) * between(${year}, ${oneYear}, ${economics.lifetime} - ${oneYear}))`

const rebuilding = renewal(
  { symbol: 'Rep_part', name: 'Rebuilding of the part with a life of its own, in year-0 money' },
  events.rebuiltPartShare,
  events.rebuiltPartLifetime,
  events.rebuiltPartEscalation,
)

const overhaul = renewal(
  { symbol: 'Rep_over', name: 'Major overhaul of the year, in year-0 money' },
  events.overhaulShare,
  events.overhaulInterval,
  events.overhaulEscalation,
)

export const replacements = formula({
  per: 'year',
  symbol: 'Rep_all',
  name: 'Replacements, rebuilding and overhauls of the year, in year-0 money',
  unit: 'USD',
})`${otherCosts.replacementCost} + ${rebuilding} + ${overhaul}`
