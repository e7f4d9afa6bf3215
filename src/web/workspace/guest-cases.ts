import type { AccessLevel } from '../engine/live.ts'
import { findPlant, type ReferenceData, startOf } from '../engine/pathways.ts'
import { type OpenCase, openGuestCase } from './open-case.tsx'

const opened = new WeakMap<ReferenceData, Map<string, OpenCase>>()

/**
 * The plant that an address names, as this guest has left it: whoever goes to another screen and comes back finds the same. Undefined where
 * the edition knows no such plant.
 */
export function guestCase(data: ReferenceData, slug: string, level: AccessLevel): OpenCase | undefined {
  const cases = opened.get(data) ?? new Map<string, OpenCase>()
  opened.set(data, cases)
  const known = cases.get(slug)
  if (known) return known
  const plant = findPlant(data, slug)
  const start = plant && startOf(data, plant.pair, plant.country)
  const made = start && openGuestCase(start, level)
  if (made) cases.set(slug, made)
  return made
}
