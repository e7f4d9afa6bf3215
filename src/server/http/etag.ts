import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import type { AccessLevel } from '../../contract/access-level.ts'

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

const suffixOf = (level: AccessLevel): string => (level === 'ROADSHOW' ? '' : `-${level.toLowerCase()}`)

/** The tag of what an access level sees: another one for each, since a level may change while a copy is kept. */
export const levelEtag = (etag: string, level: AccessLevel): string =>
  `${etag.slice(0, -1)}${suffixOf(level)}"`

/** The other way round: tags of this level without the mark of it. Those of other levels name nothing here. */
export function tagsOfLevel(tags: readonly string[], level: AccessLevel): string[] {
  const end = `${suffixOf(level)}"`
  return tags.flatMap((tag) => {
    if (tag === '*') return [tag]
    return tag.endsWith(end) ? [`${tag.slice(0, -end.length)}"`] : []
  })
}
