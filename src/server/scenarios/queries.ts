import { sql } from 'kysely'
import { partOfText } from '../../contract/outcome/outcome-text.ts'
import { mayRead, mayWrite, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { unpack } from '../database/packing.ts'
import type { ReviewState, ScenarioStatus } from '../database/schema.ts'
import type { PathwayIds } from '../pathways/pathway.ts'
import {
  mergedUncertainty,
  replacedUncertainty,
  type UncertaintyTexts,
  uncertaintyColumns,
} from './uncertainty-queries.ts'
import type { ExpectedVersions } from './versions.ts'
import type { WriteTarget } from './write-target.ts'

export interface ScenarioSummary extends PathwayIds {
  readonly id: string
  readonly projectId: string
  readonly name: string
  readonly position: number
  readonly status: ScenarioStatus
  readonly calculationId: string | null
  /** The edition of the reference data that the defaults are from. */
  readonly referenceEdition: string
  /** Counts the edits. */
  readonly version: number
  readonly review: ReviewState
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** A scenario with the results of the inputs as they stand, null while these have not been calculated; all as JSON text. */
export interface Scenario extends ScenarioSummary, UncertaintyTexts {
  readonly inputs: string
  readonly technoEconomics: string | null
  readonly financials: string | null
}

const summaryColumns = sql`
  s.id, s.project_id as "projectId", s.name, s.position, s.status, s.process_id as "processId",
  s.feedstock_id as "feedstockId", s.country_id as "countryId", s.calculation_id as "calculationId",
  s.reference_edition as "referenceEdition", s.version, s.review, s.created_at as "createdAt", s.updated_at as "updatedAt"`

const scenarioColumns = sql`
  ${summaryColumns}, s.inputs::text, ${uncertaintyColumns}, c.packed, (c.outcome -> 'technoEconomics')::text as "technoEconomics",
  (c.outcome -> 'financials')::text as financials`

interface ScenarioRow extends Scenario {
  /** Null where there is no outcome, or one that is not packed. */
  readonly packed: Buffer | null
}

function readScenario({ packed, ...scenario }: ScenarioRow): Scenario {
  if (!packed) return scenario
  const { outcome } = unpack(packed)
  return {
    ...scenario,
    technoEconomics: partOfText(outcome, 'technoEconomics'),
    financials: partOfText(outcome, 'financials'),
  }
}

export async function findScenario(
  database: Database,
  reader: Reader,
  id: string,
): Promise<Scenario | undefined> {
  const { rows } = await sql<ScenarioRow>`
    select ${scenarioColumns}
    from scenarios s join projects p on p.id = s.project_id left join calculations c on c.id = s.calculation_id
    where s.id = ${id} and ${mayRead(reader)}`.execute(database)
  return rows[0] && readScenario(rows[0])
}

/** A part of the scenarios of a project, in their order: those whose position comes after one. */
export interface ScenarioPage {
  readonly limit: number
  readonly after: number
}

/** One more than the page holds. Undefined when the user has no such project. */
export async function listScenarios(
  database: Database,
  reader: Reader,
  projectId: string,
  { limit, after }: ScenarioPage,
): Promise<Scenario[] | undefined> {
  const { rows } = await sql<ScenarioRow | { id: null }>`
    select ${scenarioColumns}
    from projects p
      left join lateral (
        select * from scenarios where project_id = p.id and position > ${after}::integer
        order by position limit ${limit + 1}
      ) s on true
      left join calculations c on c.id = s.calculation_id
    where p.id = ${projectId} and ${mayRead(reader)}
    order by s.position`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is ScenarioRow => row.id !== null).map(readScenario)
}

/** All of a project in their order, without inputs and results; none where the user has no such project. */
export async function listScenarioSummaries(
  database: Database,
  reader: Reader,
  projectId: string,
): Promise<ScenarioSummary[]> {
  const { rows } = await sql<ScenarioSummary>`
    select ${summaryColumns}
    from scenarios s join projects p on p.id = s.project_id
    where p.id = ${projectId} and ${mayRead(reader)}
    order by s.position`.execute(database)
  return rows
}

export interface PositionedScenario {
  readonly id: string
  readonly position: number
  readonly version: number
  readonly review: ReviewState
}

/** The positions taken in a project that the transaction has locked. */
export async function listPositions(transaction: Database, projectId: string): Promise<PositionedScenario[]> {
  return await transaction
    .selectFrom('scenarios')
    .select(['id', 'position', 'version', 'review'])
    .where('project_id', '=', projectId)
    .execute()
}

interface NewScenario extends PathwayIds {
  readonly name: string
  readonly position: number
  readonly referenceEdition: string
  /** JSON text. */
  readonly inputs: string
  /** JSON text; left out where nothing is said of it. */
  readonly uncertainty?: string | undefined
}

export async function insertScenario(
  transaction: Database,
  projectId: string,
  scenario: NewScenario,
): Promise<string> {
  const { id } = await transaction
    .insertInto('scenarios')
    .values({
      project_id: projectId,
      name: scenario.name,
      position: scenario.position,
      process_id: scenario.processId,
      feedstock_id: scenario.feedstockId,
      country_id: scenario.countryId,
      inputs: scenario.inputs,
      uncertainty: scenario.uncertainty,
      reference_edition: scenario.referenceEdition,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export type ScenarioChanges = Partial<
  PathwayIds & { readonly name: string; readonly position: number; readonly referenceEdition: string }
>

const isExpected = (expected: ExpectedVersions) =>
  sql`(${expected ?? null}::integer[] is null or s.version = any(${expected ?? null}::integer[]))`

/**
 * The project of a scenario to write to, which counts as changed with it. It is locked first, as everywhere, so that two
 * writers wait for each other and never lock crosswise. Defines `changed_project`, which holds no row when the user has no
 * such scenario or it has another version than expected.
 */
export const changedProject = ({ userId, id, expected }: WriteTarget) => sql`
    changed_project as (
      update projects p set updated_at = now() from scenarios s
      where s.id = ${id} and p.id = s.project_id and ${mayWrite(userId)} and ${isExpected(expected)}
      returning p.id, p.user_id
    )`

/** Whether `s` is the scenario to write to, asked once its project is locked. */
export const isTarget = ({ id, expected }: Omit<WriteTarget, 'userId'>) => sql`
  (s.id = ${id} and s.project_id = changed_project.id and ${isExpected(expected)})`

/** The edition that the user's scenario pins. */
export async function findPinnedEdition(
  database: Database,
  userId: string,
  id: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ edition: string }>`
    select s.reference_edition as edition from scenarios s join projects p on p.id = s.project_id
    where s.id = ${id} and ${mayWrite(userId)}`.execute(database)
  return rows[0]?.edition
}

/** Undefined when the user has no such scenario. */
export async function findVersion(
  database: Database,
  userId: string,
  id: string,
): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    select s.version from scenarios s join projects p on p.id = s.project_id
    where s.id = ${id} and ${mayWrite(userId)}`.execute(database)
  return rows[0]?.version
}

/**
 * Changes what is given. New `inputs` (JSON text), another pathway and another edition turn the scenario into a draft
 * without results.
 *
 * @returns false when the user has no such scenario, or not in an expected version.
 */
export async function updateScenario(
  database: Database,
  userId: string,
  id: string,
  changes: ScenarioChanges & { readonly inputs?: string; readonly uncertainty?: string },
  expected: ExpectedVersions,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    with ${changedProject({ userId, id, expected })}, given as (select ${changes.inputs ?? null}::jsonb as inputs)
    update scenarios s
    set ${changedColumns(userId, changes)},
        inputs = coalesce(given.inputs, s.inputs), uncertainty = ${replacedUncertainty(changes.uncertainty)},
        status = case when given.inputs is null and ${isSamePathway(changes)} then s.status else 'draft' end,
        calculation_id = case when given.inputs is null and ${isSamePathway(changes)} then s.calculation_id end
    from changed_project, given
    where ${isTarget({ id, expected })}`.execute(database)
  return numAffectedRows === 1n
}

/** A scenario after a merge, and the version that it is. */
export interface MergedDraft extends UncertaintyTexts {
  /** JSON text. */
  readonly inputs: string
  readonly version: number
  readonly status: ScenarioStatus
  readonly review: ReviewState
}

interface DraftChanges extends ScenarioChanges {
  /** JSON text of a merge patch; undefined where the inputs stay what they are, and with them their results. */
  readonly patch: string | undefined
  readonly uncertainty?: string | undefined
}

/**
 * Merges a patch (JSON text, see merge_inputs) into the inputs where they are, so that drafts that arrive at
 * once all survive; with other inputs the scenario becomes a draft without results.
 *
 * @returns undefined when the user has no such scenario, or not in an expected version.
 * @throws a database error with the constraint `merge_inputs_element`, and the pointer as its detail, when the
 * patch reaches for an element that a list does not have.
 */
export async function mergeInputs(
  database: Database,
  userId: string,
  id: string,
  changes: DraftChanges,
  expected: ExpectedVersions,
): Promise<MergedDraft | undefined> {
  const { patch, uncertainty } = changes
  const inputs = sql`inputs = merge_inputs(s.inputs, ${patch}::jsonb), status = 'draft', calculation_id = null,`
  const { rows } = await sql<MergedDraft>`
    with ${changedProject({ userId, id, expected })}
    update scenarios s
    set ${patch === undefined ? sql`` : inputs} uncertainty = ${mergedUncertainty(uncertainty)},
        ${changedColumns(userId, changes)}
    from changed_project
    where ${isTarget({ id, expected })}
    returning s.inputs::text, ${uncertaintyColumns}, s.version, s.status, s.review`.execute(database)
  return rows[0]
}

const isSamePathway = ({ processId, feedstockId, countryId, referenceEdition }: ScenarioChanges) => sql`(
  coalesce(${processId ?? null}, s.process_id) = s.process_id
  and coalesce(${feedstockId ?? null}, s.feedstock_id) = s.feedstock_id
  and coalesce(${countryId ?? null}, s.country_id) = s.country_id
  and coalesce(${referenceEdition ?? null}, s.reference_edition) = s.reference_edition)`

function changedColumns(userId: string, changes: ScenarioChanges) {
  const { name, position, processId, feedstockId, countryId, referenceEdition } = changes
  return sql`
    name = coalesce(${name ?? null}, s.name), position = coalesce(${position ?? null}, s.position),
    process_id = coalesce(${processId ?? null}, s.process_id),
    feedstock_id = coalesce(${feedstockId ?? null}, s.feedstock_id),
    country_id = coalesce(${countryId ?? null}, s.country_id),
    reference_edition = coalesce(${referenceEdition ?? null}, s.reference_edition),
    version = s.version + 1, changed_by = ${userId}::uuid, updated_at = now()`
}
