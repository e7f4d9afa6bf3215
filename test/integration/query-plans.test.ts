import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { CompiledQuery } from 'kysely'
import pg from 'pg'
import { headlineOf } from '../../src/contract/analyses/headline.ts'
import {
  deletePersonalToken,
  deletePersonalTokens,
  findPersonalToken,
  listPersonalTokens,
  notePersonalTokenUse,
} from '../../src/server/accounts/personal-token-queries.ts'
import { findUserByEmail } from '../../src/server/accounts/queries.ts'
import { hashOfToken } from '../../src/server/accounts/random-token.ts'
import {
  exchangeToken,
  findSessionOfToken,
  findTokenState,
  findUnusedToken,
  lockSession,
} from '../../src/server/accounts/refresh-token-queries.ts'
import {
  endSession,
  findSession,
  insertSession,
  listSessions,
} from '../../src/server/accounts/session-queries.ts'
import { findUsage } from '../../src/server/accounts/usage-queries.ts'
import { claimCalculations, finishCalculations } from '../../src/server/calculations/job/queries.ts'
import { deleteAllNotKept } from '../../src/server/calculations/keeping.ts'
import {
  annotateCalculation,
  findCalculation,
  findCalculationState,
  insertCalculation,
  listCalculations,
  lockInputs,
} from '../../src/server/calculations/queries.ts'
import { findSuppliedInputs, listNewest, listSuppliers } from '../../src/server/chains/queries.ts'
import type { Database } from '../../src/server/database/database.ts'
import { type Packed, pack } from '../../src/server/database/packing.ts'
import { findMapping } from '../../src/server/exchange/importing/mapping-queries.ts'
import { countScenariosOf, findBase } from '../../src/server/exchange/importing/queries.ts'
import { deleteExpiredAnswers, findAnswer, keepAnswer } from '../../src/server/http/idempotency/queries.ts'
import { readPage } from '../../src/server/http/pages.ts'
import { listProjectLinks } from '../../src/server/links/project-queries.ts'
import {
  deleteExpiredLinks,
  deleteLink,
  findShared,
  listLinks,
  lockLinkUse,
  lockTarget,
  recordOpened,
} from '../../src/server/links/queries.ts'
import { listPlantCalculations } from '../../src/server/portfolios/queries.ts'
import { duplicateProject } from '../../src/server/projects/copy-queries.ts'
import { deleteProject, restoreProject } from '../../src/server/projects/deletion-queries.ts'
import { findProject, listProjects, renameProject } from '../../src/server/projects/queries.ts'
import {
  findRegistered,
  listFormerCalculations,
  listRegistered,
  writeNote,
} from '../../src/server/register/queries.ts'
import { findReportNames } from '../../src/server/report/queries.ts'
import { lockProjectOfDeleted } from '../../src/server/scenarios/deletion-queries.ts'
import { forgetWhereFull } from '../../src/server/scenarios/forgetting-queries.ts'
import {
  listFirstScenarios,
  listInputs,
  listListedScenarios,
  updateHeadlines,
} from '../../src/server/scenarios/headline-queries.ts'
import { moveScenario } from '../../src/server/scenarios/moving.ts'
import { lockProject } from '../../src/server/scenarios/project-queries.ts'
import {
  findScenario,
  findVersion,
  listScenarioSummaries,
  listScenarios,
  mergeInputs,
  updateScenario,
} from '../../src/server/scenarios/queries.ts'
import { handOnLost } from '../../src/server/studies/job/lost-workers.ts'
import { claimAnswer, claimBatch } from '../../src/server/studies/job/queries.ts'
import {
  deleteStudy,
  findAccountOfScenario,
  findAccountOfStudy,
  findStudySummary,
  listStudies,
  lockStudyUse,
} from '../../src/server/studies/queries.ts'
import { deletions } from '../../src/server/tidying/deletions.ts'
import { captureStatements } from '../../tools/measuring/statements.ts'
import { caseTableQueries } from '../support/case-table-queries.ts'
import { testDatabase } from '../support/database.ts'
import { peopleQueries } from '../support/people-queries.ts'
import { type PlannedIds, populate } from '../support/planned-data.ts'

let pool: pg.Pool
let ids: PlannedIds

after(() => pool?.end())
const testDb = testDatabase()
before(async () => {
  pool = new pg.Pool({ connectionString: await testDb.ready(), max: 2 })
  pool.on('error', () => {})
  ids = await populate(pool)
})

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly Plan[]
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** As it would be planned for any values, which is how a prepared statement ends up being run. */
async function planOf({ sql, parameters }: CompiledQuery): Promise<Plan[]> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('set local plan_cache_mode = force_generic_plan')
    const { rows } = await client.query({ text: `explain (format json) ${sql}`, values: [...parameters] })
    return nodesOf(rows[0]['QUERY PLAN'][0].Plan)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const page = readPage({ limit: 100 })
const reader = () => ({ id: ids.user, isAdmin: false })
const lifetimes = { idleDays: 30, days: 90 }
const tokenHash = hashOfToken('token')
const target = () => ({ userId: ids.user, id: ids.scenario, expected: [1] })
const keyed = () => ({ userId: ids.user, route: 'POST /', key: '5' })
const packed = pack({ inputs: '{}', outcome: '{}' })
const calculation = (stored: Packed | null) => ({
  id: randomUUID(),
  inputs: '{}',
  pathway: {},
  engineVersion: '1',
  packed: stored,
})

const keeping = { latest: 20, hours: 24 }

const hotQueries: Readonly<Record<string, (database: Database) => Promise<unknown>>> = {
  'finding an account': (database) => findUserByEmail(database, 'user7@example.org'),
  'finding a session': (database) => findSession(database, ids.project, lifetimes),
  'beginning a session': (database) =>
    insertSession(database, { id: ids.user, passwordHash: '' }, { userAgent: '', network: '' }, tokenHash),
  'the sessions of an account': (database) => listSessions(database, ids.user, lifetimes, page),
  'ending a session': (database) =>
    endSession(database, { userId: ids.user, id: ids.project, reason: 'logout' }),
  'finding a personal access token': (database) => findPersonalToken(database, tokenHash.toString('hex')),
  'the personal access tokens of an account': (database) => listPersonalTokens(database, ids.user),
  'revoking a personal access token': (database) => deletePersonalToken(database, ids.user, ids.project),
  'revoking all personal access tokens': (database) => deletePersonalTokens(database, ids.user),
  'noting the use of a personal access token': (database) => notePersonalTokenUse(database, ids.project),
  'finding a refresh token': (database) => findSessionOfToken(database, tokenHash),
  'the state of a refresh token': (database) => findTokenState(database, tokenHash),
  'finding an unused refresh token': (database) => findUnusedToken(database, [tokenHash, hashOfToken('x')]),
  'locking a session': (database) => lockSession(database, ids.project, lifetimes),
  'exchanging a refresh token': (database) => exchangeToken(database, tokenHash, hashOfToken('child')),
  'the first page of projects': (database) => listProjects(database, ids.user, page),
  'a later page of projects': (database) =>
    listProjects(database, ids.user, {
      limit: 100,
      after: { time: new Date().toISOString(), id: ids.project },
    }),
  'a project': (database) => findProject(database, reader(), ids.project),
  'renaming a project': (database) => renameProject(database, ids.user, ids.project, 'New'),
  'deleting a project': (database) => deleteProject(database, ids.user, ids.project),
  'restoring a project': (database) => restoreProject(database, ids.user, ids.project),
  'giving room': (database) => forgetWhereFull(database, { userId: ids.user }),
  'giving room in one project': (database) =>
    forgetWhereFull(database, { userId: ids.user, projectId: ids.project }),
  'copying a project': (database) => duplicateProject(database, ids.user, ids.project, undefined),
  'looking for projects': (database) =>
    listProjects(database, ids.user, page, { text: 'x', processIds: [1], feedstockIds: [], countryIds: [] }),
  'the project of a deleted scenario': (database) => lockProjectOfDeleted(database, ids.user, ids.scenario),
  'locking a project': (database) => lockProject(database, ids.user, ids.project),
  'the scenarios of a project': (database) =>
    listScenarios(database, reader(), ids.project, { limit: 20, after: 0 }),
  'the summaries of scenarios': (database) => listScenarioSummaries(database, reader(), ids.project),
  'the first scenarios of projects': (database) =>
    listFirstScenarios(database, ids.user, [ids.project, ids.scenario], 4),
  'the headlines of a project': (database) =>
    listListedScenarios(database, reader(), ids.project, { limit: 20, after: 0 }),
  'inputs without a headline': (database) => listInputs(database, reader(), [ids.scenario, ids.project]),
  'keeping headlines': (database) =>
    updateHeadlines(database, ids.user, [{ id: ids.scenario, version: 1, headline: headlineOf({}) }]),
  'moving a scenario': (database) => moveScenario(database, target(), 2),
  'a scenario': (database) => findScenario(database, reader(), ids.scenario),
  'a scenario, read by an administrator': (database) =>
    findScenario(database, { id: ids.project, isAdmin: true }, ids.scenario),
  'what names of tables stand for': (database) => findMapping(database, ids.user),
  'the base of a table': (database) => findBase(database, ids.user, ids.scenario),
  'the room of a project': (database) => countScenariosOf(database, ids.user, ids.project),
  'the version of a scenario': (database) => findVersion(database, ids.user, ids.scenario),
  'changing a scenario': (database) =>
    updateScenario(database, ids.user, ids.scenario, { name: 'New', inputs: '{}' }, [1]),
  'saving a draft': (database) => mergeInputs(database, ids.user, ids.scenario, { patch: '{}' }, undefined),
  'a scenario with what is written of its inputs': (database) =>
    findRegistered(database, reader(), ids.scenario),
  'the assumptions of a project': (database) =>
    listRegistered(database, reader(), ids.project, { limit: 20, after: 0 }),
  'the former inputs of a scenario': (database) =>
    listFormerCalculations(database, reader(), ids.scenario, { calculations: 200, bytes: 2_097_152 }),
  'writing of an input': (database) => writeNote(database, ids.user, ids.scenario, '/a/b', '{}'),
  'saving ranges': (database) =>
    mergeInputs(
      database,
      ids.user,
      ids.scenario,
      { patch: undefined, uncertainty: '{"ranges":{}}' },
      undefined,
    ),
  'locking inputs': (database) => lockInputs(database, target()),
  'queueing a calculation': (database) => insertCalculation(database, target(), calculation(null)),
  'storing a calculation': (database) => insertCalculation(database, target(), calculation(packed)),
  'polling a calculation': (database) => findCalculationState(database, reader(), ids.scenario, []),
  'calculations as plants': (database) => listPlantCalculations(database, reader(), [ids.calculation]),
  'calculations as suppliers': (database) => listSuppliers(database, reader(), [ids.calculation]),
  'the inputs that have suppliers': (database) => findSuppliedInputs(database, reader(), ids.scenario),
  'the newest calculations of suppliers': (database) => listNewest(database, reader(), [ids.scenario]),
  'a calculation': (database) => findCalculation(database, reader(), ids.calculation),
  'the names of a report': (database) => findReportNames(database, reader(), ids.calculation),
  'a history': (database) => listCalculations(database, reader(), ids.scenario, page),
  'claiming calculations': (database) => claimCalculations(database, [ids.calculation]),
  'finishing a calculation': (database) =>
    finishCalculations(database, [{ id: ids.calculation, attempt: 0, packed }]),
  'finding a kept answer': (database) => findAnswer(database, keyed()),
  'keeping an answer': (database) =>
    keepAnswer(database, keyed(), Buffer.of(1), { status: 200, headers: {}, body: '' }),
  'clearing kept answers': (database) => deleteExpiredAnswers(database),
  'naming a calculation': (database) =>
    annotateCalculation(database, ids.user, ids.calculation, {
      name: 'Base case',
      note: 'Shown to the board',
    }),
  'a page of studies': (database) => listStudies(database, reader(), ids.scenario, page),
  'how a study stands': (database) => findStudySummary(database, reader(), ids.study),
  'what an account has of studies': (database) => lockStudyUse(database, ids.user),
  'whom studies of a scenario count for': (database) =>
    findAccountOfScenario(database, ids.user, ids.scenario),
  'whom a study counts for': (database) => findAccountOfStudy(database, ids.user, ids.study),
  'taking up a batch of a study': (database) => claimBatch(database, ids.study, 0, 1),
  'taking up the answer of a study': (database) => claimAnswer(database, ids.study, 1),
  'handing on what lost workers had': (database) => handOnLost(database),
  'deleting a study': (database) => deleteStudy(database, ids.study),
  'opening a link': (database) => findShared(database, ids.study, tokenHash),
  'the first opening of a link': (database) => recordOpened(database, ids.study, ''),
  'the links to a scenario': (database) => listLinks(database, reader(), ids.scenario),
  'the links to a project': (database) => listProjectLinks(database, reader(), ids.project, readPage({})),
  'a calculation that a link is to': (database) =>
    lockTarget(database, ids.user, { kind: 'calculation', id: ids.calculation }),
  'a scenario that a link is to': (database) =>
    lockTarget(database, ids.user, { kind: 'scenario', id: ids.scenario }),
  'what an account has of links': (database) => lockLinkUse(database, ids.user, ids.scenario),
  'revoking a link': (database) => deleteLink(database, ids.user, ids.study),
  'deleting expired links': (database) => deleteExpiredLinks(database),
  'what an account has stored': (database) => findUsage(database, ids.user),
  'deleting what is not kept': (database) => deleteAllNotKept(database, keeping, async () => true),
  ...caseTableQueries(() => ids),
  ...peopleQueries(() => ids),
  ...Object.fromEntries(deletions.map((deletion) => [`${deletion.name}, bit by bit,`, deletion])),
}

for (const [name, run] of Object.entries(hotQueries)) {
  test(`${name} reads through indexes alone`, async () => {
    const statements = await captureStatements(pool, run)
    assert.ok(statements.length > 0)
    for (const statement of statements) {
      const scanned = (await planOf(statement))
        .filter((node) => node['Node Type'] === 'Seq Scan')
        .map((node) => node['Relation Name'])
      assert.deepEqual(scanned, [], statement.sql)
    }
  })
}

const relationsOf = (plan: Plan) => nodesOf(plan).map((node) => node['Relation Name'])

test('a page of a long list is read in its order, without sorting what is one’s own', async () => {
  const [statement] = await captureStatements(pool, hotQueries['a later page of projects']!)
  const nodes = await planOf(statement!)
  const sorts = nodes.filter((node) => node['Node Type'].includes('Sort'))
  // Those that others have shared are few; they alone are put in order, and the two lists are merged.
  for (const sort of sorts) assert.ok(relationsOf(sort).includes('project_members'), JSON.stringify(sort))
  assert.ok(sorts.length <= 1 && nodes.some((node) => node['Node Type'] === 'Merge Append'))
})
