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

/** What the server answers to bytes that it is sent as they are. */
async function answerTo(bytes: string): Promise<{ head: string; problem: { status: number; code: string } }> {
  const socket = connect((app().server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(bytes)
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n')
  return { head, problem: JSON.parse(body) }
}

test('what is not HTTP is answered as a problem', async () => {
  const { head, problem } = await answerTo('hello there\r\n\r\n')
  assert.match(head, /^HTTP\/1\.1 400 .*application\/problem\+json/s)
  assert.deepEqual([problem.status, problem.code], [400, 'invalid_request'])
})

test('headers that are too large are answered as a problem', async () => {
  const { head, problem } = await answerTo(
    `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`,
  )
  assert.match(head, /^HTTP\/1\.1 431 /)
  assert.deepEqual([problem.status, problem.code], [431, 'headers_too_large'])
})
