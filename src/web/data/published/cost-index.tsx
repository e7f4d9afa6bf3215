import { useQuery } from '@tanstack/react-query'
import { PublishedPage } from './published-page.tsx'
import { SourcedTable } from './sourced-table.tsx'
import { costIndex } from './tables.ts'
import { publishedTables, texts } from './texts.ts'

const words = texts.costIndex
const title = publishedTables[6].name

/** What machinery costs, by year. */
export function CostIndex() {
  const query = useQuery(costIndex)
  return (
    <PublishedPage
      title={title}
      query={query}
      about={({ name, series, publisher, base, note }) =>
        `${name} (${series}), ${publisher}; ${base}. ${note}`
      }
      hint={words.hint}
    >
      {(table, find) => {
        const rowsOf = (name: string, { rows }: Pick<typeof table, 'rows'>) =>
          rows.map(({ year, index }) => ({
            id: `${name} ${year}`,
            name: `${year}`,
            cells: [name, index.value, index.confidence],
            source: index.source,
          }))
        return (
          <SourcedTable
            title={title}
            columns={[texts.year, title, words.index, texts.confidence]}
            find={find}
            whole={table}
            rows={[...rowsOf(table.series, table), ...rowsOf(table.quoted.name, table.quoted)]}
          />
        )
      }}
    </PublishedPage>
  )
}
