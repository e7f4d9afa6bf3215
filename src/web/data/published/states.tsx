import { useQuery } from '@tanstack/react-query'
import { usStates } from '../../api/published-places.ts'
import { shownUnit } from '../texts.ts'
import { PublishedPage } from './published-page.tsx'
import { SourcedTable } from './sourced-table.tsx'
import { publishedTables, texts } from './texts.ts'

const words = texts.states
const title = publishedTables[5].name
const names = Object.keys(words.columns) as (keyof typeof words.columns)[]

/** Taxes, energy prices and factors of the states; what holds for one column is told once. */
export function States() {
  const query = useQuery(usStates)
  return (
    <PublishedPage title={title} query={query} about={() => words.about} hint={words.hint}>
      {(table, find) => {
        const source = names
          .map((name) => {
            const { source, year, confidence, note = '' } = table.columns[name]
            return `${words.columns[name]}: ${source}. ${texts.year} ${year ?? texts.none}, ${texts.confidenceOf[confidence]}. ${note}`
          })
          .join('\n')
        return (
          <SourcedTable
            title={title}
            columns={[
              words.state,
              ...names.map((name) =>
                [words.columns[name], shownUnit(table.columns[name].unit)].filter(Boolean).join(', '),
              ),
              words.taxNote,
            ]}
            find={find}
            whole={table}
            rows={table.rows.map((row) => ({
              id: row.id,
              name: row.name,
              cells: [...names.map((name) => row[name]), row.taxNote ?? ''],
              source,
            }))}
          />
        )
      }}
    </PublishedPage>
  )
}
