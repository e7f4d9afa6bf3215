import { type AccessLevel, sees } from '../access-level.ts'
import type { Access } from '../outcome/access-of.ts'
import type { Outcome } from '../outcome/outcome-schema.ts'
import { toldAmounts } from '../outcome/told-amounts.ts'
import { warningAccess } from '../outcome/warnings.ts'
import { outputAccess } from './capabilities.ts'

/** What a level sees of an outcome: what is withheld is absent. */
export type Shown = {
  readonly [Part in keyof Outcome]?: Outcome[Part] extends readonly unknown[]
    ? Outcome[Part]
    : Partial<Outcome[Part]>
}

/** An outcome as a level sees it; the same object for whoever sees everything. */
export function show(outcome: Outcome, level: AccessLevel): Shown {
  if (level === 'ROADSHOW') return outcome
  const shown = withoutUnseen(membersSeen(outcome, outputAccess, level) as Shown)
  if (!shown.warnings) return shown
  const warnings = outcome.warnings.filter(({ code }) => sees(level, warningAccess[code] ?? 'CORE'))
  return { ...shown, warnings }
}

/** Amounts are told of what is seen alone, whatever the whole outcome tells. */
function withoutUnseen(shown: Shown): Shown {
  const told = shown.money?.told
  if (!told) return shown
  return { ...shown, money: { ...shown.money, told: { ...told, amounts: toldAmounts(shown, told) } } }
}

/** A stored outcome as a level sees it; both are JSON text, and for whoever sees everything it is the same text. */
export const showOutcome = (outcome: string, level: AccessLevel): string =>
  level === 'ROADSHOW' ? outcome : JSON.stringify(show(JSON.parse(outcome), level))

/**
 * The same for one part of it, which may not exist yet. Money tells amounts of the others, so that it is not shown
 * without these.
 */
export function showPart(
  part: Exclude<keyof Outcome, 'money'>,
  text: string | null,
  level: AccessLevel,
): string | null {
  if (level === 'ROADSHOW' || text === null) return text
  return JSON.stringify(membersSeen(JSON.parse(text), outputAccess[part], level))
}

/** Whether a level sees what stands at a place of an outcome. */
export function isSeen(keys: readonly string[], level: AccessLevel): boolean {
  let access: Access = outputAccess
  for (const key of keys) {
    if (typeof access === 'string') break
    // A place in a list has the access of its rows.
    if (/^\d+$/.test(key)) continue
    access = (Object.hasOwn(access, key) ? access[key] : undefined) ?? 'ROADSHOW'
  }
  return typeof access !== 'string' || sees(level, access)
}

/** What an older or newer engine answered besides is nobody's but the last level's. */
function membersSeen(value: unknown, access: Access, level: AccessLevel): unknown {
  if (typeof access === 'string' || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((row) => membersSeen(row, access, level))
  const members = Object.entries(value).flatMap(([member, each]) => {
    const own = Object.hasOwn(access, member) ? access[member] : undefined
    if (own === undefined || (typeof own === 'string' && !sees(level, own))) return []
    return [[member, membersSeen(each, own, level)]]
  })
  return Object.fromEntries(members)
}
