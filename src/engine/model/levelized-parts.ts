import { formula } from '../language/formula.ts'
import type { Formula } from '../language/quantity.ts'
import { workingCapital } from './capital.ts'
import {
  feedstockSpent,
  fixedCapitalSpent,
  fixedCostSpent,
  fuelMade,
  labourSpent,
  landAndSalvage,
  powerSpent,
  replacementsSpent,
  utilitySpent,
} from './constant-money.ts'
import { levelizedCost } from './levelized-cost.ts'

const partOf = (spent: Formula, symbol: string, name: string) =>
  formula({
    ...(spent.per && { per: spent.per }),
    symbol,
    name: `${name} in the levelized cost`,
    unit: 'USD/t',
  })`${spent} / ${fuelMade}`

/** Together the parts are the levelized cost. */
export const fixedCapitalPart = partOf(fixedCapitalSpent, 'LCOP_cap', 'Fixed capital')
export const workingCapitalPart = partOf(workingCapital, 'LCOP_WC', 'Working capital')
export const replacementsPart = partOf(replacementsSpent, 'LCOP_rep', 'Replacements')
export const landAndSalvagePart = partOf(landAndSalvage, 'LCOP_land', 'Land and salvage')
export const feedstockPart = partOf(feedstockSpent, 'LCOP_F', 'Each feedstock')
export const utilityPart = partOf(utilitySpent, 'LCOP_U', 'Each utility')
export const powerPart = partOf(powerSpent, 'LCOP_W', 'Electricity')
export const fixedCostPart = partOf(fixedCostSpent, 'LCOP_fix', 'Fixed operating cost but labour')
export const labourPart = partOf(labourSpent, 'LCOP_lab', 'Labour')

const shareOf = (part: Formula, symbol: string) =>
  formula({
    ...(part.per && { per: part.per }),
    symbol,
    name: `Share: ${part.name}`,
    unit: '1',
  })`${part} / ${levelizedCost}`

export const fixedCapitalShare = shareOf(fixedCapitalPart, 'x_cap')
export const workingCapitalShare = shareOf(workingCapitalPart, 'x_WC')
export const replacementsShare = shareOf(replacementsPart, 'x_rep')
export const landAndSalvageShare = shareOf(landAndSalvagePart, 'x_land')
export const feedstockShare = shareOf(feedstockPart, 'x_F')
export const utilityShare = shareOf(utilityPart, 'x_U')
export const powerShare = shareOf(powerPart, 'x_W')
export const fixedCostShare = shareOf(fixedCostPart, 'x_fix')
export const labourShare = shareOf(labourPart, 'x_lab')
