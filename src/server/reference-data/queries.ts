import { sql } from 'kysely'
import type { AddressedDoubt } from '../../contract/reference-data/doubts.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { Database } from '../database/database.ts'

/** The channel on which every change of the reference data is told. */
export const referenceDataChannel = 'reference_data'

export interface Edition {
  readonly edition: string
  readonly data: ReferenceData
  /** How often the reference data had been changed, or declared changed, by then. */
  readonly changes: number
  readonly doubts: readonly AddressedDoubt[]
}

/**
 * Which edition `e` is current: the newest that was edited here, so that an update of the program replaces nobody's
 * prices; where nothing was edited, the newest that came with the program.
 */
export const currentFirst = sql`(e.based_on is not null) desc, e.created_at desc, e.edition desc`

/** The doubts about the data of edition `e`, oldest first. */
const doubts = sql`(
  select coalesce(json_agg(json_build_object(
    'table', d.table_name, 'id', d.row_id, 'field', d.field, 'note', d.note, 'source', d.source,
    'at', to_char(d.doubted_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  ) order by d.doubted_at, d.id), '[]')
  from datum_doubts d where d.edition = e.edition)`

export async function findCurrentEdition(database: Database): Promise<Edition | undefined> {
  const { rows } = await sql<Edition>`
    select e.edition, e.data, c.changes, ${doubts} as doubts
    from reference_editions e, reference_data_changes c
    order by ${currentFirst}
    limit 1`.execute(database)
  return rows[0]
}

/** One edition by its name, whichever is current. */
export async function findEdition(database: Database, edition: string): Promise<Edition | undefined> {
  const { rows } = await sql<Edition>`
    select e.edition, e.data, c.changes, ${doubts} as doubts
    from reference_editions e, reference_data_changes c
    where e.edition = ${edition}`.execute(database)
  return rows[0]
}

export interface PublicEdition {
  readonly edition: string
  readonly published: string
  readonly note: string
  /** Null for one that came with the program. */
  readonly basedOn: string | null
  readonly isCurrent: boolean
}

/** Newest first. */
export async function listPublicEditions(database: Database): Promise<PublicEdition[]> {
  const { rows } = await sql<PublicEdition>`
    select e.edition, e.data -> 'edition' ->> 'published' as published, e.data -> 'edition' ->> 'note' as note,
      e.based_on as "basedOn", row_number() over (order by ${currentFirst}) = 1 as "isCurrent"
    from reference_editions e
    order by e.created_at desc, e.edition desc`.execute(database)
  return rows
}

export async function countChanges(database: Database): Promise<number> {
  const { changes } = await database
    .selectFrom('reference_data_changes')
    .select('changes')
    .executeTakeFirstOrThrow()
  return changes
}

/**
 * Declares the reference data changed, to every process.
 *
 * @returns when.
 */
export async function noteChange(database: Database): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`select note_reference_data_change() as at`.execute(database)
  const [noted] = rows
  if (!noted) throw new Error('A function that returns one value returned none.')
  return noted.at
}
