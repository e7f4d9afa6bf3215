import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientTypes } from './client-types.ts'

test('an operation has what it is given and what it answers, with what each is', () => {
  const text = clientTypes({
    paths: {
      '/api/v1/plants/{id}': {
        patch: {
          summary: 'Change a plant',
          parameters: [
            { in: 'path', name: 'id', required: true, schema: { type: 'string' } },
            { in: 'query', name: 'depth', description: 'How deep. */', schema: { type: 'integer' } },
          ],
          requestBody: { required: true, content: { 'text/csv': {} } },
          responses: {
            200: {
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/Plant' } },
                'application/pdf': {},
              },
            },
            204: {},
            404: { content: { 'application/json': { schema: { type: 'null' } } } },
          },
        },
      },
      '/health': { get: { responses: { 200: { content: { 'text/event-stream': {} } } } } },
    },
    components: {
      schemas: { Plant: { type: 'object', properties: { size: { description: 'Large.', type: 'number' } } } },
    },
  })
  const line = text.replaceAll(/\s+/g, ' ')
  assert.ok(line.includes("export type Plant = { /** Large. */ 'size'?: number }"), line)
  const given =
    "given: { 'path': { 'id': string }; 'query'?: { /** How deep. *\\/ */ 'depth'?: number }; 'body': Blob }"
  assert.ok(
    line.includes(
      `/** Change a plant */ 'PATCH /plants/{id}': { ${given}; answer: Plant | Uint8Array | undefined }`,
    ),
    line,
  )
  assert.ok(line.includes("'GET /health': { given: { }; answer: Response }"), line)
})
