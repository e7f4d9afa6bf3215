import type { Calculation } from '../../engine/calculate.ts'
import type { Origin, Origins } from '../answers/origin.ts'
import type { Member, Members } from '../outcome/member.ts'
import { outcomeMembers } from '../outcome/outcome-members.ts'
import { readMember } from '../outcome/read-members.ts'
import { Reading } from '../outcome/reading.ts'
import { unescapeKey } from '../request/field-error.ts'
import type { Inputs } from '../request/inputs.ts'

/** The keys of a place in an outcome: of a JSON pointer (`/financials/npv`), or with dots (`technoEconomics.utilities[0].cost`). */
export function keysOf(place: string): string[] {
  if (!place.startsWith('/')) return place.replaceAll(/\[(\d+)\]/g, '.$1').split('.')
  return place.split('/').slice(1).map(unescapeKey)
}

/**
 * What the number at a place of an outcome is; a place that holds `{value, unit}` is that of its value, one that holds
 * the numbers of all years is that of the series. Only the member that the place is in is read.
 */
export function originAt(
  keys: readonly string[],
  calculation: Calculation,
  inputs: Inputs,
): Origin | undefined {
  const origins: Origins = new Map()
  const reading = new Reading({ ...calculation, origins }, inputs)
  const [part = '', name = '', ...rest] = keys
  if (!Object.hasOwn(outcomeMembers, part)) return undefined
  const member = outcomeMembers[part as keyof typeof outcomeMembers]
  if (member.kind === 'own') return find(readMember(part, member, reading), keys.slice(1), origins)
  const members = member.members as Members
  if (!Object.hasOwn(members, name)) return undefined
  return find(readMember(name, members[name] as Member, reading), rest, origins)
}

function find(node: unknown, [key, ...rest]: readonly string[], origins: Origins): Origin | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const own = origins.get(node)
  if (key === undefined) return own?.value ?? own?.values
  if (!Object.hasOwn(node, key)) return undefined
  const inner = (node as Readonly<Record<string, unknown>>)[key]
  const origin = own && Object.hasOwn(own, key) ? own[key] : undefined
  if (!origin) return find(inner, rest, origins)
  return rest.length === 0 ? whole(origin) : elementAt(origin, inner, rest)
}

/** Several roots have no step of their own. */
const whole = (origin: Origin): Origin | undefined => (origin.roots ? undefined : origin)

function elementAt(
  origin: Origin,
  list: unknown,
  [key = '', ...rest]: readonly string[],
): Origin | undefined {
  const isPlace = Array.isArray(list) && /^\d+$/.test(key) && Number(key) < list.length
  const { offset = 0, ...whole } = origin
  return isPlace && rest.length === 0 ? { ...whole, element: offset + Number(key) } : undefined
}
