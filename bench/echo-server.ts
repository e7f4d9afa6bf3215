import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerParent } from './child.ts'

/** Bare `node:http`: reads what is sent and answers with the status and as many bytes as the path says: `/200/1024`. */
const server = createServer((request, response) => {
  const [, status, length] = request.url?.split('/') ?? []
  const bytes = replyOf(Number(length))
  request.resume().on('end', () => {
    response.writeHead(Number(status), { 'content-type': 'application/json', 'content-length': bytes.length })
    response.end(bytes)
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
