import { useQuery } from '@tanstack/react-query'
import { energyPrices } from '../../api/published-places.ts'
import { priceInCountry } from '../../engine/places.ts'
import { PublishedPage } from './published-page.tsx'
import { SourcedTable } from './sourced-table.tsx'
import { publishedTables, texts } from './texts.ts'

const words = texts.energyPrices
const title = publishedTables[7].name

/** What industry pays for electricity, by country. */
export function EnergyPrices() {
  const query = useQuery(energyPrices)
  return (
    <PublishedPage
      title={title}
      query={query}
      about={({ electricity: { year, consumption, taxes, note } }) =>
        `${words.about(year, consumption, taxes)} ${note}`
      }
      hint={words.hint}
    >
      {(table, find) => (
        <SourcedTable
          title={title}
          columns={[
            words.country,
            `${words.firstHalf}, ${table.electricity.unit}`,
            `${words.secondHalf}, ${table.electricity.unit}`,
            `${words.mean}, ${priceInCountry(table, table.rows[0]?.code ?? '')?.unit ?? ''}`,
            words.isEstimate,
          ]}
          find={find}
          whole={table}
          rows={table.rows.map(({ id, country, code, firstHalf, secondHalf, isEstimate }) => {
            const price = priceInCountry(table, code)
            return {
              id,
              name: country,
              cells: [
                firstHalf,
                secondHalf,
                price === undefined ? null : Number(price.value.toPrecision(digits)),
                isEstimate ? words.yes : words.no,
              ],
              source: price?.source ?? '',
            }
          })}
        />
      )}
    </PublishedPage>
  )
}

const digits = 4
