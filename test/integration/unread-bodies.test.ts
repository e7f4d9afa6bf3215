import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { before, test } from 'node:test'
import { testApp } from '../support/app.ts'

const { app, ready } = testApp()

before(async () => {
  await ready()
  await app().listen({ host: '127.0.0.1', port: 0 })
})

/** All that is answered until the server closes the connection; of the body nothing is ever sent. */
async function answerToHead(...lines: string[]): Promise<string> {
  const socket = connect((app().server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`${lines.join('\r\n')}\r\nhost: x\r\ncontent-type: application/json\r\n\r\n`)
  return await text(socket)
}

test('whoever is refused before a large body has arrived does not get to send it', async () => {
  const tooLarge = await answerToHead('POST /api/v1/auth/login HTTP/1.1', 'content-length: 900000')
  assert.match(tooLarge, /^HTTP\/1\.1 413 .*\r\nconnection: close\r\n/is)
  const stranger = await answerToHead('POST /api/v1/calculate/quick HTTP/1.1', 'content-length: 900000')
  assert.match(stranger, /^HTTP\/1\.1 401 .*\r\nconnection: close\r\n/is)
  const endless = await answerToHead('POST /api/v1/calculate/quick HTTP/1.1', 'transfer-encoding: chunked')
  assert.match(endless, /^HTTP\/1\.1 401 .*\r\nconnection: close\r\n/is)
})

test('a connection is kept where the body is small, or has arrived', async () => {
  const headersOf = async (path: string, body: string) => {
    const address = `http://127.0.0.1:${(app().server.address() as AddressInfo).port}/api/v1${path}`
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    await answer.arrayBuffer()
    return [answer.status, answer.headers.get('connection')]
  }
  assert.deepEqual(await headersOf('/calculate/quick', '{}'), [401, 'keep-alive'])
  assert.deepEqual(await headersOf('/auth/login', '{}'), [422, 'keep-alive'])
})
