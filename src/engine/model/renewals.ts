import { formula } from '../language/formula.ts'
import type { Formula, Input } from '../language/quantity.ts'
import { fixedCapital } from './capital.ts'
import { oneYear } from './inputs/constants.ts'
import { conventions } from './inputs/conventions.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { events } from './inputs/event-inputs.ts'
import { otherCosts } from './inputs/finance-inputs.ts'
import { part } from './inputs/part-inputs.ts'
import { firstYear, inflationFactor, isOperating } from './timing.ts'

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

const partsRenewed = formula({
  per: 'year',
  symbol: 'Rep_parts',
  name: 'Rebuilding of the parts whose life has ended, in year-0 money',
  unit: 'USD',
})`zeroUnless(isPositive(sum(${part.share})), ${fixedCapital} * renewals(${part.share}, ${part.lifetime}, ${part.escalation}, ${year}) * between(${year}, ${oneYear}, ${economics.lifetime} - ${oneYear}))`

export const salvageShare = formula({
  symbol: 'x_sal,all',
  name: 'Salvage value in the last year as a share of the fixed capital, with that of parts',
  unit: '1',
})`${otherCosts.salvageShare} + sum(${part.share} * ${part.salvageShare})`

export const replacements = formula({
  per: 'year',
  symbol: 'Rep_all',
  name: 'Replacements, rebuilding and overhauls of the year, in year-0 money',
  unit: 'USD',
})`${otherCosts.replacementCost} + ${rebuilding} + ${overhaul} + ${partsRenewed}`

export const replacement = formula({
  per: 'year',
  symbol: 'Rep_t',
  name: 'Replacement investment in money of the year',
  unit: 'USD',
})`${replacements} * ${inflationFactor}`

const isDepreciated = formula({
  symbol: 'κ_anew',
  name: 'Is 1 where replacements are depreciated anew',
  unit: '1',
})`is(${conventions.replacementTax}, 'depreciated')`

export const depreciableReplacement = formula({
  per: 'year',
  symbol: 'Rep_D',
  name: 'Replacement investment of the year that is depreciated anew',
  unit: 'USD',
})`zeroUnless(${isDepreciated}, ${replacement} - ((1 - ${events.rebuiltPartDepreciableShare}) * ${rebuilding} + (1 - ${events.overhaulDepreciableShare}) * ${overhaul}) * ${inflationFactor})`

const age = formula({
  per: 'year',
  symbol: 'a_ren',
  name: 'Age of what was renewed in the first of all years',
  unit: 'yr',
})`${year} - ${firstYear} + ${oneYear}`

const shareByAge = formula({
  per: 'year',
  symbol: 'd_ren',
  name: 'Share of a replacement depreciated in its first year, in its second and so on',
  unit: '1',
  source: 'The first share is of the year of the replacement, as in H2A',
})`zeroUnless(${isDepreciated}, depreciationShare(${events.renewalDepreciationMethod}, ${events.renewalDepreciationPeriod}, ${age}))`

export const replacementDepreciation = formula({
  per: 'year',
  symbol: 'Dep_ren',
  name: 'Depreciation of replacements, each by itself',
  unit: 'USD',
})`zeroUnless(${isDepreciated}, spreadOver(${depreciableReplacement}, ${shareByAge}) * ${isOperating})`
