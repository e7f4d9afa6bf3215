import type { Outcome } from '../outcome/outcome-schema.ts'
import { warningAccess } from '../outcome/warnings.ts'
import { type Access, type AccessLevel, outputAccess, sees } from './capabilities.ts'

/** A stored outcome as a level sees it; both are JSON text, and for whoever sees everything it is the same text. */
export function showOutcome(outcome: string, level: AccessLevel): string {
  if (level === 'ROADSHOW') return outcome
  const shown = show(JSON.parse(outcome), outputAccess, level) as Partial<Outcome>
  if (!shown.warnings) return JSON.stringify(shown)
  const warnings = shown.warnings.filter(({ code }) => sees(level, warningAccess[code] ?? 'CORE'))
  return JSON.stringify({ ...shown, warnings })
}

/** The same for one part of it, which may not exist yet. */
export function showPart(part: keyof Outcome, text: string | null, level: AccessLevel): string | null {
  if (level === 'ROADSHOW' || text === null) return text
  return JSON.stringify(show(JSON.parse(text), outputAccess[part], level))
}

/** What an older or newer engine answered besides is nobody's but the last level's. */
function show(value: unknown, access: Access, level: AccessLevel): unknown {
  if (typeof access === 'string' || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((row) => show(row, access, level))
  const members = Object.entries(value).flatMap(([member, each]) => {
    const own = Object.hasOwn(access, member) ? access[member] : undefined
    if (own === undefined || (typeof own === 'string' && !sees(level, own))) return []
    return [[member, show(each, own, level)]]
  })
  return Object.fromEntries(members)
}
