import { formula } from '../language/formula.ts'
import { mostPaid } from './attributes.ts'
import { energyProduction, productProduction, productVolume } from './consumption.ts'
import { energyProductRevenue } from './costs.ts'
import { cubicMetresPerGallon, megajoulesPerKilowattHour, oneYear } from './inputs/constants.ts'
import {
  contract,
  contractPath,
  contractPrices,
  contractProduct,
  coveredEnergy,
  referencePrices,
} from './inputs/contract-inputs.ts'
import { conventions } from './inputs/conventions.ts'
import { year } from './inputs/economic-inputs.ts'
import { product } from './inputs/inputs.ts'
import { ownFactor } from './own-prices.ts'
import { productEnergy } from './policy-products.ts'
import {
  costFactor,
  discountFactor,
  inflationFactor,
  isOperating,
  operation,
  priceFactor,
  salesActivity,
  timeOfFlow,
  variableCostActivity,
} from './timing.ts'

const source =
  'Offtake at a price, a floor or a cap; contract for difference: strike less reference on the covered volume, as the UK’s Low Carbon Contracts Company pays it'

/** Where there is none, nothing else of this is looked at. */
const contracts = formula({
  symbol: 'm_con',
  name: 'Number of contracts',
  unit: '1',
})`sum(isPositive(${contract.firstYear}))`

const mass = formula({
  per: 'contract',
  symbol: 'M_con',
  name: 'Mass of the product that the contract is for in a year at capacity',
  unit: 't/yr',
})`ofContract(${productProduction}, ${contractProduct.place})`

const volume = formula({
  per: 'contract',
  symbol: 'V_con',
  name: 'Volume of the product that the contract is for in a year at capacity',
  unit: 'gal/yr',
})`ofContract(${productVolume}, ${contractProduct.place}) / ${cubicMetresPerGallon}`

const energy = formula({
  per: 'contract',
  symbol: 'E_con',
  name: 'Energy in the product that the contract is for in a year at capacity',
  unit: 'MJ/yr',
})`ofContract(${productEnergy}, ${contractProduct.place}) + ofContract(${energyProduction}, ${contractProduct.energyPlace}) * ${megajoulesPerKilowattHour}`

const worthAt = (about: { symbol: string; name: string }, prices: typeof contractPrices) =>
  formula({
    per: 'contract',
    unit: 'USD/yr',
    ...about,
  })`${prices.perMass} * ${mass} + ${prices.perEnergy} * ${energy} + zeroUnless(isPositive(${prices.perVolume}) * isPositive(${mass}), ${prices.perVolume} * ${volume})`

const worthAtContract = worthAt(
  { symbol: 'W_con', name: 'All of the product in a year at capacity at the price of the contract' },
  contractPrices,
)
const worthAtReference = worthAt(
  { symbol: 'W_ref', name: 'All of the product in a year at capacity at the reference price; 0 without one' },
  referencePrices,
)

/** What the market pays for the product itself: a premium and an attribute are on top of any contract. */
const worthAtMarket = formula({
  per: 'contract',
  symbol: 'W_mkt',
  name: 'All of the product in a year at capacity at the plant’s own price, which a buy-out limits',
  unit: 'USD/yr',
})`ofContract(${productProduction} * either(smaller(${product.price}, ${mostPaid}), ${product.price}), ${contractProduct.place})
  + ofContract(${energyProductRevenue}, ${contractProduct.energyPlace})`

/** BioSTEAM counts electricity that is sold as a negative cost, which it then moves with. */
const isLikeCost = formula({
  per: 'contractYear',
  symbol: 'κ_con,C',
  name: 'Is 1 for a contract for energy whose sale is counted as a cost less',
  unit: '1',
})`eachContractYear(${conventions.energySales} * isPositive(${contractProduct.energyPlace} + 1), ${year})`

const lastYear = formula({
  per: 'contract',
  symbol: 't_con,n',
  name: 'Last year of operation of the contract, or one that no plant reaches',
  unit: 'yr',
})`either(${contract.firstYear} + ${contract.years} - ${oneYear}, ${contract.firstYear} + 100 * ${oneYear})`

const inForce = formula({
  per: 'contractYear',
  symbol: 'on_con',
  name: 'Is 1 in the years of operation of the contract',
  unit: '1',
  source,
})`between(eachContract(${year}, ${lastYear}), eachContractYear(${contract.firstYear}, ${year}), eachContractYear(${lastYear}, ${year}))
  * eachContract(${isOperating}, ${lastYear})`

const hasTable = formula({
  per: 'contractYear',
  symbol: 'κ_con,own',
  name: 'Is 1 where the contract has a price for each year',
  unit: '1',
})`eachContractYear(isPositive(${contractPath.price} + 1), ${year})`

const contractFactor = formula({
  per: 'contractYear',
  symbol: 'I_con',
  name: 'Price of the contract in the year in money of the day, relative to what is given',
  unit: '1',
})`choose(${hasTable}, ofPathOrYear(${ownFactor}, ${contractPath.price}, ${inflationFactor}),
  (1 + eachContractYear(${contract.yearlyChange}, ${year})) ^ (nonNegative(eachContract(${year}, ${lastYear}) - eachContractYear(${contract.firstYear}, ${year})) / ${oneYear})
  * eachContract(${inflationFactor}, ${lastYear}) ^ eachContractYear(${contract.indexation}, ${year}))`

const referenceFactor = formula({
  per: 'contractYear',
  symbol: 'I_con,ref',
  name: 'Reference price of the year in money of the day, relative to what is given',
  unit: '1',
})`ofPathOrYear(${ownFactor}, ${contractPath.reference}, ${inflationFactor}) * (1 + eachContractYear(${contract.referenceEscalation}, ${year})) ^ (eachContract(${timeOfFlow}, ${lastYear}) / ${oneYear})`

const marketFactor = formula({
  per: 'contractYear',
  symbol: 'I_con,mkt',
  name: 'The plant’s own price of the year in money of the day, relative to what is given',
  unit: '1',
})`choose(${isLikeCost}, ofPathOrYear(${ownFactor}, ${contractProduct.path}, ${costFactor}), ofPathOrYear(${ownFactor}, ${contractProduct.path}, ${priceFactor}))`

/** Positive is what the buyer pays on top of the other price. */
const gap = formula({
  per: 'contractYear',
  symbol: 'ΔW',
  name: 'All of the product at the price of the contract, less at the price that it is held against, in a year at capacity',
  unit: 'USD/yr',
  source,
})`eachContractYear(${worthAtContract}, ${year}) * ${contractFactor} - choose(eachContractYear(isPositive(${worthAtReference}), ${year}),
  eachContractYear(${worthAtReference}, ${year}) * ${referenceFactor}, eachContractYear(${worthAtMarket}, ${year}) * ${marketFactor})`

/** A floor never takes, a cap never gives. */
const settled = formula({
  per: 'contractYear',
  symbol: 'ΔW_con',
  name: 'Of that, what the kind of the contract settles',
  unit: 'USD/yr',
  source,
})`choose(eachContractYear(is(${contract.kind}, 'floor'), ${year}), nonNegative(${gap}),
  choose(eachContractYear(is(${contract.kind}, 'cap'), ${year}), ${gap} - nonNegative(${gap}), ${gap}))`

export const soldTime = formula({
  per: 'contractYear',
  symbol: 'Δt_sold',
  name: 'Time at capacity whose sales there are of the product of the contract in the year',
  unit: 'yr',
})`choose(${isLikeCost}, eachContract(${variableCostActivity} * ${operation}, ${lastYear}), eachContract(${salesActivity} * ${operation}, ${lastYear}))`

const amountOfAll = formula({
  per: 'contract',
  symbol: 'x_Q',
  name: 'Amount that the contract covers in a year per what is made at capacity',
  unit: '1',
  absent: 'The contract covers a share.',
})`either(${contract.coveredAmount} / ${mass}, ${coveredEnergy} * ${megajoulesPerKilowattHour} / ${energy})`

/** An amount is at most what is sold. */
export const coveredTime = formula({
  per: 'contractYear',
  symbol: 'Δt_con',
  name: 'Time at capacity whose sales the contract covers in the year',
  unit: 'yr',
})`${inForce} * either(smaller(eachContractYear(${amountOfAll}, ${year}) * eachContract(${operation}, ${lastYear}), ${soldTime}), eachContractYear(${contract.coveredShare}, ${year}) * ${soldTime})`

export const contractFlow = formula({
  per: 'contractYear',
  symbol: 'Con',
  name: 'What the contract brings in the year beside the market; negative is paid by the plant',
  unit: 'USD',
  source,
})`zeroUnless(${inForce}, ${settled} * ${coveredTime})`

export const contractIncome = formula({
  per: 'year',
  symbol: 'Con_t',
  name: 'What all contracts bring in the year beside the market',
  unit: 'USD',
})`zeroUnless(${contracts}, overContracts(${contractFlow}, ${year}))`

export const contractsOfMain = formula({
  symbol: 'n_con,m',
  name: 'Number of contracts for the main product, where it is made',
  unit: '1',
})`sum(ofContract(${product.isMain} * isPositive(${product.yield}), ${contractProduct.place}))`

export const contractTotal = formula({
  per: 'contract',
  symbol: 'Con_sum',
  name: 'What each contract brings over the life of the plant beside the market, before tax',
  unit: 'USD',
})`overContractYears(${contractFlow}, ${lastYear})`

export const contractPresentValue = formula({
  per: 'contract',
  symbol: 'Con_PV',
  name: 'What each contract brings over the life of the plant beside the market in money of time zero, before tax',
  unit: 'USD',
})`overContractYears(${contractFlow} * eachContract(${discountFactor}, ${lastYear}), ${lastYear})`
