import { showOutcome } from '../../contract/access/outcome-view.ts'
import type { AccessLevel } from '../../contract/access-level.ts'
import { type Supply, suppliesOf } from '../../contract/chains/supplies.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import type { Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { unpack } from '../database/packing.ts'
import { sha256 } from '../exchange/digest.ts'
import { listSuppliers, type StoredSupplier } from './queries.ts'

/** What the calculations supply that somebody may read, by their ids in small letters; those that they may not are not there. */
export async function findSupplies(
  database: Database,
  reader: Reader,
  level: AccessLevel,
  calculationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Supply[]>> {
  if (calculationIds.length === 0) return new Map()
  const found = await listSuppliers(database, reader, calculationIds)
  return new Map(found.map((each) => [each.calculationId, suppliesIn(each, level)]))
}

function suppliesIn({ packed, inputs, outcome, ...about }: StoredSupplier, level: AccessLevel): Supply[] {
  const texts = packed ? unpack(packed) : { inputs: inputs ?? '', outcome: outcome ?? '' }
  const supplier = {
    ...about,
    inputs: JSON.parse(texts.inputs) as Inputs,
    outcome: JSON.parse(showOutcome(texts.outcome, level)),
  }
  return suppliesOf(supplier, sha256)
}
