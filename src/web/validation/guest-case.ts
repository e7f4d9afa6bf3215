import type { AccessLevel } from '../engine/live.ts'
import { type OpenCase, openGuestCase } from '../workspace/open-case.tsx'
import type { PublishedCase } from './queries.ts'
import { texts } from './texts.ts'

const opened = new Map<string, OpenCase>()

/** A case that is a calculation, as this guest has left it; undefined for others, which have no workspace. */
export function guestCaseOf(published: PublishedCase, level: AccessLevel): OpenCase | undefined {
  if (!published.pathway) return undefined
  const { id, title, source, body, pathway } = published
  const known = opened.get(id)
  if (known) return known
  const own = openGuestCase(
    {
      title,
      // No edition has any of it; the copy on the disk is kept under this name.
      edition: `validation/${id}`,
      // The key inputs follow from the name alone.
      process: { id: 0, name: pathway.process },
      inputs: body,
      // All of them are from the case.
      provenance: {},
      isFlawed: false,
      from: undefined,
    },
    level,
  )
  const made = { ...own, citation: texts.citation(title, source) }
  opened.set(id, made)
  return made
}
