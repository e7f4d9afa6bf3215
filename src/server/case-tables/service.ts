import { randomUUID } from 'node:crypto'
import { type AccessLevel, viewOf } from '../../contract/access-level.ts'
import { resultColumns } from '../../contract/exchange/cases/case-results.ts'
import type { Mapping } from '../../contract/exchange/cases/mapping.ts'
import { engineVersion } from '../../engine/version.ts'
import { caseTableQuotas } from '../config/quotas.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import type { WantedRows } from '../exchange/computed/case-tasks.ts'
import type { PackedTable } from '../exchange/computed/table-tasks.ts'
import { requireInputs } from '../exchange/importing/base-inputs.ts'
import { findBase } from '../exchange/importing/queries.ts'
import { refusalOf } from '../exchange/importing/refusal.ts'
import { problems } from '../http/errors.ts'
import { endTable } from './job/queries.ts'
import { deleteCaseTableJobs, sendCaseTable } from './job/queue.ts'
import {
  type CaseTable,
  deleteCaseTable,
  findAccountOfTable,
  findAccountOfTables,
  findCaseTable,
  insertCaseTable,
  lockCaseTable,
  lockUnfinished,
  type NewCaseTable,
} from './queries.ts'

interface User {
  readonly id: string
  readonly isAdmin: boolean
  readonly accessLevel: AccessLevel
}

export interface AskedTable {
  readonly user: User
  readonly scenarioId: string
  readonly bytes: Uint8Array
  readonly mapping: Mapping | undefined
}

/** What a number takes at most, once the results are packed. */
const bytesPerNumber = 9

/**
 * Stores a table, with jobs for its parts that exist if and only if it does.
 *
 * @param pack reads its headings, in a thread.
 * @throws {Problem} not_found, invalid_input, case_table_limit, what `pack` throws
 * @throws a database error that `reachedQuota` knows, where the account has no room for it.
 */
export async function queueCaseTable(
  database: Database,
  { user, scenarioId, bytes, mapping }: AskedTable,
  pack: (wanted: WantedRows) => Promise<PackedTable>,
): Promise<CaseTable> {
  const found = await findBase(database, user.id, scenarioId)
  if (!found) throw problems.notFound()
  const base = requireInputs(found)
  const { parts, rows, errors, errorCount } = await pack({ bytes, base, mapping })
  if (errorCount > 0) throw refusalOf(errors, errorCount)
  const accessLevel = viewOf(user)
  const { inputs } = found
  const given = parts.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const results = rows * resultColumns(accessLevel).length * bytesPerNumber
  const table = {
    id: randomUUID(),
    scenarioId,
    userId: user.id,
    inputs,
    mapping: mapping ? JSON.stringify(mapping) : null,
    engineVersion,
    accessLevel,
    rows,
    parts,
    bytes: Buffer.byteLength(inputs) + given + results,
  }
  return await inTransaction(database, (transaction) => storeTable(transaction, user, table))
}

async function storeTable(
  transaction: Database,
  user: User,
  table: Omit<NewCaseTable, 'accountId'>,
): Promise<CaseTable> {
  const accountId = await findAccountOfTables(transaction, user.id, table.scenarioId)
  if (accountId === undefined) throw problems.notFound()
  const { unfinished } = caseTableQuotas
  if ((await lockUnfinished(transaction, accountId)) >= unfinished) throw problems.caseTableLimit(unfinished)
  await insertCaseTable(transaction, { ...table, accountId })
  await sendCaseTable(transaction, accountId, { id: table.id, parts: table.parts.length })
  return (await findCaseTable(transaction, user, table.id)) as CaseTable
}

/** @throws {Problem} not_found */
async function requireLocked(transaction: Database, userId: string, tableId: string) {
  const accountId = await findAccountOfTable(transaction, userId, tableId)
  if (accountId === undefined) throw problems.notFound()
  await lockUnfinished(transaction, accountId)
  const table = await lockCaseTable(transaction, userId, tableId)
  if (!table) throw problems.notFound()
  return table
}

/**
 * Cancels a table, whether it waits or is calculated; rows that are done stay. Cancelling again changes nothing.
 *
 * @throws {Problem} not_found, case_table_finished
 */
export async function cancelCaseTable(database: Database, userId: string, tableId: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const { state, parts } = await requireLocked(transaction, userId, tableId)
    if (state === 'cancelled') return
    if (!(await endTable(transaction, tableId, { state: 'cancelled' }))) throw problems.caseTableFinished()
    await deleteCaseTableJobs(transaction, { id: tableId, parts })
  })
}

/**
 * Deletes a table with all that came of it, whether it is finished or not.
 *
 * @throws {Problem} not_found
 */
export async function removeCaseTable(database: Database, userId: string, tableId: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const { parts } = await requireLocked(transaction, userId, tableId)
    await deleteCaseTable(transaction, tableId)
    await deleteCaseTableJobs(transaction, { id: tableId, parts })
  })
}
