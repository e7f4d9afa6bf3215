import { sql } from 'kysely'
import { mayRead, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { PathwayIds } from '../pathways/pathway.ts'
import { changedProject, isTarget, type ScenarioPage } from '../scenarios/queries.ts'

/** What a person has written of one input. */
interface WrittenNote {
  readonly note: string | null
  readonly source: string | null
  readonly confidence: 'high' | 'medium' | 'low' | null
  /** Id of who wrote it. */
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  /** The value that it is written of, where it holds for that alone. */
  readonly of?: unknown
}

export interface RegisteredScenario extends PathwayIds {
  readonly id: string
  readonly name: string
  /** JSON text. */
  readonly inputs: string
  readonly referenceEdition: string
  readonly notes: Readonly<Record<string, WrittenNote>> | null
  /** Names by the ids of those who wrote notes. */
  readonly authors: Readonly<Record<string, string>>
}

const registeredColumns = sql`
  s.id, s.name, s.inputs::text as inputs, s.reference_edition as "referenceEdition",
  s.process_id as "processId", s.feedstock_id as "feedstockId", s.country_id as "countryId", s.input_notes as notes,
  (
    select coalesce(json_object_agg(u.id, u.name), '{}') from users u
    where u.id = any(array(select (n.value ->> 'by')::uuid from jsonb_each(s.input_notes) n))
  ) as authors`

/** A scenario with its place among those of its project. */
export type PlacedScenario = RegisteredScenario & { readonly position: number }

/** The scenarios of a project in their order, one more than the page holds. Undefined when the reader has no such project. */
export async function listRegistered(
  database: Database,
  reader: Reader,
  projectId: string,
  { limit, after }: ScenarioPage,
): Promise<PlacedScenario[] | undefined> {
  const { rows } = await sql<PlacedScenario | { readonly id: null }>`
    select found.*
    from projects p left join lateral (
      select s.position, ${registeredColumns} from scenarios s
      where s.project_id = p.id and s.position > ${after}::integer
      order by s.position limit ${limit + 1}
    ) found on true
    where p.id = ${projectId} and ${mayRead(reader)}
    order by found.position`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is PlacedScenario => row.id !== null)
}

/** A scenario with what is written of its inputs. */
export async function findRegistered(
  database: Database,
  reader: Reader,
  id: string,
): Promise<RegisteredScenario | undefined> {
  const { rows } = await sql<RegisteredScenario>`
    select ${registeredColumns}
    from scenarios s join projects p on p.id = s.project_id
    where s.id = ${id} and ${mayRead(reader)}`.execute(database)
  return rows[0]
}

/** A note with its place, and whoever wrote it by their name. */
export const notesOf = ({ notes, authors }: RegisteredScenario) =>
  Object.entries(notes ?? {}).map(([place, { by, ...note }]) => ({ place, ...note, by: authors[by] ?? '' }))

/** The inputs of a calculation of the scenario, as they are stored. */
export interface FormerCalculation {
  readonly at: Date
  readonly by: string
  /** JSON text where it is not packed. */
  readonly inputs: string | null
  readonly packed: Buffer | null
}

/** The latest first: no more than so many, nor more than so many bytes as they are stored. */
export async function listFormerCalculations(
  database: Database,
  reader: Reader,
  scenarioId: string,
  most: { readonly calculations: number; readonly bytes: number },
): Promise<FormerCalculation[]> {
  const { rows } = await sql<FormerCalculation>`
    with former as (
      select c.id, c.queued_at as at, coalesce(u.name, '') as by, c.inputs::text as inputs, c.packed
      from calculations c left join users u on u.id = coalesce(c.made_by, c.user_id)
        join scenarios s on s.id = c.scenario_id join projects p on p.id = s.project_id
      where c.scenario_id = ${scenarioId} and ${mayRead(reader)}
      order by c.queued_at desc, c.id desc limit ${most.calculations}
    ), measured as (
      select *, sum(coalesce(octet_length(packed), octet_length(inputs))) over (order by at desc, id desc) as bytes
      from former
    )
    select at, by, inputs, packed from measured where bytes <= ${most.bytes} order by at desc, id desc`.execute(
    database,
  )
  return rows
}

/**
 * Writes of one input of the user's scenario, in the place of what was written of it before.
 *
 * @param note JSON text; null takes it away.
 * @returns false when the user has no such scenario.
 * @throws a database error with the constraint `scenarios_input_notes_size`.
 */
export async function writeNote(
  database: Database,
  userId: string,
  id: string,
  place: string,
  note: string | null,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    with ${changedProject({ userId, id, expected: undefined })}
    update scenarios s
    set input_notes = nullif(
      case when ${note}::jsonb is null then coalesce(s.input_notes, '{}') - ${place}::text
        else coalesce(s.input_notes, '{}') || jsonb_build_object(${place}::text, ${note}::jsonb) end,
      '{}'
    )
    from changed_project
    where ${isTarget({ id, expected: undefined })}`.execute(database)
  return numAffectedRows === 1n
}

/**
 * Writes of several inputs at once, likewise.
 *
 * @param notes JSON text: an object of notes by their places.
 */
export async function writeNotes(
  database: Database,
  userId: string,
  id: string,
  notes: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    with ${changedProject({ userId, id, expected: undefined })}
    update scenarios s set input_notes = coalesce(s.input_notes, '{}') || ${notes}::jsonb
    from changed_project
    where ${isTarget({ id, expected: undefined })}`.execute(database)
  return numAffectedRows === 1n
}
