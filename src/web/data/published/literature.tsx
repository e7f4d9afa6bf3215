import { useQuery } from '@tanstack/react-query'
import { PublishedPage } from './published-page.tsx'
import { SourcedTable } from './sourced-table.tsx'
import { literatureCosts } from './tables.ts'
import { publishedTables, texts } from './texts.ts'

const words = texts.literature
const title = publishedTables[3].name
const numbers = ['minimumPrice', 'capital', 'operation', 'feedstockCost', 'capitalPerDailyTonne'] as const

/** What studies found, as far as they say it. */
export function Literature() {
  const query = useQuery(literatureCosts)
  return (
    <PublishedPage
      title={title}
      query={query}
      about={({ currencyYear, note }) => `${words.about(currencyYear)} ${note}`}
      hint={words.hint}
    >
      {(table, find) => (
        <SourcedTable
          title={title}
          columns={[
            words.technology,
            ...numbers.map((name) => `${words[name]}, ${table.units[name]}`),
            words.asReported,
            words.reviewedIn,
          ]}
          find={find}
          whole={table}
          rows={table.rows.map((row) => ({
            id: row.id,
            name: `${row.technology}, ${row.feedstock}`,
            cells: [...numbers.map((name) => row[name]), row.minimumPriceAsReported, row.reviewedIn],
            source: row.source,
          }))}
        />
      )}
    </PublishedPage>
  )
}
