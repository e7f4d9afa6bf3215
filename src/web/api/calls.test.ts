import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsOf } from './calls.ts'

interface Paths {
  'http://api/plants/{id}': {
    get: {
      parameters: { path: { id: string }; query?: { limit?: number; tag?: readonly string[]; q?: string } }
      responses: { 200: { content: { 'application/json': { name: string } } } }
    }
    put: {
      parameters: { path: { id: string }; header?: { 'if-match'?: string } }
      requestBody: { content: { 'application/json': { name: string } } }
      responses: { 204: { content?: never } }
    }
  }
}

/** Answers every request, and keeps it. */
function answering(answer: () => Response) {
  const sent: Request[] = []
  const api = callsOf<Paths>((request) => {
    sent.push(request)
    return Promise.resolve(answer())
  })
  return { api, sent }
}

const plant = 'http://api/plants/{id}'

test('members stand in the address by their names, and what is not given is not asked for', async () => {
  const { api, sent } = answering(() => Response.json({ name: 'UCO' }))
  const query = { limit: 5, tag: ['a b', 'c'], q: undefined } as { limit: number; tag: readonly string[] }
  const { data } = await api.GET(plant, { params: { path: { id: 'a/b' }, query } })
  assert.deepEqual([sent[0]?.url, data], ['http://api/plants/a%2Fb?limit=5&tag=a%20b&tag=c', { name: 'UCO' }])
})

test('a body is sent as JSON with the headers of its route, and an empty answer has no data', async () => {
  const { api, sent } = answering(() => new Response(null, { status: 204 }))
  const params = { path: { id: '1' }, header: { 'if-match': '"3"' } }
  const { data, error, response } = await api.PUT(plant, { params, body: { name: 'UCO' } })
  const [request] = sent
  assert.deepEqual([data, error, response.status], [undefined, undefined, 204])
  assert.equal(request?.headers.get('content-type'), 'application/json')
  assert.equal(request?.headers.get('if-match'), '"3"')
  assert.deepEqual(await request?.json(), { name: 'UCO' })
})

test('a refusal is told as what it is, also where it is no JSON', async () => {
  const { api } = answering(() => new Response('Bad gateway', { status: 502 }))
  const { error, response } = await api.GET(plant, { params: { path: { id: '1' } } })
  assert.deepEqual([error, response.status], ['Bad gateway', 502])
})

test('a file is answered as it is', async () => {
  const { api } = answering(() => new Response('%PDF'))
  const { data } = await api.GET(plant, { params: { path: { id: '1' } }, parseAs: 'blob' })
  assert.equal(await (data as Blob | undefined)?.text(), '%PDF')
})
