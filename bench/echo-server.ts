import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerParent } from './child.ts'

/**
 * Bare `node:http`: reads what is sent and answers with the status and as many bytes as the path says: `/200/1024`, or
 * `/200/1024/binary` for bytes that are no text, as compressed ones are, which a generator takes longer to read.
 */
const server = createServer((request, response) => {
  const [, status, length, kind] = request.url?.split('/') ?? []
  const bytes = replyOf(Number(length), kind === 'binary')
  request.resume().on('end', () => {
    response.writeHead(Number(status), { 'content-type': 'application/json', 'content-length': bytes.length })
    response.end(bytes)
  })
})

const replies = new Map<string, Buffer>()

function replyOf(length: number, isBinary: boolean): Buffer {
  const key = `${length} ${isBinary}`
  const reply = replies.get(key) ?? (isBinary ? randomBytes(length) : Buffer.alloc(length, 'x'))
  replies.set(key, reply)
  return reply
}

server.listen(0, '127.0.0.1')
await once(server, 'listening')
answerParent(() => `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
