import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputCatalogue } from '../../src/contract/request/input-catalogue.ts'
import { testApp } from '../support/app.ts'
import { type Client, refused, refusedFields } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'

const { app, user } = testApp()

const hefa = example('hefa-usa-500')
const json = { 'content-type': 'application/json' }

const quick = (client: Client, body: string | Buffer | object, headers: Record<string, string> = json) =>
  client.send('POST', '/calculate/quick', { body, headers })

const withChange = (client: Client, changes: Record<string, unknown>) => quick(client, changed(hefa, changes))

test('a body that is not JSON is a 400', async () => {
  const ada = await user()
  for (const body of ['', '{', '{"a":1,}', 'NaN', "{'a':1}", '{"a":Infinity}', '\u0000', '[1 2]', '"\\x"']) {
    const problem = await refused(body === '' ? 422 : 400, quick(ada, body))
    assert.equal(problem.code, body === '' ? 'invalid_input' : 'invalid_json', body)
  }
  const notUtf8 = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])
  assert.equal((await refused(400, quick(ada, notUtf8))).code, 'invalid_json')
})

test('a body of another media type is a 415', async () => {
  const ada = await user()
  const types = ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data']
  for (const type of [...types, 'application/jsonp', 'json', 'application/merge-patch']) {
    const problem = await refused(415, quick(ada, JSON.stringify(hefa), { 'content-type': type }))
    assert.equal(problem.code, 'unsupported_media_type', type)
  }
})

test('a body above one MiB is a 413', async () => {
  const ada = await user()
  const problem = await refused(413, quick(ada, JSON.stringify({ text: 'x'.repeat(1_048_576) })))
  assert.equal(problem.code, 'body_too_large')
})

test('an address that cannot be decoded is refused and an overlong one is not found', async () => {
  const broken = await app().inject('/api/v1/projects/%E0%A4%A')
  assert.deepEqual([broken.statusCode, broken.json().code], [400, 'invalid_url'])
  const long = await app().inject(`/api/v1/projects/${'x'.repeat(5_000)}`)
  assert.equal(long.statusCode, 404)
})

const quantities = {
  'a number as text': ['"12"', 'not_a_number'],
  true: ['true', 'not_a_number'],
  null: ['null', 'not_a_number'],
  'a list': ['[]', 'not_a_number'],
  'an object': ['{}', 'not_a_number'],
  'NaN as text': ['"NaN"', 'not_a_number'],
  'an empty text': ['""', 'not_a_number'],
  'a number above what a double holds': ['1e309', 'not_a_number'],
  zero: ['0', 'out_of_range'],
  'minus zero': ['-0', 'out_of_range'],
  'minus one': ['-1', 'out_of_range'],
} as const
for (const [name, [text, code]] of Object.entries(quantities)) {
  test(`a capacity of ${name} is refused with its pointer, and not converted`, async () => {
    const ada = await user()
    const body = JSON.stringify(withMark(hefa)).replace('"MARK"', text)
    const problem = await refused(422, quick(ada, body))
    assert.equal(problem.code, 'invalid_input')
    assert.deepEqual(refusedFields(problem), [`/plant/capacity/value ${code}`])
  })
}

const withMark = (body: object) => changed(body, { 'plant.capacity.value': 'MARK' })

const refusals: readonly [string, Record<string, unknown>, string][] = [
  ['a lifetime of 0', { 'economics.lifetime.value': 0 }, '/economics/lifetime/value out_of_range'],
  ['a lifetime of 121', { 'economics.lifetime.value': 121 }, '/economics/lifetime/value out_of_range'],
  ['a lifetime of 1.5', { 'economics.lifetime.value': 1.5 }, '/economics/lifetime/value out_of_range'],
  ['a lifetime of 1e9', { 'economics.lifetime.value': 1e9 }, '/economics/lifetime/value out_of_range'],
  ['yields that sum to 0.9', { 'products.0.yield.value': 0.54 }, '/products yields_do_not_sum'],
  ['an unknown key', { 'plant.capacty': 1 }, '/plant/capacty unknown_key'],
  ['an unknown section', { site: {} }, '/site unknown_key'],
  ['a missing section', { economics: undefined }, '/economics missing'],
  ['a missing quantity', { 'plant.capacity': undefined }, '/plant/capacity missing'],
  ['a missing unit', { 'plant.capacity.unit': undefined }, '/plant/capacity/unit unknown_unit'],
  ['an unknown unit', { 'plant.capacity.unit': 'bushel' }, '/plant/capacity/unit unknown_unit'],
  ['a unit of another kind', { 'plant.capacity.unit': 'USD/t' }, '/plant/capacity/unit wrong_unit'],
  ['a unit by number', { 'plant.capacity.unit': 3 }, '/plant/capacity/unit unknown_unit'],
  ['a bare number', { 'plant.capacity': 500 }, '/plant/capacity not_a_quantity'],
  ['an empty list of products', { products: [] }, '/products not_a_list'],
  ['a list that is an object', { products: { 0: {} } }, '/products not_a_list'],
  ['a name with a NUL character', { 'products.0.name': 'JET\0' }, '/products/0/name invalid_text'],
  ['a name with half a character', { 'products.0.name': '\ud800' }, '/products/0/name invalid_text'],
  ['a name above 100 characters', { 'products.0.name': 'x'.repeat(101) }, '/products/0/name not_a_text'],
  ['an unknown main product', { 'economics.mainProduct': 'GOLD' }, '/economics/mainProduct no_main_product'],
  ['an unknown convention', { convention: 'mine' }, '/convention unknown_choice'],
  ['an unknown member of a quantity', { 'plant.capacity.unitId': 3 }, '/plant/capacity/unitId unknown_key'],
]
for (const [name, changes, field] of refusals) {
  test(`${name} is refused with its pointer`, async () => {
    const problem = await refused(422, withChange(await user(), changes))
    const fields = refusedFields(problem)
    // A misspelt key is missing under its right name as well only where it was taken away.
    assert.ok(fields.includes(field), fields.join())
    assert.equal(fields.length, 1)
  })
}

test('every error of a body is named at once, and the message says name, unit and range', async () => {
  const ada = await user()
  const changes = { 'plant.capacity.value': -1, 'economics.lifetime.value': 199, 'plant.typo': 1 }
  const problem = await refused(422, withChange(ada, changes))
  assert.deepEqual(refusedFields(problem).sort(), [
    '/economics/lifetime/value out_of_range',
    '/plant/capacity/value out_of_range',
    '/plant/typo unknown_key',
  ])
  const lifetime = problem.errors?.find(({ pointer }) => pointer === '/economics/lifetime/value')
  assert.match(lifetime?.message ?? '', /Project lifetime.*1 to 120 yr/)
})

test('every number of a body refuses text, true, null and lists', async () => {
  const ada = await user()
  const places = numbersIn(hefa)
  assert.ok(places.length > 30)
  for (const place of places) {
    for (const value of ['12', true, null, [1]]) {
      const problem = await refused(422, withChange(ada, { [place]: value }))
      assert.deepEqual(refusedFields(problem), [`/${place.replaceAll('.', '/')} not_a_number`])
    }
  }
})

test('every bound that GET /inputs names is kept over HTTP', async () => {
  const ada = await user()
  for (const input of inputCatalogue) {
    const path = input.path.replace('[]', '.0')
    if (!('minimum' in input) || valueAt(hefa, path) === undefined) continue
    const problem = await refused(422, withChange(ada, { [`${path}.value`]: -1e12 }))
    assert.ok(refusedFields(problem).includes(`/${path.replaceAll('.', '/')}/value out_of_range`), path)
  }
})

/** Paths of all numbers of a body. */
function numbersIn(node: unknown, place: string[] = []): string[] {
  if (typeof node === 'number') return [place.join('.')]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, each]) => numbersIn(each, [...place, key]))
}

function valueAt(body: object, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], body)
}
