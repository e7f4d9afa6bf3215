import { useQuery } from '@tanstack/react-query'
import { PublishedPage } from './published-page.tsx'
import { SourcedTable } from './sourced-table.tsx'
import { corsiaDefaults } from './tables.ts'
import { publishedTables, texts } from './texts.ts'

const words = texts.corsia
const title = publishedTables[2].name
const columns = [
  words.process,
  words.core,
  words.landUseChange,
  words.region,
  words.conversion,
  texts.confidence,
  words.edition,
]

/** What CORSIA counts by default, in the editions of the ICAO document. */
export function Corsia() {
  const query = useQuery(corsiaDefaults)
  return (
    <PublishedPage title={title} query={query} about={() => words.about} hint={words.hint}>
      {(rows, find) => (
        <SourcedTable
          title={title}
          columns={columns}
          find={find}
          whole={rows}
          rows={rows.map(({ id, process, feedstock, core, landUseChange, region, conversion, edition }) => ({
            id,
            name: `${process}, ${feedstock}`,
            cells: [
              core.value,
              landUseChange.value,
              region,
              words.conversions[conversion],
              core.confidence,
              edition,
            ],
            source:
              core.source === landUseChange.source ? core.source : `${core.source}; ${landUseChange.source}`,
          }))}
        />
      )}
    </PublishedPage>
  )
}
