import { isObject } from '../request/field-error.ts'
import { type FartherSupplier, isId, type SuppliedBy, supplyLimits } from '../request/supply.ts'

/**
 * Suppliers of a plant with theirs, each behind the one that it supplies.
 *
 * @param own of its feedstocks and utilities.
 */
export const suppliersBehind = (own: readonly SuppliedBy[]): FartherSupplier[] =>
  own.flatMap(({ calculationId, product, copied }) => [
    { depth: 1, scenarioId: copied.scenarioId, scenario: copied.scenario, calculationId, product },
    ...copied.suppliers.map((each) => ({ ...each, depth: each.depth + 1 })),
  ])

/** Why a plant with these suppliers cannot be a supplier itself; undefined where it can. */
export function tooLong(suppliers: readonly FartherSupplier[]): string | undefined {
  const { depth, suppliers: most } = supplyLimits
  if (suppliers.some((each) => each.depth >= depth))
    return `A chain has at most ${depth} suppliers one behind the other.`
  return suppliers.length > most ? `A supplier has at most ${most} suppliers, near and far.` : undefined
}

/**
 * The way from a scenario back to itself by a supplier, in names: 'this scenario ← Ethanol ← Sugar'; undefined where the
 * supplier does not lead back.
 *
 * @param suppliedBy as it was sent; what is wrong with it is refused by its reader.
 */
export function wayBack(suppliedBy: unknown, scenarioId: string): string | undefined {
  const copied = isObject(suppliedBy) ? suppliedBy.copied : undefined
  if (!isObject(copied)) return undefined
  const isOwn = (id: unknown) => isId(id) && id.toLowerCase() === scenarioId.toLowerCase()
  if (isOwn(copied.scenarioId)) return 'this scenario'
  // What is longer is refused by its reader.
  const given = Array.isArray(copied.suppliers) ? copied.suppliers : []
  const suppliers: readonly FartherSupplier[] = given.slice(0, supplyLimits.suppliers)
  const end = suppliers.findIndex((each) => isObject(each) && isOwn(each.scenarioId))
  const last = suppliers[end]
  if (!last) return undefined
  const between = suppliers.slice(0, end).filter((each, i) => isOnWay(suppliers, i, end, each))
  return ['this scenario', String(copied.scenario), ...between.map(({ scenario }) => scenario)].join(' ← ')
}

/** Whether an entry stands between the supplier and the last one: nothing behind it is as near as it is. */
const isOnWay = (all: readonly FartherSupplier[], i: number, end: number, { depth }: FartherSupplier) =>
  all.slice(i + 1, end + 1).every((each) => each.depth > depth)
