import { isSeen } from '../access/outcome-view.ts'
import { isVisible } from '../access/visible-steps.ts'
import type { AccessLevel } from '../access-level.ts'
import { findQuantity } from '../explanation/explanation.ts'
import { keysOf } from '../explanation/origin-at.ts'
import { membersIn, outcomeMembers, quantitiesOf } from '../outcome/outcome-members.ts'
import { conventionFields, lists } from '../request/catalogue.ts'
import { escapeKey, isObject } from '../request/field-error.ts'
import type { Inputs } from '../request/inputs.ts'
import { isRefused, memberNamed } from '../studies/named-place.ts'

/** What a comment stands beside. */
export interface Anchor {
  /**
   * An input by its place, elements of lists by their names (`/feedstocks/UCO/price`); a number by its place in the
   * outcome (`/financials/npv`) or, any quantity of the model, by its symbol (`NPV`).
   */
  readonly at: string
  /** The number or word as it was then; null where nothing was given, or several numbers are. */
  readonly told: Told | null
}

/** A choice, a name, a day or a text; `true` and `false` are the words of what is yes or no. */
interface ToldWord {
  readonly word: string
}

export type Told = ToldNumber | ToldWord

interface ToldNumber {
  readonly value: number | null
  readonly unit: string
}

const numberParts = ['technoEconomics', 'financials']

const isOfOutcome = (at: string): boolean => numberParts.includes(keysOf(at)[0] ?? '')

/**
 * What stands at a place of a calculation, with the place as it is kept.
 *
 * @param outcome whole.
 * @param level of whoever writes; what it does not see is not there.
 */
export function readAnchor(
  inputs: Inputs,
  outcome: unknown,
  at: string,
  level: AccessLevel,
): Anchor | undefined {
  if (!isAnchorSeen(at, level)) return undefined
  if (!at.startsWith('/')) return symbolAnchor(outcome, at)
  if (isOfOutcome(at)) return numberAnchor(outcome, at)
  const place = withName(inputs, at)
  if (conventionAt(place) !== undefined) return { at: place, told: toldConvention(inputs, place) }
  const member = memberNamed(inputs, place)
  return isRefused(member) ? undefined : { at: place, told: toldOf(member.given) }
}

/** The name of a convention, `preset` for all that one preset has chosen; undefined at any other place. */
function conventionAt(place: string): string | undefined {
  const [part, name = '', ...rest] = keysOf(place)
  const isConvention = part === 'convention' && rest.length === 0
  return isConvention && (name === 'preset' || Object.hasOwn(conventionFields, name)) ? name : undefined
}

/** What was chosen, where a case gives more than the name of a preset. */
function toldConvention({ convention }: Inputs, place: string): Told | null {
  const name = conventionAt(place) as string
  if (typeof convention === 'string') return name === 'preset' ? toldOf(convention) : null
  return toldOf(convention && Object.hasOwn(convention, name) ? convention[name] : undefined)
}

/** Whether a level sees what a comment stands beside. Inputs are everybody's. */
export function isAnchorSeen(at: string, level: AccessLevel): boolean {
  if (at.startsWith('/')) return !isOfOutcome(at) || isSeen(keysOf(at), level)
  const quantity = findQuantity(at)
  return quantity ? isVisible(quantity, level) : level === 'ROADSHOW'
}

function symbolAnchor(outcome: unknown, symbol: string): Anchor | undefined {
  const quantity = findQuantity(symbol)
  if (!quantity) return undefined
  const [path] =
    membersIn(outcomeMembers).find(
      ([each, member]) =>
        member.kind === 'number' && !each.includes('[]') && quantitiesOf(member)[0] === quantity,
    ) ?? []
  return { at: quantity.symbol, told: path === undefined ? null : toldOf(nodeAt(outcome, keysOf(path))) }
}

function numberAnchor(outcome: unknown, at: string): Anchor | undefined {
  const node = nodeAt(outcome, keysOf(at))
  return node === undefined ? undefined : { at, told: toldOf(node) }
}

const nodeAt = (node: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? (found as Readonly<Record<string, unknown>>)[key]
        : undefined,
    node,
  )

/** An element that is given by its number goes by its name, so that reordering a list moves no comment. */
function withName(inputs: Inputs, pointer: string): string {
  const [, list = '', key = '', ...rest] = pointer.split('/')
  if (!Object.hasOwn(lists, list) || !/^\d{1,3}$/.test(key)) return pointer
  const element = nodeAt(inputs, [list, key])
  if (!isObject(element) || typeof element.name !== 'string') return pointer
  const name = escapeKey(element.name)
  return ['', list, name, ...rest].join('/')
}

function toldOf(node: unknown): Told | null {
  if (typeof node === 'string' || typeof node === 'boolean') return { word: String(node) }
  if (!isObject(node) || typeof node.unit !== 'string') return null
  const { value, unit } = node
  return typeof value === 'number' || value === null ? { value, unit } : null
}
