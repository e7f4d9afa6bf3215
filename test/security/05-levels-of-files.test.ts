import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { show } from '../../src/contract/access/outcome-view.ts'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { testApp } from '../support/app.ts'
import { cases } from '../support/cases.ts'
import { type Answer, answered, type Client, prefix } from '../support/client.ts'
import { changed } from '../support/examples.ts'
import { bareNumbersOf } from '../support/numbers.ts'
import { readDescription } from '../support/openapi.ts'
import { pdfTexts } from '../support/pdf-text.ts'
import { createProject } from '../support/requests.ts'
import { inputsOf } from '../workbook/made.ts'
import { unzipped } from '../workbook/read-workbook.ts'

const { app, stranger, user } = testApp({ withWorker: true })

/** No two quantities are equal by chance. */
const plant = inputsOf(
  changed(cases.policies, { 'plant.capacity': { value: 493.217, unit: 'kt/yr' } }),
) as Inputs
const other = inputsOf(changed(plant, { 'feedstocks.0.price.value': 613.81, 'plant.capacity.value': 401.93 }))

/** Six digits of a number, and nine of it in whatever power of ten it is written. */
function* keysOf(value: number): Generator<string> {
  const size = Math.abs(value)
  // What has fewer digits is met by chance.
  if (Number(size.toPrecision(5)) === size) return
  yield size.toPrecision(6)
  if (Number(size.toPrecision(8)) !== size) yield `mantissa ${size.toExponential(8).split('e')[0]}`
}

const keysIn = (node: unknown) => bareNumbersOf(node).flatMap(({ value }) => [...keysOf(value)])

/** What tells one thing from another, and when it was: no number of a plant. */
const identities =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|\b[0-9a-f]{64}\b|\d{4}-\d\d-\d\dT[\d:.]+Z|"e?Tag":"[^"]*"/gi

function* numbersIn(text: string): Generator<number> {
  for (const [number] of text.replace(identities, ' ').matchAll(/\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi))
    yield Number(number)
}

/** All that can be read in an answer. */
async function textOf({ rawPayload, headers }: Answer): Promise<string> {
  const type = String(headers['content-type']).split(';')[0]
  if (type?.endsWith('spreadsheetml.sheet')) return [...unzipped(rawPayload).values()].join('\n')
  if (type === 'application/pdf')
    return pdfTexts(rawPayload)
      .join('\n')
      .replace(/(?<=\d),(?=\d)/g, '')
  if (type !== 'application/vnd.apache.parquet') return rawPayload.toString()
  const file = new Uint8Array(rawPayload).buffer
  const rows = await parquetReadObjects({ file })
  return JSON.stringify([rows, parquetMetadata(file).key_value_metadata], (_, value) =>
    typeof value === 'bigint' ? Number(value) : value,
  )
}

interface Parameter {
  readonly in: string
  readonly name: string
  readonly schema: { readonly enum?: readonly string[] }
}

/** Every question of a parameter with a list of words: each of them. */
const queriesOf = (parameters: readonly Parameter[] = []) =>
  parameters.reduce<string[]>(
    (queries, { in: place, name, schema }) =>
      place === 'query' && schema.enum
        ? queries.flatMap((query) => schema.enum!.map((word) => `${query}&${name}=${word}`))
        : queries,
    ['?'],
  )

/** Every address of the description under which something of a plant is read, whatever format it is in. */
async function addressesOf(ids: Readonly<Record<string, string>>): Promise<string[]> {
  const { paths } = await readDescription(app())
  return Object.entries(paths).flatMap(([path, { get }]) => {
    const [, folder = '', parameter] = path.slice(prefix.length).split('/')
    const id = parameter?.startsWith('{') ? ids[folder] : undefined
    const isOwn = path.endsWith('/me/data')
    if (!get || (!isOwn && id === undefined)) return []
    const address = path.slice(prefix.length).replace(/\{\w+\}/, id ?? '')
    const { parameters } = get as { readonly parameters?: readonly Parameter[] }
    // A stream goes on for as long as it is read.
    return address.includes('{') || address.endsWith('/events')
      ? []
      : queriesOf(parameters).map((query) => address + query)
  })
}

/** Everything that a person can have of a plant, by where it is from. */
async function readAll(person: Client): Promise<Map<string, string>> {
  const { projectId, scenarioId } = await createProject(person)
  const path = `/scenarios/${scenarioId}`
  const { calculationId } = await answered(200, person.post(`${path}/calculate/sync`, plant))
  const { address } = await answered(
    201,
    person.post(`/calculations/${calculationId}/links`, { allowFiles: true }),
  )
  const link = new URL(address).pathname.split('/').at(-1) ?? ''
  const ids = { projects: projectId, scenarios: scenarioId, calculations: calculationId, shared: link }
  const found = new Map<string, string>()
  for (const each of await addressesOf(ids)) {
    const answer = await (each.startsWith('/shared/') ? stranger() : person).get(each)
    if (answer.statusCode === 200) found.set(each.replace(link, 'link'), await textOf(answer))
  }
  const table = `name,plant.capacity [kt/yr],feedstocks[0].price [USD/t]\nOther,401.93,613.81\n`
  const headers = { 'content-type': 'text/csv' }
  const sides = { from: { calculationId }, to: { inputs: other } }
  const posts: Record<string, () => ReturnType<Client['post']>> = {
    attribution: () => person.post('/analyses/attribution', { ...sides, outputs: ['payback'] }),
    quick: () => person.post('/calculate/quick', other),
    ...Object.fromEntries(
      ['csv', 'tsv', 'parquet'].map((format) => [
        `cases ${format}`,
        () => person.send('POST', `${path}/cases?format=${format}`, { body: table, headers }),
      ]),
    ),
  }
  // A person sends one table at a time.
  for (const [name, send] of Object.entries(posts)) {
    const answer = await send()
    assert.equal(answer.statusCode, 200, `${name}: ${answer.body}`)
    found.set(name, await textOf(answer))
  }
  return found
}

const formats = [
  ...[
    'workbook.xlsx',
    'report.pdf',
    'form=lender',
    'form=innovation-fund',
    'form=proof-of-sustainability',
    'form=act-saf',
  ],
  ...['bundle.json', 'format=csv&shape=years', 'format=tsv', 'format=parquet&shape=long', 'format=metadata'],
  ...[
    'assumptions.csv',
    '/shared/link',
    '/shared/link/bundle.json',
    '/shared/link/workbook.xlsx',
    '/shared/link/report.pdf',
    '/me/data',
    'cases parquet',
  ],
]

for (const level of ['CORE', 'ADVANCE'] as const) {
  test(`S-075 no number that ${level} does not see is in anything that can be had of a plant, in no format`, async () => {
    const outcomes = [calculateOutcome(plant), calculateOutcome(other)]
    const seen = new Set(outcomes.flatMap((outcome) => keysIn(show(outcome, level))))
    for (const key of keysIn([plant, other])) seen.add(key)
    const withheld = new Set(outcomes.flatMap(keysIn).filter((key) => !seen.has(key)))
    assert.ok(withheld.size > 1_000)
    const answers = await readAll(await user(undefined, level))
    for (const format of formats)
      assert.ok(
        [...answers.keys()].some((name) => name.includes(format)),
        `${format} was not read`,
      )
    for (const [name, text] of answers) {
      const found = [...numbersIn(text)].filter((number) =>
        [...keysOf(number)].some((key) => withheld.has(key)),
      )
      assert.deepEqual(found, [], name)
      // What it sees is found in the same way, so that what it does not see would be.
      const isFound = [...numbersIn(text)].some((number) => [...keysOf(number)].some((key) => seen.has(key)))
      if (/workbook|bundle|shape=long|cases|quick/.test(name)) assert.ok(isFound, name)
    }
  })
}
