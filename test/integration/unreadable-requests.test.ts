import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { before, type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { testApp } from '../support/app.ts'
import { until } from '../support/waiting.ts'

const { app, ready } = testApp()

before(async () => {
  await ready()
  await app().listen({ host: '127.0.0.1', port: 0 })
})

/** What the server answers to bytes that it is sent as they are. */
async function rawAnswerTo(bytes: string): Promise<string> {
  const socket = connect((app().server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(bytes)
  return await text(socket)
}

async function answerTo(bytes: string): Promise<{ head: string; problem: { status: number; code: string } }> {
  const [head = '', body = ''] = (await rawAnswerTo(bytes)).split('\r\n\r\n')
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

const hosts: Readonly<Record<string, number>> = {
  'host: x': 200,
  'host: example.org:8080': 200,
  'host: [::1]:80': 200,
  'Host:': 200,
  'host: x\r\nhost: x': 400,
  'host: x\r\nHOST: y': 400,
  'host: x\r\naccept: */*\r\nhost:': 400,
  'host: x, y': 400,
  'host: x/y': 400,
  'host: user@x': 400,
  'host: x y': 400,
  'accept: */*': 400,
}

for (const [lines, status] of Object.entries(hosts)) {
  test(`a request whose host is said by ${JSON.stringify(lines)} is a ${status}, whatever it asks for`, async () => {
    for (const target of [
      'GET /livez',
      'GET /nowhere',
      'OPTIONS /api/v1/projects',
      'POST /api/v1/auth/login',
    ]) {
      const request = `${target} HTTP/1.1\r\n${lines}\r\nconnection: close\r\n\r\n`
      const [, answered] = /^HTTP\/1\.1 (\d+)/.exec(await rawAnswerTo(request)) ?? []
      if (status === 400 || target === 'GET /livez') assert.equal(Number(answered), status, target)
    }
  })
}

const connectionCount = () =>
  new Promise<number>((resolve) => {
    app().server.getConnections((_, count) => resolve(count))
  })

/** Clients of one kind, who never close their end, as the kernel of a client that has lost its program may not. */
async function holdConnections(t: TestContext, open: (socket: Socket) => void): Promise<readonly string[]> {
  const answers = new Map<Socket, string>()
  const sockets = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const socket = connect({
        port: (app().server.address() as AddressInfo).port,
        host: '127.0.0.1',
        allowHalfOpen: true,
      })
      socket.on('error', () => {})
      socket.on('data', (chunk) => {
        answers.set(socket, `${answers.get(socket) ?? ''}${chunk}`)
      })
      await once(socket, 'connect')
      open(socket)
      return socket
    }),
  )
  t.after(() => {
    for (const socket of sockets) socket.destroy()
  })
  await until(async () => (await connectionCount()) === 0)
  return sockets.map((socket) => answers.get(socket) ?? '')
}

/** One byte after the other, for as long as somebody takes them. */
async function trickle(socket: Socket, byte: string): Promise<void> {
  while (socket.writable) {
    socket.write(byte)
    await sleep(20)
  }
}

const post = 'POST /api/v1/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n'
const slow: Readonly<Record<string, (socket: Socket) => void>> = {
  'says nothing': () => {},
  'never finishes its head': (socket) => socket.write(post),
  'sends its head byte by byte': (socket) => {
    socket.write(`${post}x-slow: `)
    trickle(socket, 'x')
  },
  'never sends its body': (socket) => socket.write(`${post}content-length: 30000\r\n\r\n`),
  'sends its body byte by byte': (socket) => {
    socket.write(`${post}content-length: 30000\r\n\r\n`)
    trickle(socket, ' ')
  },
}

for (const [what, open] of Object.entries(slow)) {
  test(`the connection of a client that ${what} is answered with 408 and closed, whether the client closes or not`, async (t) => {
    const { server } = app()
    const before = [server.headersTimeout, server.requestTimeout] as const
    t.after(() => {
      ;[server.headersTimeout, server.requestTimeout] = before
    })
    // What is to be seen does not depend on how long they are.
    ;[server.headersTimeout, server.requestTimeout] = [100, 200]
    for (const answer of await holdConnections(t, open)) assert.match(answer, /^HTTP\/1\.1 408 /)
  })
}

test('what is not HTTP is closed as well when the client goes on sending', async (t) => {
  const answers = await holdConnections(t, (socket) => {
    socket.write('hello there\r\n\r\n')
    trickle(socket, 'x')
  })
  for (const answer of answers) assert.match(answer, /^HTTP\/1\.1 400 /)
})

test('the times that a request may take to arrive are looked at often, and short for its head', () => {
  const { server } = app()
  assert.deepEqual([server.headersTimeout, server.requestTimeout, server.timeout], [10_000, 30_000, 120_000])
})
