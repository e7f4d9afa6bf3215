import { sql } from 'kysely'
import { countChanged, type Database } from '../database/database.ts'
import type { Deletion } from './forgetting.ts'

/** Something that is worked off in parts: its table, and that of its parts with the columns of their key. */
interface InParts {
  readonly wholes: string
  readonly parts: string
  readonly wholeId: string
  readonly part: string
  /** Rows that one statement takes. */
  readonly wholesMaximum: number
  readonly partsMaximum: number
}

/** Takes away what is nobody's any more, from the leaves to the root. */
export const deletionsInParts = (inParts: InParts): readonly Deletion[] => [
  (database) => leaveWholes(database, inParts),
  (database) => deleteParts(database, inParts),
  (database) => deleteWholes(database, inParts),
]

/** Those of deleted scenarios belong to none. */
function leaveWholes(database: Database, { wholes, wholesMaximum }: InParts): Promise<number> {
  return countChanged(
    database,
    sql`
    update ${sql.table(wholes)} set scenario_id = null
    where id in (
      select t.id from scenarios s join ${sql.table(wholes)} t on t.scenario_id = s.id
      where s.project_id is null and s.former_project_id is null
      limit ${wholesMaximum} for no key update of t skip locked
    )`,
  )
}

function deleteParts(
  database: Database,
  { wholes, parts, wholeId, part, partsMaximum }: InParts,
): Promise<number> {
  const [ofWhole, number] = [sql.ref(wholeId), sql.ref(part)]
  return countChanged(
    database,
    sql`
    delete from ${sql.table(parts)}
    where (${ofWhole}, ${number}) in (
      select p.${ofWhole}, p.${number} from ${sql.table(wholes)} t join ${sql.table(parts)} p on p.${ofWhole} = t.id
      where t.scenario_id is null
      limit ${partsMaximum} for update of p skip locked
    )`,
  )
}

function deleteWholes(
  database: Database,
  { wholes, parts, wholeId, wholesMaximum }: InParts,
): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from ${sql.table(wholes)}
    where id in (
      select t.id from ${sql.table(wholes)} t join storage u on u.user_id = t.user_id
      where t.scenario_id is null
        and not exists (select from ${sql.table(parts)} p where p.${sql.ref(wholeId)} = t.id)
      limit ${wholesMaximum} for update of t, u skip locked
    )`,
  )
}
