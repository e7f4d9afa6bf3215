import { sql } from 'kysely'
import { isAmong, nameFor, type Reader } from '../authorization.ts'
import { countChanged, type Database } from '../database/database.ts'

/** After so long without a word somebody is not there any more, as after a browser was killed. */
export const presentSeconds = 45

export type PresenceState = 'editing' | 'looking' | 'left'

/** Somebody else who has the same scenario open. */
interface Other {
  /** Null where they have no name and the reader sees no address. */
  readonly name: string | null
  readonly isEditing: boolean
}

export interface Presence {
  /** Counts the edits of the scenario. */
  readonly version: number
  /** Who else saved last; null where that was the reader, is not known, or has no name that the reader sees. */
  readonly changedBy: string | null
  readonly others: readonly Other[]
}

interface PresenceRow {
  readonly version: number
  readonly changedBy: string | null
  readonly name: string | null
  /** Null where there is nobody else. */
  readonly isEditing: boolean | null
}

/**
 * Says that one of the people of a project has a scenario of it open, and hears who else does, those who edit first: one
 * statement. Undefined when they have no such scenario.
 */
export async function noteThere(
  database: Database,
  reader: Reader,
  scenarioId: string,
  state: PresenceState,
): Promise<Presence | undefined> {
  const { id: userId } = reader
  const place = sql`scenarios s join projects p on p.id = s.project_id`
  const isTheirs = sql`s.id = ${scenarioId} and ${isAmong(userId)}`
  const told =
    state === 'left'
      ? sql`delete from scenario_presence where scenario_id = ${scenarioId} and user_id = ${userId}`
      : sql`
        insert into scenario_presence (scenario_id, user_id, is_editing)
        select s.id, ${userId}::uuid, ${state === 'editing'} from ${place} where ${isTheirs}
        on conflict (scenario_id, user_id) do update set is_editing = excluded.is_editing, seen_at = now()`
  const { rows } = await sql<PresenceRow>`
    with told as (${told})
    select s.version, o.name, o.is_editing as "isEditing",
      (
        select ${nameFor(reader)} from users u
        where u.id = s.changed_by and u.id <> ${userId} and u.deleted_at is null
      ) as "changedBy"
    from ${place} left join lateral (
      select ${nameFor(reader)} as name, e.is_editing
      from scenario_presence e join users u on u.id = e.user_id and u.deleted_at is null
      where e.scenario_id = s.id and e.user_id <> ${userId} and ${isAmong(sql`e.user_id`)}
        and e.seen_at > now() - make_interval(secs => ${presentSeconds}::integer)
    ) o on true
    where ${isTheirs}
    order by o.is_editing desc, o.name`.execute(database)
  const [first] = rows
  return first && { version: first.version, changedBy: first.changedBy, others: rows.flatMap(otherOf) }
}

const otherOf = ({ name, isEditing }: PresenceRow): Other[] =>
  isEditing === null ? [] : [{ name, isEditing }]

/** All whose last word is older than anybody asks for. @returns how many. */
export const deleteOldPresence = (database: Database): Promise<number> =>
  countChanged(database, sql`delete from scenario_presence where seen_at < now() - interval '1 minute'`)
