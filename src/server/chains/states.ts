import { viewOf } from '../../contract/access-level.ts'
import { agreementOf } from '../../contract/chains/copies.ts'
import type { Supply } from '../../contract/chains/supplies.ts'
import { isAsSupplied, type SuppliedBy, suppliedItems, suppliedKeys } from '../../contract/request/supply.ts'
import type { Database } from '../database/database.ts'
import { listNewest, type NewestCalculation } from './queries.ts'
import type { Asking } from './resolving.ts'
import { findSupplies } from './suppliers.ts'

type Supplied = ReturnType<typeof suppliedItems>[number]

/** How the suppliers of inputs stand, as whoever asks sees it: whether they are there, say what was copied, and are newer. */
export async function supplierStates(database: Database, user: Asking, inputs: object) {
  const items = suppliedItems(inputs)
  const unique = (ids: readonly string[]) => [...new Set(ids.map((id) => id.toLowerCase()))]
  const calculationIds = unique(items.map(({ suppliedBy }) => suppliedBy.calculationId))
  const scenarioIds = unique(items.map(({ suppliedBy }) => suppliedBy.copied.scenarioId))
  const supplies = await findSupplies(database, user, viewOf(user), calculationIds)
  const newest = items.length > 0 ? await listNewest(database, user, scenarioIds) : []
  return items.map((each) => stateOf(each, supplies, newest))
}

function stateOf(
  { pointer, item, suppliedBy }: Supplied,
  supplies: ReadonlyMap<string, readonly Supply[]>,
  newest: readonly NewestCalculation[],
) {
  const { calculationId, product, at, copied } = suppliedBy
  const own = supplies.get(calculationId.toLowerCase())
  return {
    pointer,
    name: String((item as { readonly name?: unknown }).name ?? ''),
    calculationId,
    scenario: copied.scenario,
    product,
    at,
    calculatedAt: copied.calculatedAt,
    isSeen: own !== undefined,
    agrees: own ? agreementOf(suppliedBy, own) : null,
    isAsSupplied: suppliedKeys.every((key) => isAsSupplied(item, key, suppliedBy)),
    newer: newerThan(suppliedBy, newest),
  }
}

function newerThan({ calculationId, copied }: SuppliedBy, newest: readonly NewestCalculation[]) {
  const found = newest.find(({ scenarioId }) => scenarioId === copied.scenarioId.toLowerCase())
  const isNewer =
    found &&
    found.calculationId !== calculationId.toLowerCase() &&
    found.calculatedAt.getTime() > Date.parse(copied.calculatedAt)
  return isNewer
    ? { calculationId: found.calculationId, calculatedAt: found.calculatedAt.toISOString() }
    : null
}
