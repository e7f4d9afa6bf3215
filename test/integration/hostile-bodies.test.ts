import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp()

const hefa = example('hefa-usa-500')
const json = { 'content-type': 'application/json' }

const quick = (client: Client, body: string | object) =>
  client.send('POST', '/calculate/quick', { body, headers: json })

test('brackets nested a hundred thousand deep are refused in milliseconds, in values and in keys', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const deep = 100_000
  for (const body of ['['.repeat(deep) + ']'.repeat(deep), `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`]) {
    for (const path of ['/calculate/quick', `/scenarios/${scenarioId}/calculate`]) {
      const problem = await refused(422, ada.send('POST', path, { body, headers: json }))
      assert.deepEqual(refusedFields(problem), [' too_deep'])
    }
    await refused(422, ada.send('PATCH', `/scenarios/${scenarioId}/draft`, { body, headers: json }))
  }
})

test('a wide body is refused with few errors', async () => {
  const ada = await user()
  const keys = Array.from({ length: 50_000 }, (_, i) => `"k${i}":0`).join()
  const problem = await refused(422, quick(ada, `{${keys}}`))
  assert.ok((problem.errors?.length ?? 0) <= 100, `${problem.errors?.length} errors`)
  await refused(422, quick(ada, { ...hefa, products: Array.from({ length: 100_000 }, () => 0) }))
})

test('keys that reach for prototypes are refused and pollute nothing', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const attempts = [
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"\\u005f\\u005fproto__":{"polluted":true}}',
    '{"plant":{"__proto__":{"polluted":true}}}',
    '{"products":[{"__proto__":{"polluted":true}}]}',
    '{"products":{"__proto__":{"polluted":true}}}',
    '{"prototype":{"polluted":true}}',
    '{"toString":1}',
    '{"hasOwnProperty":1}',
  ]
  for (const body of attempts) {
    for (const [method, path] of [
      ['POST', '/calculate/quick'],
      ['PATCH', `/scenarios/${scenarioId}/draft`],
      ['POST', '/projects'],
    ] as const) {
      const { statusCode } = await ada.send(method, path, { body, headers: json })
      assert.ok([400, 422].includes(statusCode), `${method} ${path} ${body} ${statusCode}`)
    }
  }
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
})

test('naughty names come back as they were sent', async () => {
  const ada = await user()
  const names = [
    'undefined',
    'null',
    '1e309',
    '=1+1',
    '<script>',
    '../../etc',
    '𝒥𝑒𝓉 ✈',
    '\u202eTEJ',
    "'; --",
    '%s',
  ]
  for (const name of names) {
    const body = changed(hefa, { 'products.0.name': name, 'economics.mainProduct': name })
    const { technoEconomics } = await answered(200, quick(ada, body))
    assert.equal(technoEconomics.products[0].name, name)
  }
})
