import type { FastifyReply } from 'fastify'
import Type from 'typebox'

/** The schema of a 304. */
export const Unchanged = Type.Null({ description: 'Unchanged since the ETag in If-None-Match.' })

/** Sends nothing rather than null, whose length would be announced and waited for. */
export const sendUnchanged = (reply: Pick<FastifyReply, 'code'>): FastifyReply =>
  (reply as FastifyReply).code(304).send()

/**
 * The tags of an If-None-Match header, each in its quotes, or `*`, which stands for any. Compared weakly, as RFC
 * 9110 (13.1.2) has it: a proxy that compresses marks a tag as weak.
 */
export function tagsIn(ifNoneMatch: string | undefined): string[] {
  if (ifNoneMatch === undefined) return []
  return ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}

/** Whether If-None-Match names this strong ETag, so that the client's copy is still good. */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  return tagsIn(ifNoneMatch).some((tag) => tag === '*' || tag === etag)
}
