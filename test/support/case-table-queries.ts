import { handOnLostParts } from '../../src/server/case-tables/job/lost-workers.ts'
import { claimPart, endTable, writePart } from '../../src/server/case-tables/job/queries.ts'
import {
  deleteCaseTable,
  findAccountOfTable,
  findCaseTable,
  findGiven,
  listCaseTables,
  lockCaseTable,
  lockUnfinished,
  readResults,
} from '../../src/server/case-tables/queries.ts'
import type { Database } from '../../src/server/database/database.ts'
import { readPage } from '../../src/server/http/pages.ts'
import { deleteOldCaseTables } from '../../src/server/tidying/case-table-deletions.ts'
import type { PlannedIds } from './planned-data.ts'

const done = { part: 0, attempt: 0, results: new Uint8Array(), rows: 1, refused: 0, seconds: 1 }

/** What tables of cases ask of the database, by what it is for. */
export const caseTableQueries = (ids: () => PlannedIds) => {
  const reader = () => ({ id: ids().user, isAdmin: false })
  const table = () => ids().caseTable
  return {
    'a page of tables of cases': (database: Database) =>
      listCaseTables(database, reader(), ids().scenario, readPage({ limit: 10 })),
    'how a table of cases stands': (database: Database) => findCaseTable(database, reader(), table()),
    'whom a table of cases counts for': (database: Database) =>
      findAccountOfTable(database, ids().user, table()),
    'what an account has of tables of cases': (database: Database) => lockUnfinished(database, ids().user),
    'locking a table of cases': (database: Database) => lockCaseTable(database, ids().user, table()),
    'what was given with a table of cases': (database: Database) => findGiven(database, table()),
    'the results of a table of cases': (database: Database) => readResults(database, table()),
    'taking up a part of a table of cases': (database: Database) => claimPart(database, table(), 0, 1),
    'writing a part of a table of cases': (database: Database) =>
      writePart(database, { id: table(), ...done }),
    'ending a table of cases': (database: Database) => endTable(database, table(), { state: 'cancelled' }),
    'handing on what lost workers had of tables of cases': handOnLostParts,
    'deleting old tables of cases': deleteOldCaseTables,
    'deleting a table of cases': (database: Database) => deleteCaseTable(database, table()),
  }
}
