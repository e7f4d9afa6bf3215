/** What one currency is worth in another, on average of a year. */
export interface Rate {
  readonly value: number
  /** `USD/EUR`, or `JPY/USD` where it is told the other way round. */
  readonly unit: string
  readonly year: number
  readonly source: string
}

/** How the level of prices has changed, with a number for each year that is needed. */
export interface PriceIndex {
  readonly name: string
  readonly source: string
  /** Each under its year, `2014`. */
  readonly values: Readonly<Record<string, number>>
}

/** How amounts become money of the analysis, which is USD of one year: the section `money` of a request. */
export interface Money {
  /** The year whose money the analysis is in. */
  readonly year: number
  /** The currency that results are told in besides, by its rate of that year; USD alone if left out. */
  readonly currency?: string
  readonly rates?: readonly Rate[]
  readonly indices?: readonly PriceIndex[]
}

/** What says of an amount which money it is in, beside the currency in its unit. */
export interface MoneyMark {
  /** The year of the money; that of the analysis if left out. */
  readonly moneyYear?: number
  /** The name of the index that brings it to the year of the analysis; the only one if left out. */
  readonly moneyIndex?: string
}

export const mostRates = 20
export const mostIndices = 5
export const mostIndexYears = 200
export const [firstMoneyYear, lastMoneyYear] = [1800, 2100]
export const longestMoneySource = 300
export const longestIndexName = 60
