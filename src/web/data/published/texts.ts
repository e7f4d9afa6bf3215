import { texts as ofData } from '../texts.ts'

/** Tables that others publish, in the order in which they are listed. */
export const publishedTables = [
  { to: '/data/policies', name: 'Policies and laws' },
  { to: '/data/eligibility-rules', name: 'Eligibility rules' },
  { to: '/data/corsia', name: 'CORSIA defaults' },
  { to: '/data/literature', name: 'Costs in the literature' },
  { to: '/data/feedstock-availability', name: 'Feedstock availability' },
  { to: '/data/us-states', name: 'States of the USA' },
  { to: '/data/cost-index', name: 'Cost index' },
  { to: '/data/energy-prices', name: 'Prices of electricity' },
  { to: '/data/exchange-rates', name: 'Exchange rates' },
  { to: '/data/price-indices', name: 'Price indices' },
] as const

export const texts = {
  source: 'Source',
  sources: 'Sources',
  confidence: 'Confidence',
  year: 'Year',
  note: 'Note',
  feedstock: 'Feedstock',
  none: ofData.none,
  failed: 'The table is not here.',
  nothingFound: ofData.nothingFound,
  status: { law: 'Law', draft: 'Draft' },
  asOf: (date: string) => `text of ${date}`,
  years: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `until ${to}`
    if (to === null) return `from ${from}`
    return from === to ? `${from}` : `${from} to ${to}`
  },
  licence: ofData.licence,
  confidenceOf: ofData.confidence,
  corsia: {
    about:
      'Default life-cycle emissions that ICAO publishes, each of the edition of the document that it names.',
    hint: 'A process, a feedstock, a region',
    process: 'Process, feedstock',
    region: 'Region',
    conversion: 'Conversion',
    core: 'Core, gCO2e/MJ',
    landUseChange: 'Land use change, gCO2e/MJ',
    edition: 'Edition',
    conversions: { both: 'both', standalone: 'standalone', integrated: 'integrated' },
  },
  policies: {
    about: 'Laws, schemes and drafts with their dates and numbers, as they state them.',
    hint: 'A country, a scheme, law or draft',
    instruments: {
      carbonFactorCredit: 'Paid like a carbon factor credit',
      buyOut: 'Paid like a buy-out price',
    },
  },
  rules: {
    about: 'What each scheme asks of a fuel, with the article that says so. A draft decides nothing.',
    hint: 'A scheme, an article, law or draft',
  },
  literature: {
    about: (year: number) =>
      `What studies of SAF plants found, in USD of ${year}; results are compared with it.`,
    hint: 'A technology, a feedstock, a study',
    technology: 'Technology, feedstock',
    capital: 'Capital',
    operation: 'Operation',
    feedstockCost: 'Feedstock cost',
    minimumPrice: 'Minimum price',
    asReported: 'Minimum price as reported',
    capitalPerDailyTonne: 'Capital per daily tonne',
    reviewedIn: 'Reviewed in',
  },
  availability: {
    about:
      'How much of a feedstock countries collect, could collect, use and move across the border in a year.',
    hint: 'A feedstock, a country',
    country: 'Country',
    kind: 'What',
    amount: 'Amount',
    kinds: {
      collected: 'collected',
      collectable: 'could be collected',
      bought: 'bought by dealers and plants',
      consumed: 'used for fuels',
      exported: 'exported',
    },
  },
  states: {
    about: 'What differs between the states of the USA. Each column has its own source.',
    hint: 'A state',
    state: 'State',
    columns: {
      incomeTax: 'Income tax',
      grossReceiptsTax: 'Gross receipts tax',
      propertyTax: 'Property tax',
      electricityPrice: 'Electricity price',
      naturalGasPrice: 'Natural gas price',
      locationFactor: 'Location factor',
      locationFactorAsPublished: 'Location factor as published',
      electricityCarbonIntensity: 'Carbon intensity of electricity',
    },
    taxNote: 'Note on taxes',
  },
  energyPrices: {
    about: (year: number, consumption: string, taxes: string) =>
      `What industry paid for electricity in ${year}, by country: consumers of ${consumption}, ${taxes}. In dollars it is the mean of both halves of the year at the rate of that year.`,
    hint: 'A country',
    country: 'Country',
    firstHalf: 'First half',
    secondHalf: 'Second half',
    mean: 'Mean',
    isEstimate: 'Estimate',
    yes: 'yes',
    no: 'no',
  },
  costIndex: {
    hint: 'A year',
    index: 'Index',
  },
  exchangeRates: {
    hint: 'A currency, a year',
    currency: 'Currency, year',
    rate: 'Rate',
    unit: 'Unit',
  },
  priceIndices: {
    about: 'By which money of one year becomes money of another; only ratios count.',
    hint: 'A year, an index',
    index: 'Index',
    value: 'Value',
  },
}
