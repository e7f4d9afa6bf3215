import { unitPrice as unitPriceInput } from '../../../engine/model/inputs/portfolio-inputs.ts'
import { avoidedUpTo } from '../../../engine/model/portfolio.ts'
import { engineVersion } from '../../../engine/version.ts'
import type { AccessLevel } from '../../access-level.ts'
import { type Scalar, scalar } from '../../answers/scalar.ts'
import { type EvaluatedPlant, numberOf, reasonApart } from './evaluated-plant.ts'
import { addedUp, type EvaluatedPortfolio } from './evaluated-portfolio.ts'
import { differentMoney, notesOf, type PortfolioNote } from './portfolio-notes.ts'
import {
  plantCosts,
  plantNumbers,
  seesCosts,
  totalCosts,
  totalNumbers,
  withheldNames,
} from './portfolio-numbers.ts'
import { byYear, mostYears, yearsOf } from './portfolio-years.ts'

/** Several plants as one curve of what avoiding emissions costs, with what their buyer pays, avoids and could have offset. */
export function portfolioOf(portfolio: EvaluatedPortfolio, level: AccessLevel) {
  const { years, plants, onCurve, total, unitPrice } = portfolio
  const isAll = seesCosts(level)
  const money = isAll ? differentMoney(onCurve) : []
  const totals = addedUp(total, { ...totalNumbers, ...(isAll && totalCosts) }, money)
  return {
    years,
    curve: onCurve.map((plant, i) => ({
      ...aboutPlant(plant, isAll),
      avoidedUpTo: scalar(total, avoidedUpTo, i),
    })),
    apart: plants.flatMap((plant) => {
      const reason = reasonApart(plant, years, isAll)
      return reason === undefined ? [] : [{ ...aboutPlant(plant, isAll), reason }]
    }),
    totals,
    unitPrice: { ...scalar(total, unitPriceInput), source: unitPrice?.source ?? null },
    byYear: byYear(portfolio, isAll, money),
    notes: [...notesOf(plants), ...(yearsOf(portfolio).length > mostYears ? [cutYears] : [])],
    withheld: isAll ? [] : withheldNames,
    engineVersion,
  }
}

export type Portfolio = ReturnType<typeof portfolioOf>

const cutYears: PortfolioNote = {
  code: 'years_left_out',
  message: `Only the first ${mostYears} years are told one by one; the sums are of all.`,
  plants: [],
}

function aboutPlant(plant: EvaluatedPlant, isAll: boolean) {
  const { index, plant: own, operates } = plant
  const numbers = Object.keys({ ...plantNumbers, ...(isAll && plantCosts) }) as (keyof typeof plantNumbers)[]
  return {
    plant: index,
    name: own.name,
    operates,
    edition: own.edition,
    currencyYear: own.currencyYear,
    ...(Object.fromEntries(numbers.map((name) => [name, numberOf(plant, name)])) as Record<
      keyof typeof plantNumbers,
      Scalar
    > &
      Partial<Record<keyof typeof plantCosts, Scalar>>),
  }
}
