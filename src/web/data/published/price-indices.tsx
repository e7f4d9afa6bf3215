import { useQuery } from '@tanstack/react-query'
import { PublishedPage } from './published-page.tsx'
import { SourcedTable } from './sourced-table.tsx'
import { priceIndices } from './tables.ts'
import { publishedTables, texts } from './texts.ts'

const words = texts.priceIndices
const title = publishedTables[9].name

/** How prices have risen, by index and year. */
export function PriceIndices() {
  const query = useQuery(priceIndices)
  return (
    <PublishedPage
      title={title}
      query={query}
      about={(all) =>
        [words.about, ...all.map(({ index, title: name }) => `${index.name}: ${name}.`)].join(' ')
      }
      hint={words.hint}
    >
      {(all, find) => (
        <SourcedTable
          title={title}
          columns={[texts.year, words.index, words.value]}
          find={find}
          whole={all}
          rows={all.flatMap(({ index: { name, source, values } }) =>
            Object.entries(values)
              .toReversed()
              .map(([year, value]) => ({ id: `${name} ${year}`, name: year, cells: [name, value], source })),
          )}
        />
      )}
    </PublishedPage>
  )
}
