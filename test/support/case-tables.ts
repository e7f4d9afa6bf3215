import { answered, answeredInTime, type Client } from './client.ts'
import { until } from './waiting.ts'

/** So many cases of different capacities, of which those at some places are wrong. */
export const capacities = (count: number, wrong: readonly number[] = []): string =>
  [
    'name,plant.capacity [kt/yr],feedstocks[0].price [USD/t]',
    ...Array.from({ length: count }, (_, i) =>
      wrong.includes(i) ? `Case ${i},-1,many` : `Case ${i},${100 + i / 10},${600 + (i % 50)}`,
    ),
    '',
  ].join('\n')

/** A table of cases that nobody has calculated yet. */
export async function queueTable(owner: Client, scenarioId: string, body: string, query = '') {
  const headers = { 'content-type': 'text/csv' }
  const path = `/scenarios/${scenarioId}/case-tables${query}`
  return await answered(
    202,
    answeredInTime(() => owner.send('POST', path, { body, headers })),
  )
}

/** The table once it has ended, whatever the end. */
export async function endedTable(owner: Client, tableId: string) {
  let table: Awaited<ReturnType<typeof answered>> = {}
  await until(async () => {
    table = await answered(200, owner.get(`/case-tables/${tableId}`))
    return table.finishedAt !== null
  }, 'the end of the table')
  return table
}
