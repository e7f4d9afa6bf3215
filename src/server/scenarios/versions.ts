import type { AccessLevel } from '../../contract/access-level.ts'
import type { ReviewState, ScenarioStatus } from '../database/schema.ts'
import { levelEtag } from '../http/etag.ts'

/** The versions that a client would overwrite; undefined where it does not care. */
export type ExpectedVersions = readonly number[] | undefined

/**
 * The tag of a scenario as it is answered to a level. The number counts the edits; status and review make the tag another
 * one when a result arrives or somebody approves it, which is nobody's edit and so no reason to refuse one.
 */
export const scenarioEtag = (
  { version, status, review }: { version: number; status: ScenarioStatus; review: ReviewState },
  level: AccessLevel,
): string => levelEtag(`"${version}.${status}${review === 'draft' ? '' : `.${review}`}"`, level)

/** The number alone decides. Weak tags count as well, because a proxy that compresses marks every tag as weak. */
const tag = /^(?:W\/)?"(\d{1,9})\.[a-z]+(?:\.[a-zA-Z]+)?(?:-[a-z]+)?"$/

/** Reads If-Match (RFC 9110, 13.1.1): `*` is any version, and what is no tag of ours is a version of nothing. */
export function readIfMatch(ifMatch: string | undefined): ExpectedVersions {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined
  return ifMatch.split(',').flatMap((each) => {
    const number = tag.exec(each.trim())?.[1]
    return number === undefined ? [] : [Number(number)]
  })
}

export const isExpected = (version: number, expected: ExpectedVersions): boolean =>
  expected === undefined || expected.includes(version)
