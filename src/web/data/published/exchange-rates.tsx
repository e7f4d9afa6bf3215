import { useQuery } from '@tanstack/react-query'
import { PublishedPage } from './published-page.tsx'
import { SourcedTable } from './sourced-table.tsx'
import { exchangeRates } from './tables.ts'
import { publishedTables, texts } from './texts.ts'

const words = texts.exchangeRates
const title = publishedTables[8].name

/** What currencies were worth in dollars, on average of each year. */
export function ExchangeRates() {
  const query = useQuery(exchangeRates)
  return (
    <PublishedPage
      title={title}
      query={query}
      about={({ publisher, series, base, note }) => `${publisher}, ${series}; ${base}. ${note}`}
      hint={words.hint}
    >
      {(table, find) => (
        <SourcedTable
          title={title}
          columns={[words.currency, words.rate, words.unit]}
          find={find}
          whole={table}
          rows={table.rates.map(({ value, unit, year, source }) => {
            const name = `${unit.split('/').find((each) => each !== 'USD')} ${year}`
            return { id: `${unit} ${year}`, name, cells: [value, unit], source }
          })}
        />
      )}
    </PublishedPage>
  )
}
