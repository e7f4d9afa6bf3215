import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, prefix, refused, refusedFields } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { readDescription } from '../support/openapi.ts'
import { createProject } from '../support/requests.ts'

const { administrator, app } = testApp()

const id = '0b8e0f5e-3c0e-4c53-9d5f-2f5a3a1c1c11'
const encoded = (text: string) => Buffer.from(text).toString('base64url')
const impossible = [
  '2026-02-30T00:00:00.000Z',
  '2025-02-29T00:00:00.000Z',
  '2026-04-31T12:00:00.000Z',
  '2026-13-01T00:00:00.000Z',
  '2026-00-10T00:00:00.000Z',
  '2026-01-00T00:00:00.000Z',
  '2026-01-01T24:00:00.000Z',
  '2026-01-01T25:00:00.000Z',
  '2026-01-01T00:60:00.000Z',
  '2026-01-01T00:00:60.000Z',
  '0000-01-01T00:00:00.000Z',
].map((time) => encoded(`${time} ${id}`))
const malformed = [
  encoded(`2026-01-01T00:00:00.000Z not-an-id`),
  encoded(`infinity ${id}`),
  encoded(`-2026-01-01T00:00:00.000Z ${id}`),
  encoded('\u0000'),
  '!',
  '',
  '-1',
  '0',
  '1e3',
  '9007199254740993',
  '99999999999999999999',
]

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
}

test('every list refuses a cursor that it cannot have given', async () => {
  const ada = await administrator()
  const { projectId, scenarioId } = await createProject(ada)
  const calculating = ada.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500'))
  const { calculationId } = await answered(200, calculating)
  const said = { anchor: 'NPV', text: 'Why?' }
  const thread = await answered(201, ada.post(`/calculations/${calculationId}/comments`, said))
  const { paths } = (await readDescription(app())) as { paths: Record<string, { get?: Operation }> }
  const lists = Object.keys(paths).filter((path) =>
    paths[path]?.get?.parameters?.some(({ name }) => name === 'cursor'),
  )
  assert.ok(lists.length >= 6, lists.join())
  for (const list of lists) {
    const path = list
      .slice(prefix.length)
      .replace('projects/{id}', `projects/${projectId}`)
      .replace('scenarios/{id}', `scenarios/${scenarioId}`)
      .replace('comment-threads/{id}', `comment-threads/${thread.id}`)
    for (const cursor of [...impossible, ...malformed]) {
      const problem = await refused(422, ada.get(`${path}?cursor=${encodeURIComponent(cursor)}`))
      assert.match(refusedFields(problem)[0] ?? '', /^\/cursor /, `${path} ${cursor}`)
    }
  }
})

test('the largest number of an event is a cursor', async () => {
  const ada = await administrator()
  for (const cursor of [9_007_199_254_740_990, Number.MAX_SAFE_INTEGER]) {
    const answer = await ada.get(`/admin/audit?cursor=${cursor}`)
    assert.equal(answer.statusCode, 200)
  }
})
