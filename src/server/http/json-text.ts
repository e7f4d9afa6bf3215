import type { FastifyReply } from 'fastify'

/**
 * One JSON object with the members of both. The second is text, as the database keeps it: parsing a stored
 * outcome only to write it out again would cost more than the rest of the request.
 */
export function joinObjects(first: Readonly<Record<string, unknown>>, secondText: string): string {
  const members = secondText.slice(secondText.indexOf('{') + 1)
  const isEmpty = members.trim() === '}'
  const head = JSON.stringify(first).slice(0, -1)
  return head === '{' || isEmpty ? `${head}${members}` : `${head},${members}`
}

/** The same for bytes, which stay bytes; the second object has members. */
export function joinBytes(first: Readonly<Record<string, unknown>>, second: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(first).slice(0, -1)},`), second.subarray(1)])
}

/** Sends JSON as it is; the route's response schema only documents it. */
export function sendJson(
  reply: Pick<FastifyReply, 'code' | 'type' | 'send'>,
  status: number,
  json: string | Buffer,
) {
  return reply.code(status).type('application/json; charset=utf-8').send(json)
}
