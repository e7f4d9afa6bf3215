import type { Datum } from '../schemas/reference-datum.ts'
import type { ChosenInputs } from './pathway-inputs.ts'
import type { UsStates } from './published-states.ts'

/** A row of the published states, with what holds for its columns. */
export interface StateOfUsa {
  readonly row: UsStates['rows'][number]
  readonly columns: UsStates['columns']
}

type Column = keyof UsStates['columns']

/** The code of the country whose states they are. */
export const countryOfStates = 'US'

/** 26 USC 11(b) */
const federalRate = 0.21
const percent = 100
const gramsPerKilogram = 1_000

/** Utilities by the names that every edition gives them. */
const ofUtilities: Readonly<Record<string, { readonly price: Column; readonly carbonIntensity?: Column }>> = {
  Electricity: { price: 'electricityPrice', carbonIntensity: 'electricityCarbonIntensity' },
  'Natural gas': { price: 'naturalGasPrice' },
}

/**
 * The inputs of a country with those of one of its states in their place: income tax, location factor, and prices and
 * emissions of energy. Capital that is of the country already has no other location.
 */
export function inState(chosen: ChosenInputs, state: StateOfUsa): ChosenInputs {
  return {
    ...chosen,
    utilities: chosen.utilities.map((utility) => {
      const columns = ofUtilities[String(utility.name)]
      const intensity = columns?.carbonIntensity && datumOf(state, columns.carbonIntensity)
      return {
        ...utility,
        ...(columns && { price: datumOf(state, columns.price) ?? utility.price }),
        ...(intensity && { carbonIntensity: intensity }),
      }
    }),
    economics: { ...chosen.economics, taxRate: taxOf(state) ?? chosen.economics.taxRate },
    ...(chosen.capital && {
      capital: {
        ...chosen.capital,
        ...(chosen.capital.locationFactor && {
          locationFactor: datumOf(state, 'locationFactor') ?? chosen.capital.locationFactor,
        }),
      },
    }),
  }
}

/** A number of a state with where it is from; undefined where the table has none. */
function datumOf({ row, columns }: StateOfUsa, column: Column): Datum | undefined {
  const value = row[column]
  if (typeof value !== 'number') return undefined
  const isPerKilogram = columns[column].unit === 'kgCO2e/kWh'
  const unit = isPerKilogram ? 'gCO2e/kWh' : (columns[column].unit as Datum['unit'])
  return {
    ...about(row.name, columns[column]),
    value: isPerKilogram ? value * gramsPerKilogram : value,
    unit,
  }
}

function about(
  place: string,
  { source, licence, year, currencyYear, confidence, note }: UsStates['columns'][Column],
) {
  return {
    source,
    licence,
    place,
    ...(year !== null && { year }),
    ...(currencyYear !== undefined && { currencyYear }),
    confidence,
    ...(note !== undefined && { note }),
  }
}

/** The rate of the state is deductible from the income that the federal one is on. */
function taxOf({ row, columns }: StateOfUsa): Datum | undefined {
  const { incomeTax } = row
  if (typeof incomeTax !== 'number') return undefined
  const { source, ...rest } = about(row.name, columns.incomeTax)
  return {
    ...rest,
    value: percent * (federalRate + (1 - federalRate) * incomeTax),
    unit: '%',
    source: `26 USC 11(b) and ${source}`,
    note: row.taxNote ?? 'Federal and of the state, which is deductible from the federal.',
  }
}
