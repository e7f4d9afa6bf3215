import type { AccessLevel } from '../../contract/access-level.ts'
import { type Page, readPage } from '../http/pages.ts'

/** Whose data are downloaded. */
export interface Owner {
  readonly id: string
  readonly isAdmin: boolean
  readonly accessLevel: AccessLevel
}

/** Each page of a list is asked for when the rows before it have been taken. */
interface Paged<Row> {
  readonly atOnce: number
  /** One row more than the page holds, where there are more; undefined where there is no such list. */
  ask(page: Page): Promise<readonly Row[] | undefined>
  /** ISO 8601, as the list is ordered. */
  timeOf(row: Row): string
}

/** All rows of a list that comes a page at a time. */
export async function* allOf<Row extends { readonly id: string }>({
  atOnce,
  ask,
  timeOf,
}: Paged<Row>): AsyncGenerator<Row> {
  let page: Page | undefined = readPage({ limit: atOnce })
  while (page) {
    const rows: readonly Row[] = (await ask(page)) ?? []
    yield* rows.slice(0, page.limit)
    page = pageAfter(page, rows, timeOf)
  }
}

/** The page of rows of which one more was read than it holds; undefined where there are no more. */
function pageAfter<Row extends { readonly id: string }>(
  { limit }: Page,
  rows: readonly Row[],
  timeOf: (row: Row) => string,
): Page | undefined {
  const last = rows[limit - 1]
  if (rows.length <= limit || !last) return undefined
  return { limit, after: { time: timeOf(last), id: last.id } }
}

/** Rows as pieces of what stands between the brackets of a JSON array. */
export async function* rowsText<Row>(
  rows: AsyncIterable<Row>,
  present: (row: Row) => unknown,
): AsyncGenerator<string> {
  let separator = ''
  for await (const row of rows) {
    yield separator + JSON.stringify(present(row))
    separator = ','
  }
}
