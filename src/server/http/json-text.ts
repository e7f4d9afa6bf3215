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

/** Sends JSON text as it is; the route's response schema only documents it. */
export function sendJson(reply: Pick<FastifyReply, 'code' | 'type' | 'send'>, status: number, text: string) {
  return reply.code(status).type('application/json; charset=utf-8').send(text)
}
