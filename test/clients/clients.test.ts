import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import {
  Client,
  caseOf,
  Failed,
  Forbidden,
  type Inputs,
  InvalidInput,
  NotFound,
  NotSignedIn,
  ProblemError,
  rowsOf,
} from '../../clients/typescript/src/client.ts'
import { testApp } from '../support/app.ts'
import { answered } from '../support/client.ts'
import { keptStudy } from '../support/kept-studies.ts'
import { patienceMilliseconds } from '../support/waiting.ts'
import { packedClient } from './packed-client.ts'

const run = promisify(execFile)
const pythonFolder = fileURLToPath(new URL('../../clients/python/', import.meta.url))
const inputsFile = fileURLToPath(new URL('../../examples/hefa-usa-500.json', import.meta.url))

const isNewEnough = await run('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))']).then(
  () => true,
  () => false,
)

const { app, ready, user } = testApp({ withWorker: true })

let url: string
let makeToken: (name: string) => Promise<string>
/** Methods and addresses that somebody has asked for, by their token. */
const asked = new Map<string, Set<string>>()
before(async () => {
  await ready()
  const person = await user()
  makeToken = async (name) => (await answered(201, person.post('/me/tokens', { name, scope: 'write' }))).token
  await app().listen({ host: '127.0.0.1', port: 0 })
  const { port } = app().server.address() as AddressInfo
  url = `http://127.0.0.1:${port}`
  app().server.on('request', ({ method, url: address, headers: { authorization = '' } }) => {
    const own = asked.get(authorization) ?? new Set()
    asked.set(authorization, own.add(`${method} ${address?.split('?')[0]}`))
  })
})

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: object }>>>>
}

async function allOf<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}

/** Stands for every member of an address: of something that nobody has. */
const anId = '00000000-0000-4000-8000-000000000000'

/** Each operation of the API has to have been asked for, whatever was answered. */
async function assertAllAsked(token: string): Promise<void> {
  const { paths } = (await app().inject('/openapi.json')).json<Description>()
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, anId)}`),
  )
  const seen = asked.get(`Bearer ${token}`) ?? new Set()
  assert.ok(operations.length > 100)
  assert.deepEqual(
    operations.filter((each) => !seen.has(each)),
    [],
  )
}

test('the Python client passes its own tests against a server, and reaches every operation', {
  skip: !isNewEnough && 'there is no python3 from 3.10 on',
}, async () => {
  const token = await makeToken('Python')
  const env = {
    PATH: process.env.PATH,
    PYTHONDONTWRITEBYTECODE: '1',
    SAFAPAC_URL: url,
    SAFAPAC_TOKEN: token,
    SAFAPAC_INPUTS: inputsFile,
    SAFAPAC_STUDY: JSON.stringify(keptStudy(64)),
  }
  // Python warns of what a program leaves open.
  const args = ['-W', 'error::ResourceWarning', '-m', 'unittest', 'discover', '-v', '-s', 'tests', '-t', '.']
  const { stderr } = await run('python3', args, { cwd: pythonFolder, env, timeout: patienceMilliseconds })
  assert.match(stderr, /^Ran \d\d tests/m)
  assert.match(stderr, /^OK\b/m)
  await assertAllAsked(token)
})

test('the TypeScript client calculates, waits, lists, takes files along and tells what differs', async () => {
  const client = new Client(url, await makeToken('TypeScript'))
  const inputs: Inputs = JSON.parse(await readFile(inputsFile, 'utf8'))
  const project = await client.projects.create('Of the TypeScript client')
  const scenario = await client.scenarios.create(project.id, { scenarioName: 'One', inputs })
  const { calculationId } = await client.scenarios.calculate(scenario.id)
  const kept = await client.calculations.wait(calculationId)
  const outcome = await client.calculate(inputs)
  assert.deepEqual(rowsOf(outcome), rowsOf(kept))

  const csv = new TextDecoder().decode(await client.export(calculationId, 'csv'))
  const written = parse(csv, { columns: true }) as Record<string, string>[]
  const ofCsv = written.map(({ path, element, year, value, unit, reason }) => {
    const number = (text = '') => (text === '' ? null : Number(text))
    return {
      path,
      element: element || null,
      year: number(year),
      value: number(value),
      unit,
      reason: reason || null,
    }
  })
  assert.deepEqual(rowsOf(kept), ofCsv)
  assert.equal(new TextDecoder().decode((await client.export(calculationId, 'xlsx')).slice(0, 2)), 'PK')

  const prices = [1_000, 900, 800]
  const cases = prices.map((value) => ({ '/feedstocks/0/price/value': value }))
  const [dearer] = await allOf(client.bulk(inputs, cases))
  assert.ok(dearer)
  const npv = (await client.compare(calculationId, dearer)).find(({ path }) => path === 'financials.npv')
  assert.equal(npv?.change, (dearer.financials.npv?.value ?? NaN) - (kept.financials.npv?.value ?? NaN))
  assert.deepEqual(await client.compare(dearer, dearer), [])

  const names = ['A', 'B', 'C']
  for (const scenarioName of names) await client.scenarios.create(project.id, { scenarioName })
  const paged = client.pages('/projects/{id}/scenarios', { path: { id: project.id }, query: { limit: 1 } })
  assert.deepEqual((await allOf(paged)).map(({ scenarioName }) => scenarioName).slice(-3), names)
  const study = await client.studies.queue(scenario.id, keptStudy(1_024) as never)
  assert.ok((await client.studies.wait(study.id)).answer)
  const small = 'plant.capacity [kt/yr]\n100'
  const { id } = await client.caseTables.queue(scenario.id, small)
  assert.equal((await client.caseTables.wait(id)).progress.rows, 1)
  assert.deepEqual(await client.caseTables.results(id), await client.batch(scenario.id, small))
  // Rows that are refused take no time to calculate.
  const large = `plant.capacity [kt/yr]\n${'many\n'.repeat(1_001)}`
  const wrong = await client.batch(scenario.id, large).catch((error: unknown) => error)
  assert.ok(wrong instanceof Failed)
})

test('the TypeScript client tells what is refused', async () => {
  const client = new Client(url, await makeToken('Refused'))
  const inputs: Inputs = JSON.parse(await readFile(inputsFile, 'utf8'))
  const wrong = caseOf(inputs, { '/plant/capacity/value': -1 })
  const refused: unknown = await client.calculate(wrong).catch((error) => error)
  assert.ok(refused instanceof InvalidInput)
  assert.deepEqual(refused.pointers, ['/plant/capacity/value'])
  await assert.rejects(client.scenarios.get(anId), NotFound)
  await assert.rejects(client.request('GET', '/me/tokens'), Forbidden)
  await assert.rejects(new Client(url, 'safapac_pat_none').calculate(inputs), NotSignedIn)
  assert.throws(() => caseOf(inputs, { '/plants/capacity': 1 }), RangeError)
})

test('the TypeScript client reaches every operation', async () => {
  const token = await makeToken('All')
  const client = new Client(url, token, { attempts: 1 })
  const ask = client.request.bind(client) as (...asked: unknown[]) => Promise<unknown>
  const { paths } = (await (await client.raw('GET', '/openapi.json')).json()) as Description
  for (const [path, methods] of Object.entries(paths)) {
    const members = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, anId]))
    for (const [method, { requestBody }] of Object.entries(methods)) {
      const given = { path: members, ...(requestBody && { body: {} }) }
      // What is asked for is refused, most of it; but by the server.
      await ask(method.toUpperCase(), path, given).catch((error) =>
        assert.ok(error instanceof ProblemError, String(error)),
      )
    }
  }
  await assertAllAsked(token)
})

test('the package that npm makes compiles, and the examples of its README run with it', async (t) => {
  const token = await makeToken('Packed')
  const client = new Client(url, token)
  const inputs: Inputs = JSON.parse(await readFile(inputsFile, 'utf8'))
  const project = await client.projects.create('Of the README')
  await client.scenarios.create(project.id, { scenarioName: 'Packed', inputs })
  const { compile, runExamples } = await packedClient(t, (text) =>
    text
      .replace('http://127.0.0.1:8000', url)
      .replace('safapac_pat_…', token)
      .replace('examples/hefa-usa-500.json', inputsFile)
      .replace('1000', '5')
      .replace('PROJECT', project.id),
  )
  await compile()
  const [many = '', kept = ''] = await runExamples()
  assert.equal(many.match(/^[\d.]+ USD\/t$/gm)?.length, 5)
  assert.match(kept, /^Packed -?[\d.]+ \[/m)
  assert.match(kept, /\/plant/)
})
