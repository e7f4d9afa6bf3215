import { input } from '../../language/quantity.ts'

const source = 'Follows from which prices have a rate of their own or a table'

const place = (symbol: string, of: string) =>
  input({
    per: 'path',
    symbol,
    name: `Place of the ${of} whose price moves by itself, from 0; below 0 if it is another price`,
    unit: '1',
    source,
  })

const flag = (symbol: string, what: string) =>
  input({ per: 'path', symbol, name: `Is 1 for ${what}`, unit: '1', source })

/**
 * Prices and costs that move by themselves: by a rate of their own, or by a table. Each is of one element, whose own number
 * is what the others are relative to. They follow from what a request gives, and most requests have none.
 */
export const path = {
  feedstock: place('i_own,F', 'feedstock'),
  utility: place('i_own,U', 'utility'),
  power: place('i_own,W', 'electricity'),
  product: place('i_own,P', 'product'),
  energyProduct: place('i_own,X', 'energy that is sold'),
  isLabour: flag('κ_own,lab', 'the cost of labour'),
  attribute: place('i_own,att', 'attribute by mass'),
  attributeCarbon: place('i_own,att,C', 'attribute by emissions'),
  isFixedCost: flag('κ_own,fix', 'the fixed operating cost besides labour'),
  isCarbonPrice: flag('κ_own,CO2', 'the premium per tonne of CO2e avoided'),
  isByRate: input({
    per: 'path',
    symbol: 'κ_own,rate',
    name: 'Is 1 where the price moves by a rate of its own, 0 where a table says it',
    unit: '1',
    source,
  }),
  isReal: input({
    per: 'path',
    symbol: 'κ_own,real',
    name: 'Is 1 where rate or table are above inflation, 0 where they are in money of the day',
    unit: '1',
    source,
  }),
  isRising: input({
    per: 'path',
    symbol: 'κ_own,on',
    name: 'Is 1 where the price rises on with all prices of its kind after the last year of its table',
    unit: '1',
    source,
  }),
  lastYear: input({
    per: 'path',
    symbol: 't_own',
    name: 'Last year of the table, counted in years of operation',
    unit: 'yr',
    source,
  }),
  relative: input({
    per: 'pathYear',
    placed: 'operation',
    symbol: 'ρ_own',
    name: 'Price of the year in the table, relative to the price that is given',
    unit: '1',
    fallback: 1,
    source,
  }),
}
