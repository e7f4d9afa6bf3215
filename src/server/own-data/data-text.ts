import { type AccessLevel, viewOf } from '../../contract/access-level.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { type CalculationSummary, listCalculations } from '../calculations/queries.ts'
import { presentCalculation } from '../calculations/schemas.ts'
import { type CaseTable, listCaseTables } from '../case-tables/queries.ts'
import { presentCaseTable } from '../case-tables/schemas.ts'
import { listThreads } from '../comments/queries.ts'
import { presentThread } from '../comments/schemas.ts'
import type { Database } from '../database/database.ts'
import { type Page, readPage } from '../http/pages.ts'
import { listLinks } from '../links/queries.ts'
import { presentLink } from '../links/schemas.ts'
import { listProjectsInOrder, type Project } from '../projects/queries.ts'
import { presentProject } from '../projects/routes.ts'
import { findRegistered, notesOf } from '../register/queries.ts'
import { listReviewEvents } from '../review/queries.ts'
import { presentEvent } from '../review/routes.ts'
import { listScenarios, type Scenario } from '../scenarios/queries.ts'
import { presentScenario } from '../scenarios/schemas.ts'
import { listStudies, type StudySummary } from '../studies/queries.ts'
import { presentStudy } from '../studies/view.ts'

interface Owner {
  readonly id: string
  readonly isAdmin: boolean
  readonly accessLevel: AccessLevel
}

/** Rows that are read at once: with the largest inputs and results a page of scenarios is a few megabytes. */
const rowsAtOnce = { projects: 100, scenarios: 10, calculations: 100, studies: 100, caseTables: 100 } as const

/**
 * All projects of a person as pieces of one JSON array, each with its scenarios and what was calculated of them. A piece is
 * read when the one before it has been taken, so that nobody's download is ever held as a whole.
 */
export async function* projectsText(
  database: Database,
  owner: Owner,
  data: ReferenceData,
): AsyncGenerator<string> {
  yield '['
  let separator = ''
  for await (const project of allProjects(database, owner.id)) {
    const head = JSON.stringify(presentProject(data, project)).slice(0, -1)
    yield `${separator}${head},"scenarios":[`
    yield* scenariosText(database, owner, data, project.id)
    yield ']}'
    separator = ','
  }
  yield ']'
}

async function* scenariosText(
  database: Database,
  owner: Owner,
  data: ReferenceData,
  projectId: string,
): AsyncGenerator<string> {
  let separator = ''
  for await (const scenario of allScenarios(database, owner, projectId)) {
    yield `${separator}{"calculations":[`
    yield* calculationsText(database, owner, scenario.id)
    yield '],"studies":['
    yield* studiesText(database, owner, scenario.id)
    yield '],"caseTables":['
    yield* caseTablesText(database, owner, scenario.id)
    const links = (await listLinks(database, owner, scenario.id)) ?? []
    yield `],"links":${JSON.stringify(links.map(presentLink)).slice(0, -1)}`
    const registered = await findRegistered(database, owner, scenario.id)
    yield `],"inputNotes":${JSON.stringify(registered ? notesOf(registered) : []).slice(0, -1)}`
    const events = (await listReviewEvents(database, scenario.id)).map(presentEvent)
    yield `],"reviewEvents":${JSON.stringify(events).slice(0, -1)}`
    const threads = (await listThreads(database, owner, scenario.id)) ?? []
    const seen = threads.map((thread) => presentThread(thread, { id: owner.id, level: viewOf(owner) }))
    yield `],"comments":${JSON.stringify(seen).slice(0, -1)}`
    const members = presentScenario(data, scenario, viewOf(owner)).slice(1)
    yield `],${members}`
    separator = ','
  }
}

async function* calculationsText(
  database: Database,
  owner: Owner,
  scenarioId: string,
): AsyncGenerator<string> {
  let separator = ''
  for await (const calculation of allCalculations(database, owner, scenarioId)) {
    yield separator + JSON.stringify(presentCalculation(calculation))
    separator = ','
  }
}

async function* studiesText(database: Database, owner: Owner, scenarioId: string): AsyncGenerator<string> {
  let separator = ''
  for await (const study of allStudies(database, owner, scenarioId)) {
    yield separator + JSON.stringify(presentStudy(study, viewOf(owner)))
    separator = ','
  }
}

async function* caseTablesText(database: Database, owner: Owner, scenarioId: string): AsyncGenerator<string> {
  let separator = ''
  for await (const table of allCaseTables(database, owner, scenarioId)) {
    yield separator + JSON.stringify(presentCaseTable(table))
    separator = ','
  }
}

async function* allProjects(database: Database, ownerId: string): AsyncGenerator<Project> {
  const limit = rowsAtOnce.projects
  let rows: Project[] = await listProjectsInOrder(database, ownerId, limit)
  while (rows.length > 0) {
    yield* rows
    rows = await listProjectsInOrder(database, ownerId, limit, rows.at(-1))
  }
}

async function* allScenarios(database: Database, owner: Owner, projectId: string): AsyncGenerator<Scenario> {
  const limit = rowsAtOnce.scenarios
  for (let after: number | undefined = 0; after !== undefined; ) {
    const rows: Scenario[] = (await listScenarios(database, owner, projectId, { limit, after })) ?? []
    const scenarios = rows.slice(0, limit)
    yield* scenarios
    after = rows.length > limit ? scenarios.at(-1)?.position : undefined
  }
}

async function* allCalculations(
  database: Database,
  owner: Owner,
  scenarioId: string,
): AsyncGenerator<CalculationSummary> {
  let page: Page | undefined = readPage({ limit: rowsAtOnce.calculations })
  while (page) {
    const rows: CalculationSummary[] = (await listCalculations(database, owner, scenarioId, page)) ?? []
    yield* rows.slice(0, page.limit)
    page = pageAfter(page, rows)
  }
}

async function* allStudies(
  database: Database,
  owner: Owner,
  scenarioId: string,
): AsyncGenerator<StudySummary> {
  let page: Page | undefined = readPage({ limit: rowsAtOnce.studies })
  while (page) {
    const rows: StudySummary[] = (await listStudies(database, owner, scenarioId, page)) ?? []
    yield* rows.slice(0, page.limit)
    page = pageAfter(page, rows)
  }
}

async function* allCaseTables(
  database: Database,
  owner: Owner,
  scenarioId: string,
): AsyncGenerator<CaseTable> {
  let page: Page | undefined = readPage({ limit: rowsAtOnce.caseTables })
  while (page) {
    const rows: CaseTable[] = (await listCaseTables(database, owner, scenarioId, page)) ?? []
    yield* rows.slice(0, page.limit)
    page = pageAfter(page, rows)
  }
}

/** The page of rows of which one more was read than it holds; undefined where there are no more. */
function pageAfter(
  { limit }: Page,
  rows: readonly { readonly id: string; readonly queuedAt: Date }[],
): Page | undefined {
  const last = rows[limit - 1]
  if (rows.length <= limit || !last) return undefined
  return { limit, after: { time: last.queuedAt.toISOString(), id: last.id } }
}
