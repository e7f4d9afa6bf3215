import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { prefix } from '../support/client.ts'
import { operationsOf, readDescription } from '../support/openapi.ts'

const { app } = testApp()

test('the API is described in OpenAPI 3.1, to anyone', async () => {
  const answer = await app().inject('/openapi.json')
  assert.equal(answer.statusCode, 200)
  assert.match(String(answer.headers['content-type']), /^application\/json/)
  const { openapi, info, components, security, servers } = answer.json()
  assert.match(openapi, /^3\.1\.\d+$/)
  assert.ok(info.title && info.version)
  assert.deepEqual(components.securitySchemes.bearer, { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
  assert.deepEqual(security, [{ bearer: [] }])
  assert.deepEqual(servers, [{ url: '/' }])
})

test('every operation has a name of its own, a summary, a tag, its parameters and its answers', async () => {
  const { paths, tags } = (await app().inject('/openapi.json')).json()
  const known = new Set(tags.map(({ name }: { name: string }) => name))
  const names = new Set<string>()
  for (const [path, methods] of Object.entries<Record<string, Described>>(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const place = `${method} ${path}`
      assert.match(operation.operationId, /^[a-z][A-Za-z]+$/, place)
      assert.ok(!names.has(operation.operationId), place)
      names.add(operation.operationId)
      assert.ok(operation.summary, place)
      assert.ok(operation.tags.length > 0 && operation.tags.every((tag) => known.has(tag)), place)
      const inPath = (operation.parameters ?? []).filter((each) => each.in === 'path').map(({ name }) => name)
      assert.deepEqual(
        inPath,
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
        place,
      )
    }
  }
})

interface Described {
  operationId: string
  summary: string
  tags: string[]
  parameters?: { in: string; name: string }[]
}

test('every operation says how it succeeds, and fails as problem details', async () => {
  for (const { operationId, isPublic, path, hasBody, responses } of operationsOf(
    await readDescription(app()),
  )) {
    const statuses = Object.keys(responses)
    assert.ok(
      statuses.some((status) => status.startsWith('2')),
      operationId,
    )
    if (!path.startsWith(prefix)) continue
    const expected = [
      ...(isPublic ? [] : ['401']),
      ...(hasBody ? ['400', '413', '415', '422'] : []),
      ...(path.includes('{') ? ['404'] : []),
      '503',
    ]
    for (const status of expected) assert.ok(statuses.includes(status), `${operationId} ${status}`)
    for (const status of statuses.filter((each) => each >= '400')) {
      const { description, content } = responses[status]!
      assert.ok(description, `${operationId} ${status}`)
      assert.deepEqual(Object.keys(content ?? {}), ['application/problem+json'], `${operationId} ${status}`)
    }
  }
})

test('every reference in the description leads somewhere', async () => {
  const document = (await app().inject('/openapi.json')).json()
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = '']) => to)
  assert.ok(references.length > 0)
  for (const reference of new Set(references)) {
    assert.match(reference, /^#\//)
    const target = reference
      .slice(2)
      .split('/')
      .reduce((node, key) => node?.[key], document)
    assert.ok(target, reference)
  }
})

test('the description is readable at /docs', async () => {
  const answer = await app().inject('/docs')
  assert.equal(answer.statusCode, 200)
  assert.match(String(answer.headers['content-type']), /^text\/html/)
  const script = await app().inject('/docs/static/swagger-ui-bundle.js')
  assert.equal(script.statusCode, 200)
})

test('a schema of any size stands once, and has a name that a client can show', async () => {
  const { paths, components } = (await app().inject('/openapi.json')).json()
  const places = new Map<string, string>()
  const visit = (node: unknown, place: string) => {
    if (typeof node !== 'object' || node === null) return
    const { description: _, ...schema } = node as Record<string, unknown>
    const text = JSON.stringify(schema)
    if (['object', 'array'].includes(String(schema.type)) && text.length > largestRepeated) {
      assert.ok(!places.has(text), `${place} repeats ${places.get(text)}`)
      places.set(text, place)
    }
    for (const [key, each] of Object.entries(node)) visit(each, `${place}/${key}`)
  }
  visit(paths, '')
  visit(components.schemas, '')
  for (const name of Object.keys(components.schemas)) assert.match(name, /^[A-Z][A-Za-z0-9]+$/)
})

/** In characters; a reference alone takes fifty. */
const largestRepeated = 250

test('a body that a route can do without is described as such', async () => {
  const { paths } = (await app().inject('/openapi.json')).json()
  const required = (path: string) => paths[`${prefix}${path}`].post.requestBody.required
  assert.deepEqual(
    ['/scenarios/{id}/calculate', '/scenarios/{id}/calculate/sync', '/calculate/quick', '/projects'].map(
      required,
    ),
    [false, false, true, true],
  )
})

test('a field says which numbers it takes, as far as that holds in each of its units', async () => {
  const { components } = (await app().inject('/openapi.json')).json()
  const { lifetime, discountRate, referenceCapital } = components.schemas.EconomicInputs.properties
  // 120 years are 1,440 months, and a rate below 1 is one below 100 %.
  assert.deepEqual(lifetime.properties.value, { minimum: 1, maximum: 1_440 })
  assert.deepEqual(discountRate.properties.value, { minimum: 0, maximum: 100 })
  assert.deepEqual(referenceCapital.properties.value, { exclusiveMinimum: 0 })
  assert.equal(components.schemas.PlantInputs.properties.processCarbonIntensity.properties, undefined)
})
