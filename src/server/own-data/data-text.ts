import { viewOf } from '../../contract/access-level.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { type CalculationSummary, listCalculations } from '../calculations/queries.ts'
import { presentCalculation } from '../calculations/schemas.ts'
import { type CaseTable, listCaseTables } from '../case-tables/queries.ts'
import { presentCaseTable } from '../case-tables/schemas.ts'
import type { Database } from '../database/database.ts'
import type { Page } from '../http/pages.ts'
import { type LibraryItem, listOwnItems, listProjectItems } from '../library/queries.ts'
import { presentItem } from '../library/schemas.ts'
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
import { allOf, type Owner, rowsText } from './all-of.ts'
import { threadsText } from './said-text.ts'

/** Rows that are read at once: with the largest inputs and results a page of scenarios is a few megabytes. */
const rowsAtOnce = {
  projects: 100,
  scenarios: 10,
  calculations: 100,
  studies: 100,
  caseTables: 100,
  items: 50,
} as const

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
    yield `${separator}${head},"library":[`
    yield* libraryText((page) => listProjectItems(database, owner, project.id, page))
    yield '],"scenarios":['
    yield* scenariosText(database, owner, data, project.id)
    yield ']}'
    separator = ','
  }
  yield ']'
}

/** What somebody keeps of their own to use it again, as pieces of what stands between the brackets of an array. */
export const ownLibraryText = (database: Database, owner: Owner): AsyncGenerator<string> =>
  libraryText((page) => listOwnItems(database, owner.id, page))

const libraryText = (ask: (page: Page) => Promise<LibraryItem[] | undefined>): AsyncGenerator<string> =>
  rowsText(
    allOf<LibraryItem>({
      atOnce: rowsAtOnce.items,
      ask,
      timeOf: ({ updatedAt }) => updatedAt.toISOString(),
    }),
    presentItem,
  )

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
    const events = (await listReviewEvents(database, owner, scenario.id)).map(presentEvent)
    yield `],"reviewEvents":${JSON.stringify(events).slice(0, -1)}`
    yield '],"comments":['
    yield* threadsText(database, owner, scenario.id)
    const members = presentScenario(data, scenario, viewOf(owner)).slice(1)
    yield `],${members}`
    separator = ','
  }
}

const calculationsText = (database: Database, owner: Owner, scenarioId: string): AsyncGenerator<string> =>
  rowsText(
    allOf<CalculationSummary>({
      atOnce: rowsAtOnce.calculations,
      ask: (page) => listCalculations(database, owner, scenarioId, page),
      timeOf: ({ queuedAt }) => queuedAt.toISOString(),
    }),
    presentCalculation,
  )

const studiesText = (database: Database, owner: Owner, scenarioId: string): AsyncGenerator<string> =>
  rowsText(
    allOf<StudySummary>({
      atOnce: rowsAtOnce.studies,
      ask: (page) => listStudies(database, owner, scenarioId, page),
      timeOf: ({ queuedAt }) => queuedAt.toISOString(),
    }),
    (study) => presentStudy(study, viewOf(owner)),
  )

const caseTablesText = (database: Database, owner: Owner, scenarioId: string): AsyncGenerator<string> =>
  rowsText(
    allOf<CaseTable>({
      atOnce: rowsAtOnce.caseTables,
      ask: (page) => listCaseTables(database, owner, scenarioId, page),
      timeOf: ({ queuedAt }) => queuedAt.toISOString(),
    }),
    presentCaseTable,
  )

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
