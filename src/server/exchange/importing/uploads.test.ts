import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import type {} from '../../accounts/tokens.ts'
import { takeFiles } from './file-bodies.ts'
import { registerUploads } from './uploads.ts'

/** A server that reads files until it is told to go on; `x-user` says whose they are. */
async function startServer(read: () => Promise<void>) {
  const app = Fastify()
  app.addHook('onRequest', (request, _reply, done) => {
    request.user = { id: String(request.headers['x-user']) } as typeof request.user
    done()
  })
  takeFiles(app)
  registerUploads(app)
  app.post('/', async ({ endUpload }) => {
    await read()
    endUpload?.()
    return ''
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const send = async (user: string) => {
    const headers = { 'content-type': 'text/csv', 'x-user': user }
    const response = await fetch(address, { method: 'POST', body: 'name\nA\n', headers })
    await response.text()
    return response.status
  }
  return { app, send }
}

test('a person has one file at a time until it has been read, and the next one afterwards', async (t) => {
  const reading = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  let waits = true
  const { app, send } = await startServer(async () => {
    if (!waits) return
    waits = false
    begun.resolve()
    await reading.promise
  })
  t.after(() => {
    reading.resolve()
    return app.close()
  })
  const first = send('ada')
  await begun.promise
  // What has arrived is closed only after it was handed over.
  await new Promise((resolve) => setImmediate(resolve))
  assert.equal(await send('ada'), 429)
  assert.equal(await send('bob'), 200)
  reading.resolve()
  assert.deepEqual([await first, await send('ada')], [200, 200])
})
