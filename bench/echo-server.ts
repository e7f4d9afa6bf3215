import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerParent } from './child.ts'

/** Bare `node:http`: reads what is sent and answers as many bytes as the path says. */
const server = createServer((request, response) => {
  const bytes = replyOf(Number(request.url?.slice(1)))
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes)
  })
})

const replies = new Map<number, Buffer>()

function replyOf(length: number): Buffer {
  const reply = replies.get(length) ?? Buffer.alloc(length, 'x')
  replies.set(length, reply)
  return reply
}

server.listen(0, '127.0.0.1')
await once(server, 'listening')
answerParent(() => `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
