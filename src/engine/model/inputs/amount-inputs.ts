import { input } from '../../language/quantity.ts'

const money = { unit: 'USD', minimum: 0, maximum: 1e15 } as const
const perYear = { unit: 'USD/yr', minimum: 0, maximum: 1e15 } as const

/** What a project costs and earns, where that is known without a plant that it follows from. */
export const amounts = {
  fixedCapital: input({ symbol: 'FCI', name: 'Fixed capital investment', ...money }),
  workingCapital: input({ symbol: 'WC', name: 'Working capital', ...money, fallback: 0 }),
  sales: input({ symbol: 'Rev', name: 'Sales of a year at capacity, in money of time zero', ...perYear }),
  variableCost: input({
    symbol: 'OPEX_dir',
    name: 'Variable operating cost of a year at capacity, in money of time zero',
    ...perYear,
    fallback: 0,
  }),
  fixedCost: input({
    symbol: 'OPEX_ind',
    name: 'Fixed operating cost of a year in money of time zero, without labour that is given by itself',
    ...perYear,
    fallback: 0,
  }),
}
