import { viewOf } from '../../contract/access-level.ts'
import { wayBack } from '../../contract/chains/chain.ts'
import { differencesOf } from '../../contract/chains/copies.ts'
import {
  isUnresolved,
  type Reference,
  referencesIn,
  supplied,
  withElements,
  withoutRest,
} from '../../contract/chains/references.ts'
import type { Supply } from '../../contract/chains/supplies.ts'
import { type FieldError, isObject } from '../../contract/request/field-error.ts'
import { isId, type SuppliedBy, supplyLimits } from '../../contract/request/supply.ts'
import type { Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'
import { findSupplies } from './suppliers.ts'

export type Asking = Reader & Parameters<typeof viewOf>[0]

interface Place {
  /** The scenario that the inputs are for, where there is one. */
  readonly scenarioId?: string
  /** Where in the request the inputs are, as a JSON pointer. */
  readonly at?: string
}

/**
 * A body with what it says of suppliers looked up: the price of the product, its carbon and what else is copied of the
 * calculation, as far as whoever asks may see it. A copy that the body brings is held against its calculation where they may
 * read that; else it stays, as if the calculation were gone. Without a supplier it is the same object, and nothing is asked.
 *
 * @throws {Problem} invalid_input, where there is no such calculation or product for whoever asks, where a copy says otherwise
 *   than its calculation, and where a scenario would supply itself.
 */
export async function withSupplies(
  database: Database,
  user: Asking,
  body: unknown,
  { scenarioId, at = '' }: Place = {},
): Promise<unknown> {
  const references = referencesIn(body)
  if (references.length === 0) return body
  const known = references.filter(({ suppliedBy }) => isId(suppliedBy.calculationId))
  const open = known.filter(isUnresolved)
  if (open.length > supplyLimits.supplied) throw problems.invalidInput([tooMany(open, at)])
  // More copies than a plant may have are refused by its reader, and need not be looked up.
  const asked = [...open, ...known.filter((each) => !isUnresolved(each))].slice(0, supplyLimits.supplied)
  const supplies = await findSupplies(database, user, viewOf(user), [...new Set(asked.map(idOf))])
  const resolved = references.map((each) => resolve(each, open.includes(each), supplies))
  const errors = resolved.flatMap(({ reference, element, errors: wrong = [] }) => {
    const cycle = wrong.length === 0 ? cycleOf(reference, element, scenarioId) : undefined
    const found = cycle ? [cycle] : wrong
    return found.map((each) => ({ ...each, pointer: `${at}${each.pointer}` }))
  })
  if (errors.length > 0) throw problems.invalidInput(errors)
  return withElements(body as object, new Map(resolved.map((each) => [each.reference.pointer, each.element])))
}

const idOf = ({ suppliedBy }: Reference): string => String(suppliedBy.calculationId).toLowerCase()

interface Resolved {
  readonly reference: Reference
  readonly element: Readonly<Record<string, unknown>>
  readonly errors?: readonly FieldError[]
}

function resolve(
  reference: Reference,
  isOpen: boolean,
  supplies: ReadonlyMap<string, readonly Supply[]>,
): Resolved {
  const { element, suppliedBy, isPart } = reference
  // What is whole stays as it is, but for what an earlier one had in its place; what is malformed is refused by its reader.
  if (!isOpen) {
    const isWhole = isPart && !isUnresolved(reference)
    const whole = isWhole ? withoutRest(suppliedBy as unknown as SuppliedBy) : suppliedBy
    const errors = differencesIn(reference, supplies)
    return { reference, element: { ...element, suppliedBy: whole }, errors }
  }
  const found = foundIn(reference, supplies.get(idOf(reference)))
  return 'copied' in found
    ? { reference, element: supplied(reference, found) }
    : { reference, element, errors: [found] }
}

/** What a copy says otherwise than its calculation; nothing of one that is not there for whoever asks, whatever it says. */
function differencesIn(
  reference: Reference,
  supplies: ReadonlyMap<string, readonly Supply[]>,
): readonly FieldError[] {
  const { pointer, suppliedBy } = reference
  const { copied } = suppliedBy
  const own = isId(suppliedBy.calculationId) ? supplies.get(idOf(reference)) : undefined
  if (!own || !isObject(copied)) return []
  const ofProduct = own.filter(({ product }) => product === suppliedBy.product)
  const supply = ofProduct.find(({ at }) => at === suppliedBy.at)
  if (supply) return differencesOf(copied, supply, `${pointer}/suppliedBy/copied`)
  return ofProduct.length === 0 ? [noSuchProduct(`${pointer}/suppliedBy`, own)] : []
}

const noSuchProduct = (place: string, supplies: readonly Supply[]): FieldError => {
  const names = [...new Set(supplies.map(({ product }) => product))].join(', ')
  const message = `The supplier has no such product; it has ${names}.`
  return { pointer: `${place}/product`, code: 'no_such_product', message }
}

function foundIn(
  { pointer, element, suppliedBy }: Reference,
  supplies: readonly Supply[] | undefined,
): SuppliedBy | FieldError {
  const place = `${pointer}/suppliedBy`
  const refused = (key: string, code: string, message: string) => ({
    pointer: `${place}${key}`,
    code,
    message,
  })
  if (!supplies)
    return refused(
      '/calculationId',
      'no_such_calculation',
      'There is no finished calculation here, or it is not yours.',
    )
  const given = ['price', 'carbonIntensity'].find(
    (key) => element[key] !== undefined && element[key] !== null,
  )
  if (given !== undefined) {
    const message = `The supplier gives the ${given}: leave it out, or leave suppliedBy out.`
    return { pointer: `${pointer}/${given}`, code: 'supplied', message }
  }
  const ofProduct = supplies.filter(({ product }) => product === suppliedBy.product)
  if (ofProduct.length === 0) return noSuchProduct(place, supplies)
  const supply = ofProduct.find(({ at }) => at === suppliedBy.at)
  if (!supply)
    return refused('/at', 'unknown_choice', `at must be one of ${ofProduct.map(({ at }) => at).join(', ')}.`)
  if (supply.suppliedBy) return supply.suppliedBy
  return refused('/at', 'no_such_price', `${suppliedBy.product} has none: ${supply.reason}`)
}

function tooMany(open: readonly Reference[], at: string): FieldError {
  const [first] = open.slice(supplyLimits.supplied)
  const message = `At most ${supplyLimits.supplied} feedstocks and utilities have a supplier.`
  return { pointer: `${at}${first?.pointer}/suppliedBy`, code: 'too_many', message }
}

function cycleOf(
  { pointer }: Reference,
  element: Readonly<Record<string, unknown>>,
  scenarioId: string | undefined,
): FieldError | undefined {
  const way = scenarioId === undefined ? undefined : wayBack(element.suppliedBy, scenarioId)
  if (way === undefined) return undefined
  const message = `A plant cannot supply itself: ${way} ← this scenario.`
  return { pointer: `${pointer}/suppliedBy`, code: 'supplies_itself', message }
}
