import { useQuery } from '@tanstack/react-query'
import { PublishedPage } from './published-page.tsx'
import { SourcedTable } from './sourced-table.tsx'
import { feedstockAvailability } from './tables.ts'
import { publishedTables, texts } from './texts.ts'

const words = texts.availability
const title = publishedTables[4].name

/** What a plant competes for. */
export function Availability() {
  const query = useQuery(feedstockAvailability)
  return (
    <PublishedPage title={title} query={query} about={() => words.about} hint={words.hint}>
      {(rows, find) => (
        <SourcedTable
          title={title}
          columns={[
            `${texts.feedstock}, ${words.country.toLowerCase()}`,
            words.kind,
            // All amounts are of a year; a row in another unit would say its own.
            `${words.amount}, ${rows[0]?.amount.unit ?? ''}`,
            texts.year,
            texts.confidence,
            texts.note,
          ]}
          find={find}
          whole={rows}
          rows={rows.map(({ id, feedstock, country, kind, amount }) => ({
            id,
            name: `${feedstock}, ${country}`,
            cells: [
              words.kinds[kind],
              amount.unit === rows[0]?.amount.unit ? amount.value : `${amount.value} ${amount.unit}`,
              amount.year === undefined ? null : String(amount.year),
              amount.confidence,
              amount.note ?? '',
            ],
            source: amount.source,
          }))}
        />
      )}
    </PublishedPage>
  )
}
