import type { Quantity } from '../../../engine/language/quantity.ts'
import type { Shown } from '../../access/outcome-view.ts'
import { membersIn, outcomeMembers, quantitiesOf } from '../../outcome/outcome-members.ts'
import type { Outcome } from '../../outcome/outcome-schema.ts'
import { isObject } from '../../request/field-error.ts'

/** One number of an outcome: where it stands, what it is, or why there is none. */
export interface OutcomeNumber {
  /** As `docs/outcome.md` has it, without places in lists: `technoEconomics.feedstocks[].cost`. */
  readonly path: string
  readonly symbol: string | null
  readonly name: string
  /** The feedstock, utility, product, policy, kind of cost or scheme that a number of a list is of. */
  readonly element: string | null
  readonly year: number | null
  readonly value: number | null
  readonly unit: string
  readonly reason: string | null
}

/** What a number is, by its path, where that is one quantity. */
export const quantityAt: ReadonlyMap<string, Quantity> = new Map(
  membersIn(outcomeMembers).flatMap(([path, member]): [string, Quantity][] => {
    const [quantity] = quantitiesOf(member)
    // Where one member tells of several quantities its own names say which one is meant.
    const isOne = member.kind !== 'own' || member.quantities.length === 1
    return quantity && isOne ? [[path, quantity]] : []
  }),
)

/** Years of an outcome from the first one of construction on; which they are is nothing that a level has to see. */
export const yearsOf = ({ financials }: Outcome): number[] =>
  financials.cashFlows.map(({ year }, i) => year.value ?? i)

interface Place {
  readonly path: string
  readonly element: string | null
  readonly year: number | null
}

/** Every number that there is in an outcome as a level sees it, in its order; nothing of what it does not see. */
export function outcomeNumbers(shown: Shown, years: readonly number[]): OutcomeNumber[] {
  const found: OutcomeNumber[] = []
  const { warnings: _, ...numbers } = shown
  visit(numbers, { path: '', element: null, year: null }, years, found)
  return found
}

function visit(node: unknown, place: Place, years: readonly number[], found: OutcomeNumber[]): void {
  if (Array.isArray(node)) {
    const isYearly = place.path === 'financials.cashFlows'
    node.forEach((each, i) => {
      const year = isYearly ? (years[i] ?? null) : place.year
      visit(each, { path: `${place.path}[]`, element: elementOf(each) ?? place.element, year }, years, found)
    })
    return
  }
  if (!isObject(node)) return
  if (typeof node.unit === 'string') found.push(...numbersOf(node as unknown as Told, place, years))
  for (const [key, each] of Object.entries(node)) {
    visit(each, { ...place, path: place.path === '' ? key : `${place.path}.${key}` }, years, found)
  }
}

interface Told {
  readonly value?: number | null
  readonly values?: readonly (number | null)[]
  readonly unit: string
  readonly reason?: string
}

function numbersOf({ value, values, unit, reason }: Told, place: Place, years: readonly number[]) {
  const quantity = quantityAt.get(place.path)
  const about = {
    path: place.path,
    symbol: quantity?.symbol ?? null,
    name: quantity?.name ?? place.path,
    element: place.element,
    unit,
  }
  const told = (year: number | null, each: number | null): OutcomeNumber => ({
    ...about,
    year,
    value: each,
    reason: each === null ? (reason ?? null) : null,
  })
  if (values) return values.map((each, i) => told(years[i] ?? null, each))
  return value === undefined ? [] : [told(place.year, value)]
}

/** What a row of a list calls itself. */
function elementOf(row: unknown): string | undefined {
  if (!isObject(row)) return undefined
  const name = row.name ?? row.item ?? row.scheme ?? row.policy
  return typeof name === 'string' ? name : undefined
}
