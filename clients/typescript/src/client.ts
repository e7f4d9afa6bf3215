import type { GivenInputs, Operations, Outcome } from '../api.d.ts'
import { caseOf } from './case.ts'
import type { AnswerOf, Ask, GivenTo, PathOf } from './operation.ts'
import { type Difference, differencesOf } from './outcome.ts'
import {
  calculationsOf,
  caseTablesOf,
  type Patience,
  pagesOf,
  projectsOf,
  scenariosOf,
  studiesOf,
} from './resources.ts'
import { type Given, type Options, type Send, transport } from './transport.ts'

export type * from '../api.d.ts'
// biome-ignore lint/performance/noBarrelFile: a package has one entry.
export { caseOf } from './case.ts'
export * from './errors.ts'
export { type Difference, type Row, rowsOf } from './outcome.ts'
export type { Calculated, Patience } from './resources.ts'
export type { Given, Options } from './transport.ts'

const paths = { json: 'bundle.json', xlsx: 'workbook.xlsx', pdf: 'report.pdf' } as const
type Format = keyof typeof paths | 'csv' | 'tsv' | 'parquet'
type Study = Operations['POST /analyses/study']

/** A SAFAPAC server, as whoever made the token. */
export class Client {
  readonly #send: Send
  readonly projects
  readonly scenarios
  readonly calculations
  readonly studies
  readonly caseTables

  /**
   * @param url of the server, without `/api/v1`.
   * @param token a personal access token, from the account.
   */
  constructor(url: string, token: string, options?: Options) {
    const send = transport(url, token, options)
    const ask: Ask = (method, path, ...given) => this.request(method, path, ...given)
    this.#send = send
    this.projects = projectsOf(ask, send)
    this.scenarios = scenariosOf(ask, send)
    this.calculations = calculationsOf(ask, send)
    this.studies = studiesOf(ask, send)
    this.caseTables = caseTablesOf(ask, send)
  }

  /** Calculates, and stores nothing. */
  calculate(inputs: GivenInputs): Promise<Outcome> {
    return this.request('POST', '/calculate/quick', { body: inputs })
  }

  /**
   * Calculates many cases, and stores nothing; outcomes come in the order of the cases.
   *
   * @param cases each places and what stands there: `{ '/plant/capacity': { value: 200, unit: 'kt/yr' } }`.
   * @param atOnce how many are under way at the same time.
   */
  async *bulk(
    base: GivenInputs,
    cases: Iterable<Readonly<Record<string, unknown>>>,
    atOnce = 4,
  ): AsyncGenerator<Outcome> {
    const underWay: Promise<Outcome>[] = []
    for (const each of cases) {
      const outcome = this.calculate(caseOf(base, each))
      // One that fails is told when its turn comes.
      outcome.catch(() => {})
      if (underWay.push(outcome) >= atOnce) yield (await underWay.shift()) as Outcome
    }
    for (const outcome of underWay) yield await outcome
  }

  /**
   * Calculates every row of a table over a scenario, and waits for it by itself where it is large.
   *
   * @param table CSV or tabs: a heading such as `plant.capacity [kt/yr]`, and a row for each case.
   * @param format of the file that comes back.
   */
  batch(
    scenarioId: string,
    table: string,
    format: 'csv' | 'tsv' | 'json' | 'parquet' = 'csv',
    patience?: Patience,
  ): Promise<Uint8Array> {
    return this.caseTables.batch(scenarioId, table, format, patience)
  }

  /** How sure a case is, at once and without storing anything; a large study is for `studies.queue`. */
  study(study: Study['given']['body']): Promise<Study['answer']> {
    return this.request('POST', '/analyses/study', { body: study })
  }

  /** A calculation as a file; `query` of a table is `{ shape: 'years' }`. */
  async export(id: string, format: Format = 'json', query: object = {}): Promise<Uint8Array> {
    const isTable = format === 'csv' || format === 'tsv' || format === 'parquet'
    const path = `/calculations/${encodeURIComponent(id)}/${isTable ? 'values' : paths[format]}`
    const response = await this.#send('GET', path, { query: isTable ? { format, ...query } : query })
    return new Uint8Array(await response.arrayBuffer())
  }

  /** The numbers that differ between two outcomes, or calculations by their ids. */
  async compare(a: string | Outcome, b: string | Outcome): Promise<Difference[]> {
    const outcome = (given: string | Outcome) =>
      typeof given === 'string' ? this.calculations.wait(given) : given
    return differencesOf(await outcome(a), await outcome(b))
  }

  /** Any operation of the API, typed by its method and its address: JSON, the bytes of a file, or events as they come. */
  async request<M extends 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', P extends PathOf<M>>(
    method: M,
    path: P,
    ...[given]: GivenTo<M, P>
  ): Promise<AnswerOf<M, P>> {
    const response = await this.#send(method, path, given)
    const type = response.headers.get('content-type') ?? ''
    if (type.startsWith('text/event-stream')) return response as AnswerOf<M, P>
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (!type.startsWith('application/json')) return (bytes.length > 0 ? bytes : undefined) as AnswerOf<M, P>
    return JSON.parse(new TextDecoder().decode(bytes)) as AnswerOf<M, P>
  }

  /** The same as it came: status, headers, body. It has been repeated where it had to be, and is no refusal. */
  raw(method: string, path: string, given?: Given): Promise<Response> {
    return this.#send(method, path, given)
  }

  /** All rows of any list, page by page as they are taken. */
  pages<P extends PathOf<'GET'>>(path: P, given?: Given) {
    return pagesOf(this.#send, path, given)
  }
}
