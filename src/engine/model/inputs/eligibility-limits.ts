import { constant } from '../../language/quantity.ts'

export const corsiaShare = constant({
  symbol: 'x_CORSIA',
  name: 'Share of the baseline that an eligible fuel may emit',
  unit: '1',
  value: 0.9,
  source: 'ICAO CORSIA sustainability criterion 1: at least 10 % below the baseline',
})
export const nonBiogenicEmissions = constant({
  symbol: 'e_NBC',
  name: 'Emissions that carbon of municipal waste adds where it is not biogenic',
  unit: 'gCO2e/MJ',
  value: 170.5,
  source: 'ICAO Document 06, FT from municipal solid waste: 5.2 + 170.5 × NBC',
})
export const redComparator = constant({
  symbol: 'LC_RED',
  name: 'Fossil comparator of RED',
  unit: 'gCO2e/MJ',
  value: 94,
  source: 'Directive (EU) 2018/2001, Annex V',
})
export const redBiofuelSaving = constant({
  symbol: 'x_RED',
  name: 'Saving that RED asks of biofuels from installations since 2021',
  unit: '1',
  value: 0.65,
  source: 'Directive (EU) 2018/2001, Article 29(10)(c)',
})
export const redEarlySaving = constant({
  symbol: 'x_RED,2015',
  name: 'Saving that RED asks of biofuels from installations that began from 6 October 2015 to 2020',
  unit: '1',
  value: 0.6,
  source: 'Directive (EU) 2018/2001, Article 29(10)(b)',
})
export const redFirstSaving = constant({
  symbol: 'x_RED,first',
  name: 'Saving that RED asks of biofuels from installations in operation by 5 October 2015',
  unit: '1',
  value: 0.5,
  source: 'Directive (EU) 2018/2001, Article 29(10)(a)',
})
export const redNonBiologicalSaving = constant({
  symbol: 'x_RFNBO',
  name: 'Saving that RED asks of renewable fuels of non-biological origin',
  unit: '1',
  value: 0.7,
  source: 'Directive (EU) 2018/2001, Article 29a',
})
export const ukComparator = constant({
  symbol: 'LC_UK',
  name: 'Fossil comparator of the UK SAF mandate',
  unit: 'gCO2e/MJ',
  value: 89,
  source: 'UK SAF mandate',
})
export const ukSaving = constant({
  symbol: 'x_UK',
  name: 'Saving that the UK SAF mandate asks',
  unit: '1',
  value: 0.4,
  source: 'UK SAF mandate',
})
export const cleanFuelLimit = constant({
  symbol: 'Lim_45Z',
  name: 'Intensity at which the credit 45Z ends',
  unit: 'kgCO2e/mmBTU',
  value: 50,
  source: '26 USC 45Z(b)(1)',
})
export const aviationFuelThreshold = constant({
  symbol: 'x_40B',
  name: 'Reduction at which the credit 40B begins',
  unit: '1',
  value: 0.5,
  source: '26 USC 40B(b)',
})
export const aviationFuelBase = constant({
  symbol: 'A_40B',
  name: 'Credit 40B where it begins',
  unit: 'USD/gal',
  value: 1.25,
  source: '26 USC 40B(b)',
})
export const aviationFuelStep = constant({
  symbol: 'a_40B',
  name: 'Credit 40B for each point of reduction above',
  unit: 'USD/gal',
  value: 0.01,
  source: '26 USC 40B(b)',
})
export const aviationFuelMost = constant({
  symbol: 'A_40B,max',
  name: 'Highest credit 40B',
  unit: 'USD/gal',
  value: 1.75,
  source: '26 USC 40B(b)',
})
