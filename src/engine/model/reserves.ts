import { formula } from '../language/formula.ts'
import { fixedCapital } from './capital.ts'
import { oneYear } from './inputs/constants.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { events } from './inputs/event-inputs.ts'
import { escalation } from './inputs/finance-inputs.ts'
import { reserves } from './inputs/reserve-inputs.ts'
import { opexFlow, revenueFlow } from './operating-flows.ts'
import { ownershipCost } from './ownership-costs.ts'
import { royaltyFlow } from './royalty.ts'
import { firstYear, inflationFactor } from './timing.ts'

const runningCost = formula({
  per: 'year',
  symbol: 'Run_t',
  name: 'Operating cost of the year with property tax, insurance and royalties',
  unit: 'USD',
})`${opexFlow} + ${ownershipCost} + ${royaltyFlow}`

const boundByCost = formula({
  per: 'year',
  symbol: 'WC_Δ',
  name: 'Working capital at the end of the year where it follows the operating cost',
  unit: 'USD',
  source: 'H2A: a share of the yearly change of operating costs, all of it given back in the last year',
})`zeroUnless(isPositive(${reserves.workingCapitalOfCostChange}), ${reserves.workingCapitalOfCostChange} * ${runningCost} * between(${year}, ${oneYear}, ${economics.lifetime} - ${oneYear}))`

/** Spread over the years after it by these shares, an amount moves to the next year. */
const isNextYear = formula({
  per: 'year',
  symbol: 'is_next',
  name: 'Is 1 in the second of all years',
  unit: '1',
})`between(${year} - ${firstYear}, ${oneYear}, ${oneYear})`

const costChangeFlow = formula({
  per: 'year',
  symbol: 'ΔWC_t',
  name: 'Working capital that comes back in the year, less what is put into it, where it follows the operating cost',
  unit: 'USD',
})`zeroUnless(isPositive(${reserves.workingCapitalOfCostChange}), spreadOver(${boundByCost}, ${isNextYear}) - ${boundByCost})`

const isKept = formula({
  symbol: 'is_kept',
  name: 'Is 1 where there is an operating reserve or cash is bound in receivables',
  unit: '1',
})`isPositive(${reserves.operatingReserve} + ${reserves.receivablesReserve})`

/** As a year begins it is a part of the cost and revenue of that year, so that no year needs the one before it. */
const keptOpening = formula({
  per: 'year',
  symbol: 'Res_op',
  name: 'Operating reserve and receivables as the year begins',
  unit: 'USD',
  source: 'SAM, Single Owner: months of the operating cost and revenue of the following year',
})`zeroUnless(${isKept}, (${reserves.operatingReserve} * ${runningCost} + ${reserves.receivablesReserve} * ${revenueFlow}) / ${oneYear})`

const nextOverhaul = formula({
  per: 'year',
  symbol: 't_over',
  name: 'Year of the overhaul that is saved for in the year',
  unit: 'yr',
})`zeroUnless(is(${reserves.overhaulReserve}, 'equalParts'), roundedUp(${year} / ${events.overhaulInterval}) * ${events.overhaulInterval})`

const overhaulPart = formula({
  per: 'year',
  symbol: 'Sav_over',
  name: 'Part of the next overhaul, in money of its year, that is put into its reserve in the year',
  unit: 'USD',
  source: 'SAM, Single Owner: reserves for major equipment',
})`zeroUnless(is(${reserves.overhaulReserve}, 'equalParts') * between(${nextOverhaul}, ${oneYear}, ${economics.lifetime} - ${oneYear}), ${events.overhaulShare} * ${fixedCapital} * (1 + ${events.overhaulEscalation}) ^ (${nextOverhaul} / ${oneYear})
  * ${inflationFactor} * (1 + ${escalation.inflation}) ^ ((${nextOverhaul} - ${year}) / ${oneYear}) * ${oneYear} / ${events.overhaulInterval})`

const overhaulOpening = formula({
  per: 'year',
  symbol: 'Res_over',
  name: 'Reserve for the next overhaul as the year begins',
  unit: 'USD',
})`zeroUnless(is(${reserves.overhaulReserve}, 'equalParts'), ${overhaulPart} * (${year} - ${oneYear} - ${nextOverhaul} + ${events.overhaulInterval}) / ${oneYear})`

const isReserved = formula({
  symbol: 'is_res',
  name: 'Is 1 or 2 where the project keeps reserves',
  unit: '1',
})`${isKept} + zeroUnless(is(${reserves.overhaulReserve}, 'equalParts'), isPositive(${events.overhaulShare}))`

const reservesOpening = formula({
  per: 'year',
  symbol: 'Res_proj',
  name: 'Reserves of the project as the year begins',
  unit: 'USD',
})`${keptOpening} + ${overhaulOpening}`

export const projectReserveInterest = formula({
  per: 'year',
  symbol: 'Int_proj',
  name: 'Interest of the year on the reserves of the project',
  unit: 'USD',
})`zeroUnless(isPositive(${reserves.projectReserveInterest}), ${reserves.projectReserveInterest} * ${reservesOpening})`

/** An overhaul that a reserve pays is paid as every other; what the reserve gives for it comes back here. */
export const reserveFlow = formula({
  per: 'year',
  symbol: 'Res_t',
  name: 'What comes back in the year of cash that the project keeps, with interest on it, less what is put into it',
  unit: 'USD',
})`${costChangeFlow} + zeroUnless(${isReserved}, ${reservesOpening} - following(${reservesOpening}) + ${projectReserveInterest})`
