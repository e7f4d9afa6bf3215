import { tagsIn } from '../http/etag.ts'

/** The revisions that a client would overwrite; undefined where it does not care. */
export type ExpectedRevisions = readonly number[] | undefined

export const revisionEtag = (revision: number): string => `"${revision}"`

const tag = /^"(\d{1,9})"$/

/** Reads If-Match (RFC 9110, 13.1.1): `*` is any revision, and what is no tag of ours is a revision of nothing. */
export function readRevisions(ifMatch: string | undefined): ExpectedRevisions {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined
  return tagsIn(ifMatch).flatMap((each) => {
    const number = tag.exec(each)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
}
