import { input } from '../../language/quantity.ts'

const source = 'Follows from which prices have a rate of their own or a table'

type Described = Readonly<Record<'symbol' | 'name' | 'source', string>>
const ofPath = (about: Described) => input({ per: 'path', unit: '1', ...about })

/**
 * Prices and costs that move by themselves: by a rate of their own, or by a table. Each is of one element, whose own number
 * is what the others are relative to. They follow from what a request gives, and most requests have none.
 */
export const path = {
  feedstock: ofPath({
    symbol: 'i_own,F',
    name: 'Place of the feedstock whose price moves by itself, from 0; below 0 if it is another price',
    source,
  }),
  utility: ofPath({
    symbol: 'i_own,U',
    name: 'Place of the utility whose price moves by itself, from 0; below 0 if it is another price',
    source,
  }),
  power: ofPath({
    symbol: 'i_own,W',
    name: 'Place of the electricity whose price moves by itself, from 0; below 0 if it is another price',
    source,
  }),
  product: ofPath({
    symbol: 'i_own,P',
    name: 'Place of the product whose price moves by itself, from 0; below 0 if it is another price',
    source,
  }),
  energyProduct: ofPath({
    symbol: 'i_own,X',
    name: 'Place of the energy that is sold whose price moves by itself, from 0; below 0 if it is another price',
    source,
  }),
  isLabour: ofPath({ symbol: 'κ_own,lab', name: 'Is 1 for the cost of labour', source }),
  attribute: ofPath({
    symbol: 'i_own,att',
    name: 'Place of the attribute by mass whose price moves by itself, from 0; below 0 if it is another price',
    source,
  }),
  attributeCarbon: ofPath({
    symbol: 'i_own,att,C',
    name: 'Place of the attribute by emissions whose price moves by itself, from 0; below 0 if it is another price',
    source,
  }),
  isFixedCost: ofPath({
    symbol: 'κ_own,fix',
    name: 'Is 1 for the fixed operating cost besides labour',
    source,
  }),
  isCarbonPrice: ofPath({
    symbol: 'κ_own,CO2',
    name: 'Is 1 for the premium per tonne of CO2e avoided',
    source,
  }),
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
