import { addressOf } from '../../contract/reference-data/doubts.ts'
import { listData } from '../../contract/reference-data/listed-data.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { recordAuditEvent } from '../audit/events.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import {
  type DatumAddress,
  deleteDoubt,
  insertDoubt,
  listDoubts,
  type NewDoubt,
  type StoredDoubt,
} from './doubt-queries.ts'
import { lockEditions } from './editing-queries.ts'

/** They are served with every datum, so they are few. */
export const doubtsMaximum = 200

interface Actor {
  readonly id: string
  readonly network: string
}

/**
 * Marks a datum of an edition as doubted; every process serves the mark within a second. The edition stays as it is.
 *
 * @param data of the edition; undefined where there is none.
 * @throws {Problem} invalid_input, doubt_limit
 */
export async function doubtDatum(
  database: Database,
  actor: Actor,
  doubt: NewDoubt,
  data: ReferenceData | undefined,
): Promise<StoredDoubt> {
  if (!data) throw problems.unknownEdition('/edition')
  requireDatum(data, doubt)
  return await inTransaction(database, async (transaction) => {
    await lockEditions(transaction)
    const id = await insertDoubt(transaction, doubt, actor.id, doubtsMaximum)
    if (id === undefined) throw problems.doubtLimit(doubtsMaximum)
    await record(transaction, 'datum_doubted', actor, doubt)
    return (await listDoubts(transaction, doubt.edition)).find((each) => each.doubtId === id) as StoredDoubt
  })
}

/** @throws {Problem} not_found */
export async function withdrawDoubt(database: Database, actor: Actor, id: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const doubt = await deleteDoubt(transaction, id)
    if (!doubt) throw problems.notFound()
    await record(transaction, 'doubt_withdrawn', actor, doubt)
  })
}

/** @throws {Problem} invalid_input */
function requireDatum(data: ReferenceData, { table, id, field }: DatumAddress): void {
  const listed = listData(data)
  if (listed.some((each) => addressOf(each) === addressOf({ table, id, field }))) return
  const isRow = listed.some((each) => each.table === table && each.id === id)
  throw problems.invalidInput([
    isRow
      ? {
          pointer: '/field',
          code: 'unknown_field',
          message: `Row ${id} of the ${table} has no datum of this name.`,
        }
      : {
          pointer: '/id',
          code: 'unknown_id',
          message: `There is no row ${id} with data among the ${table}.`,
        },
  ])
}

async function record(
  transaction: Database,
  kind: 'datum_doubted' | 'doubt_withdrawn',
  { id: actorId, network }: Actor,
  { edition, table, id, field, note, source }: NewDoubt,
): Promise<void> {
  const details = { edition, table, row: id, field, note, source }
  await recordAuditEvent(transaction, { kind, actorId, network, details })
}
