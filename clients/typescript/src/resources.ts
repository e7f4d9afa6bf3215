import type { Calculation, GivenInputs, Operations, Project, Scenario } from '../api.d.ts'
import { Failed, ProblemError, WaitedTooLong } from './errors.ts'
import type { Ask, PathOf, RowOf } from './operation.ts'
import type { Given, Send } from './transport.ts'

export interface Patience {
  /** As long as it takes if left out. */
  readonly timeoutSeconds?: number
  readonly signal?: AbortSignal
}

/** All rows of a list; a page is asked for when the one before it has been taken. */
export async function* pagesOf<P extends PathOf<'GET'>>(send: Send, path: P, given: Given = {}) {
  const { signal } = given
  for (let address: string | undefined = path; address !== undefined; ) {
    const response: Response = await send('GET', address, address === path ? given : signal && { signal })
    yield* (await response.json()) as RowOf<P>[]
    address = /<([^>]+)>\s*;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
  }
}

/** Asks until it is finished, when the server says, and is sent nothing twice. */
async function finished<T>(
  send: Send,
  path: string,
  isFinished: (found: T) => boolean,
  { timeoutSeconds = Infinity, signal }: Patience = {},
): Promise<T> {
  const end = performance.now() + timeoutSeconds * 1_000
  let tag: string | undefined
  for (;;) {
    const headers = tag === undefined ? {} : { 'if-none-match': tag }
    const response = await send('GET', path, { headers, ...(signal && { signal }) })
    tag = response.headers.get('etag') ?? tag
    const found = response.status === 200 ? ((await response.json()) as T) : undefined
    if (found !== undefined && isFinished(found)) return found
    if (performance.now() >= end) throw new WaitedTooLong(`${path} is not finished.`)
    const asked = Number(response.headers.get('retry-after') ?? 1)
    await new Promise((resolve) => setTimeout(resolve, Math.min(asked || 1, 30) * 1_000))
  }
}

/** What is stored, by what it is; lists are async iterators. */
export const projectsOf = (ask: Ask, send: Send) => ({
  [Symbol.asyncIterator]: () => pagesOf(send, '/projects'),
  /** A project with its first scenario. */
  create: (projectName: string, more: Omit<Body<'POST /projects'>, 'projectName'> = {}) =>
    ask('POST', '/projects', { body: { projectName, ...more } }),
  get: (id: string): Promise<Project> => ask('GET', '/projects/{id}', { path: { id } }),
  delete: (id: string) => ask('DELETE', '/projects/{id}', { path: { id } }),
})

type Body<O extends keyof Operations> = Operations[O]['given'] extends { body?: infer B }
  ? NonNullable<B>
  : never

export const scenariosOf = (ask: Ask, send: Send) => ({
  list: (projectId: string) => pagesOf(send, '/projects/{id}/scenarios', { path: { id: projectId } }),
  create: (projectId: string, body: Body<'POST /projects/{id}/scenarios'> = {}) =>
    ask('POST', '/projects/{id}/scenarios', { path: { id: projectId }, body }),
  get: (id: string): Promise<Scenario> => ask('GET', '/scenarios/{id}', { path: { id } }),
  delete: (id: string) => ask('DELETE', '/scenarios/{id}', { path: { id } }),
  /** Queues a calculation, which is kept: `client.calculations.wait(answer.calculationId)`. */
  calculate: (id: string, inputs?: GivenInputs) =>
    ask('POST', '/scenarios/{id}/calculate', { path: { id }, ...(inputs && { body: inputs }) }),
})

export const calculationsOf = (ask: Ask, send: Send) => ({
  list: (scenarioId: string) => pagesOf(send, '/scenarios/{id}/calculations', { path: { id: scenarioId } }),
  get: (id: string) => ask('GET', '/calculations/{id}', { path: { id } }),
  /** @throws {Failed | WaitedTooLong} */
  async wait(id: string, patience?: Patience): Promise<Calculated> {
    const isFinished = ({ status }: Calculation) => status !== 'calculating'
    const found = await finished(send, `/calculations/${encodeURIComponent(id)}`, isFinished, patience)
    if (found.status !== 'calculated') throw new Failed(found.failure)
    return found as Calculated
  },
  cancel: (id: string) => ask('DELETE', '/calculations/{id}', { path: { id } }),
})

/** A calculation that has its outcome. */
export type Calculated = {
  [K in keyof Calculation]: K extends Results ? NonNullable<Calculation[K]> : Calculation[K]
}
type Results = 'technoEconomics' | 'financials' | 'resolvedInputs' | 'warnings'

export const studiesOf = (ask: Ask, send: Send) => ({
  list: (scenarioId: string) => pagesOf(send, '/scenarios/{id}/studies', { path: { id: scenarioId } }),
  /** A study that is computed in the background and kept: `client.studies.wait(answer.id)`. */
  queue: (scenarioId: string, body: Body<'POST /scenarios/{id}/studies'>) =>
    ask('POST', '/scenarios/{id}/studies', { path: { id: scenarioId }, body }),
  get: (id: string) => ask('GET', '/studies/{id}', { path: { id } }),
  /** @throws {Failed | WaitedTooLong} */
  async wait(id: string, patience?: Patience): Promise<Study> {
    const isFinished = ({ state }: Study) => state !== 'queued' && state !== 'running'
    const found = await finished(send, `/studies/${encodeURIComponent(id)}`, isFinished, patience)
    if (found.state !== 'done' && found.state !== 'stopped') throw new Failed(found.failure)
    return found
  },
  cancel: (id: string) => ask('POST', '/studies/{id}/cancel', { path: { id } }),
  delete: (id: string) => ask('DELETE', '/studies/{id}', { path: { id } }),
})

type Study = Operations['GET /studies/{id}']['answer']

type CaseTable = Operations['GET /case-tables/{id}']['answer']
type TableFormat = 'csv' | 'tsv' | 'json' | 'parquet'

/** More need not be tried: with a heading and units, so many rows are calculated at once at most. */
const linesAtOnce = 1_002

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

/** Tables of cases; each is CSV or tabs, a row for each case. */
export const caseTablesOf = (ask: Ask, send: Send) => {
  const sendTable = (path: string, table: string, query: object = {}) =>
    send('POST', path, { body: new Blob([table]), headers: { 'content-type': 'text/csv' }, query })
  const tables = {
    list: (scenarioId: string) => pagesOf(send, '/scenarios/{id}/case-tables', { path: { id: scenarioId } }),
    /** A table whose rows are calculated in the background and kept: `client.caseTables.wait(answer.id)`. */
    async queue(
      scenarioId: string,
      table: string,
      query: { readonly mapping?: string } = {},
    ): Promise<CaseTable> {
      const path = `/scenarios/${encodeURIComponent(scenarioId)}/case-tables`
      return (await sendTable(path, table, query)).json()
    },
    get: (id: string) => ask('GET', '/case-tables/{id}', { path: { id } }),
    /**
     * The table once every row is calculated or refused; `progress.refused` says how many are.
     *
     * @throws {Failed | WaitedTooLong}
     */
    async wait(id: string, patience?: Patience): Promise<CaseTable> {
      const isFinished = ({ state }: CaseTable) => state !== 'queued' && state !== 'running'
      const found = await finished(send, `/case-tables/${encodeURIComponent(id)}`, isFinished, patience)
      if (found.state !== 'done') throw new Failed(found.failure ?? { code: found.state })
      return found
    },
    /** A row for each of the table, as a file; `rows` leaves the others out. */
    results: async (
      id: string,
      format: TableFormat = 'csv',
      rows: 'all' | 'calculated' | 'refused' = 'all',
    ): Promise<Uint8Array> =>
      bytesOf(
        await send('GET', `/case-tables/${encodeURIComponent(id)}/results`, { query: { format, rows } }),
      ),
    cancel: (id: string) => ask('POST', '/case-tables/{id}/cancel', { path: { id } }),
    delete: (id: string) => ask('DELETE', '/case-tables/{id}', { path: { id } }),
    /**
     * A row for each of a table, as a file. A small table is calculated at once and nothing is stored; a large one is
     * queued and waited for. One row that is wrong refuses all.
     *
     * @throws {InvalidInput} where something is wrong with a small one.
     * @throws {Failed} where rows of a large one are refused: its `failure` has the `id` for `results`.
     */
    async batch(scenarioId: string, table: string, format: TableFormat = 'csv', patience?: Patience) {
      if (table.split('\n', linesAtOnce + 2).length <= linesAtOnce + 1) {
        const path = `/scenarios/${encodeURIComponent(scenarioId)}/cases`
        try {
          return await bytesOf(await sendTable(path, table, { format }))
        } catch (error) {
          if (!(error instanceof ProblemError) || error.code !== 'table_too_large') throw error
        }
      }
      const { id, progress } = await tables.wait((await tables.queue(scenarioId, table)).id, patience)
      if (progress.refused > 0) throw new Failed({ code: 'rows_refused', id, refused: progress.refused })
      return await tables.results(id, format)
    },
  }
  return tables
}
