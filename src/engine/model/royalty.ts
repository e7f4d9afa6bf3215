import { formula } from '../language/formula.ts'
import { contractFlow } from './contracts.ts'
import { productRevenue } from './costs.ts'
import { contractProduct } from './inputs/contract-inputs.ts'
import { year } from './inputs/economic-inputs.ts'
import { product } from './inputs/inputs.ts'
import { path } from './inputs/path-inputs.ts'
import { royalty } from './inputs/sale-inputs.ts'
import { revenueFlow } from './operating-flows.ts'
import { ownFactor, ownRoyalty } from './own-prices.ts'
import { operation, priceFactor, salesActivity } from './timing.ts'

const productsWithRoyalty = formula({
  symbol: 'n_roy',
  name: 'Number of products with a royalty of their own',
  unit: '1',
})`sum(isPositive(${product.royalty}))`

const productRoyalties = formula({
  symbol: 'Roy_P',
  name: 'Royalties on single products in a year at capacity',
  unit: 'USD/yr',
})`sum(${product.royalty} * ${productRevenue})`

/** What prices that move by themselves and contracts bring of a product is in it. */
export const productRoyaltyFlow = formula({
  per: 'year',
  symbol: 'Roy_P,t',
  name: 'Royalties on single products in the year',
  unit: 'USD',
})`zeroUnless(${productsWithRoyalty}, (${productRoyalties} * ${salesActivity} * ${priceFactor}
  + overPaths(eachPathYear(${ownRoyalty}, ${year}) * (${ownFactor} - eachPath(${priceFactor}, ${path.isReal})), ${year}) * ${salesActivity}) * ${operation}
  + overContracts(${contractFlow} * eachContractYear(ofContract(${product.royalty}, ${contractProduct.place}), ${year}), ${year}))`

/** It is deducted from the income that is taxed. */
export const royaltyFlow = formula({
  per: 'year',
  symbol: 'Roy_t',
  name: 'Royalties in the year',
  unit: 'USD',
})`zeroUnless(isPositive(${royalty}), ${royalty} * ${revenueFlow}) + ${productRoyaltyFlow}`
