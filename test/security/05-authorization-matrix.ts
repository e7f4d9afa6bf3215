import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import type { Role } from '../../src/server/authorization.ts'
import { queueTable } from '../support/case-tables.ts'
import { answered, type Client, prefix, type Sent } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { keptStudy } from '../support/kept-studies.ts'
import type { Operation } from '../support/openapi.ts'
import { createProject } from '../support/requests.ts'

/** What an id in an address may be of. */
export type Kind =
  | 'project'
  | 'scenario'
  | 'calculation'
  | 'study'
  | 'caseTable'
  | 'link'
  | 'thread'
  | 'comment'
  | 'library'
  | 'session'
  | 'token'
  | 'user'
  | 'doubt'

export type Owned = Readonly<Record<Kind, string>>

/** An operation with the id of something that belongs to somebody, and what else a valid request of it needs. */
interface Row {
  readonly kind: Kind
  readonly body?: object | string
  /** The type of the body; JSON unless said. */
  readonly type?: string
  /** What whoever may read it is told; 200 unless said. */
  readonly read?: 409
  /**
   * Who of a project's people may do it, where that is not all who may read or, for what is not a GET, owner and editors;
   * those who comment are all but viewers. What is its author’s, here the owner, is not there for others, whatever their
   * role.
   */
  readonly by?: 'owner' | 'all' | 'commenters' | 'author'
  /** What everybody but administrators is told, whatever the id; 404 unless said. */
  readonly refusal?: 403
}

const libraryContent = { name: 'Mine now', body: { price: { value: 930, unit: 'USD/t' } }, source: 'Us' }
// The id is that of the item that is made last.
const libraryUse = { itemId: '', at: '/feedstocks/UCO' }
const libraryItem = { kind: 'feedstock', ...libraryContent }

/**
 * Every operation with an id, by its operationId. One that is missing here fails the tests: add a line, and for an id of
 * another kind of thing its kind above and how somebody comes to own one in `createOwned`.
 */
const rows: Readonly<Record<string, Row>> = {
  getProject: { kind: 'project' },
  renameProject: { kind: 'project', body: { projectName: 'Mine now' } },
  deleteProject: { kind: 'project', by: 'owner' },
  duplicateProject: { kind: 'project', body: {}, by: 'all' },
  restoreProject: { kind: 'project', by: 'owner' },
  listScenarios: { kind: 'project' },
  listHeadlines: { kind: 'project' },
  importFile: { kind: 'project', body: example('hefa-usa-500') },
  createScenario: { kind: 'project', body: {} },
  getScenario: { kind: 'scenario' },
  changeScenario: { kind: 'scenario', body: { scenarioName: 'Mine now' } },
  saveDraft: { kind: 'scenario', body: { plant: { capacity: { value: 1, unit: 't/yr' } } } },
  deleteScenario: { kind: 'scenario' },
  duplicateScenario: { kind: 'scenario', body: {} },
  moveScenario: { kind: 'scenario', body: { place: 1 } },
  restoreScenario: { kind: 'scenario' },
  previewEditionUpdate: { kind: 'scenario' },
  getUncertaintyPresets: { kind: 'scenario' },
  calculateCases: { kind: 'scenario', body: 'plant.capacity [kt/yr]\n100\n', type: 'text/csv', by: 'all' },
  notePresence: { kind: 'scenario', body: { state: 'looking' }, by: 'all' },
  getReview: { kind: 'scenario' },
  reviewScenario: { kind: 'scenario', body: { action: 'ask' }, by: 'commenters' },
  listCommentThreads: { kind: 'scenario' },
  listCommentedPlaces: { kind: 'scenario' },
  beginCommentThread: {
    kind: 'calculation',
    body: { anchor: '/plant/capacity', text: 'Mine now' },
    by: 'commenters',
  },
  listComments: { kind: 'thread' },
  replyToComments: { kind: 'thread', body: { text: 'Mine now' }, by: 'commenters' },
  resolveComments: { kind: 'thread', body: { isResolved: true }, by: 'commenters' },
  getComment: { kind: 'comment' },
  editComment: { kind: 'comment', body: { text: 'Mine now' }, by: 'author' },
  deleteComment: { kind: 'comment', by: 'author' },
  listProjectLibrary: { kind: 'project' },
  addProjectLibraryItem: { kind: 'project', body: libraryItem },
  getLibraryItem: { kind: 'library' },
  changeLibraryItem: { kind: 'library', body: libraryContent },
  deleteLibraryItem: { kind: 'library' },
  noteLibraryUse: { kind: 'scenario', body: libraryUse },
  getAssumptions: { kind: 'scenario' },
  downloadAssumptions: { kind: 'scenario' },
  noteAssumption: { kind: 'scenario', body: { place: '/economics/discountRate', note: 'Mine now' } },
  queueCalculation: { kind: 'scenario', body: example('hefa-usa-500') },
  calculateNow: { kind: 'scenario', body: example('hefa-usa-500') },
  queueStudy: { kind: 'scenario', body: keptStudy(1_024) },
  listStudies: { kind: 'scenario' },
  getStudy: { kind: 'study' },
  // One that was cancelled before it began has none.
  downloadSamples: { kind: 'study', read: 409 },
  getTrial: { kind: 'study' },
  followStudy: { kind: 'study' },
  cancelStudy: { kind: 'study' },
  deleteStudy: { kind: 'study' },
  queueCaseTable: { kind: 'scenario', body: 'plant.capacity [kt/yr]\n100\n', type: 'text/csv' },
  listCaseTables: { kind: 'scenario' },
  getCaseTable: { kind: 'caseTable' },
  downloadCaseTable: { kind: 'caseTable' },
  cancelCaseTable: { kind: 'caseTable' },
  deleteCaseTable: { kind: 'caseTable' },
  getCalculationStatus: { kind: 'scenario' },
  listCalculations: { kind: 'scenario' },
  listSuppliers: { kind: 'scenario' },
  listSupplies: { kind: 'calculation' },
  getCalculation: { kind: 'calculation' },
  downloadReport: { kind: 'calculation' },
  downloadPack: { kind: 'calculation' },
  explainCalculation: { kind: 'calculation' },
  downloadWorkbook: { kind: 'calculation' },
  followCalculation: { kind: 'calculation' },
  cancelCalculation: { kind: 'calculation' },
  downloadBundle: { kind: 'calculation' },
  downloadValues: { kind: 'calculation' },
  renameCalculation: { kind: 'calculation', body: { name: 'Mine now' } },
  shareCalculation: { kind: 'calculation', body: {} },
  shareScenario: { kind: 'scenario', body: {} },
  listPeople: { kind: 'project' },
  invitePerson: { kind: 'project', body: { email: 'somebody@example.org', role: 'viewer' }, by: 'owner' },
  // It is that of nobody: who may do it is told that, others what they may not.
  withdrawInvitation: { kind: 'project', by: 'owner' },
  changeRole: { kind: 'project', body: { role: 'viewer' }, by: 'owner' },
  removePerson: { kind: 'project', by: 'owner' },
  offerProject: { kind: 'project', body: { userId: randomUUID() }, by: 'owner' },
  // Whoever it is not offered to is told so.
  acceptOffer: { kind: 'project', by: 'all' },
  endOffer: { kind: 'project', by: 'all' },
  listLinks: { kind: 'scenario' },
  listProjectLinks: { kind: 'project' },
  getProjectAssumptions: { kind: 'project' },
  downloadProjectAssumptions: { kind: 'project' },
  revokeLink: { kind: 'link' },
  revokeSession: { kind: 'session' },
  revokeMySession: { kind: 'session' },
  revokeToken: { kind: 'token' },
  getAccount: { kind: 'user', refusal: 403 },
  changeAccount: { kind: 'user', refusal: 403, body: { accessLevel: 'CORE' } },
  withdrawDoubt: { kind: 'doubt', refusal: 403 },
}

/** Addresses whose parameters are of nobody's: what they name, everybody may see, or whoever has the secret in them. */
const ofNobody = [
  'getPathwayDefaults',
  'getEdition',
  'auditEdition',
  'openLink',
  'downloadSharedBundle',
  'downloadSharedValues',
  'downloadSharedWorkbook',
  'downloadSharedReport',
]

export const hasParameter = ({ path, operationId }: Operation): boolean =>
  path.includes('{') && !ofNobody.includes(operationId)

/** Fails for an operation that has no row, and for a row that no operation has. */
export function requireRows(operations: readonly Operation[]): void {
  assert.deepEqual(operations.map(({ operationId }) => operationId).sort(), Object.keys(rows).sort())
  for (const { operationId, hasBody } of operations) {
    assert.equal(rows[operationId]?.body !== undefined, hasBody, `${operationId}: is a body needed?`)
  }
}

export function rowOf({ operationId }: Operation): Row {
  const row = rows[operationId]
  assert.ok(row, `${operationId} has no row in the matrix.`)
  return row
}

const ofProjects: readonly Kind[] = [
  'project',
  'scenario',
  'calculation',
  'study',
  'caseTable',
  'link',
  'thread',
  'comment',
  'library',
]

export const isOfProject = (operation: Operation): boolean => ofProjects.includes(rowOf(operation).kind)

/** Whether one of a project's people with this role may do this. */
export function isAllowed(role: Role, operation: Operation): boolean {
  const { by = operation.method === 'GET' ? 'all' : 'writers' } = rowOf(operation)
  if (by === 'all' || role === 'owner') return true
  if (by === 'commenters') return role !== 'viewer'
  return by === 'writers' && role === 'editor'
}

/** Reads first, and what is deleted last, from the leaves to the root, so that each still finds what it is about. */
export function inOrder(operations: readonly Operation[]): Operation[] {
  const rank = (operation: Operation) =>
    ['GET', 'PUT', 'PATCH', 'POST', 'DELETE'].indexOf(operation.method) * ofProjects.length -
    ofProjects.indexOf(rowOf(operation).kind)
  return operations.toSorted((one, other) => rank(one) - rank(other))
}

/** A valid request of the operation for what has this id. */
export function send(client: Client, operation: Operation, id: string, headers: Sent['headers'] = {}) {
  const { body, type } = rowOf(operation)
  const path = operation.path
    .slice(prefix.length)
    .replace(/\{\w+\}/, encodeURIComponent(id))
    .replace('{trial}', '0')
    .replace(/\{(userId|invitationId)\}/, randomUUID())
  return client.send(operation.method, path, {
    headers: { ...headers, ...(type && { 'content-type': type }) },
    ...(body && { body }),
  })
}

/** What a busy machine puts off is asked for again when it says. */
async function taken(ask: () => ReturnType<Client['post']>): ReturnType<Client['post']> {
  const answer = await ask()
  if (answer.statusCode !== 503) return answer
  await setTimeout(Number(answer.headers['retry-after']) * 1_000)
  return await taken(ask)
}

/** One thing of each kind. */
export async function createOwned(owner: Client): Promise<Owned> {
  const { projectId, scenarioId } = await createProject(owner)
  const calculated = owner.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500'))
  const { calculationId } = await answered(200, calculated)
  const { id: study } = await answered(
    202,
    taken(() => owner.post(`/scenarios/${scenarioId}/studies`, keptStudy(1_024))),
  )
  // A stream of one that is finished ends.
  await answered(204, owner.post(`/studies/${study}/cancel`))
  const caseTable = await queueTable(owner, scenarioId, 'plant.capacity [kt/yr]\n100\n')
  // Results of one that is not finished are refused.
  await answered(204, owner.post(`/case-tables/${caseTable.id}/cancel`))
  const { id: link } = await answered(201, owner.post(`/calculations/${calculationId}/links`, {}))
  const said = { anchor: '/plant/capacity', text: 'Why so large?' }
  const thread = await answered(201, owner.post(`/calculations/${calculationId}/comments`, said))
  const { id: library } = await answered(201, owner.post(`/projects/${projectId}/library`, libraryItem))
  libraryUse.itemId = library
  const [session] = await answered(200, owner.get('/me/sessions'))
  const { id: token } = await answered(201, owner.post('/me/tokens', { name: 'Mine', scope: 'write' }))
  const { id: user } = await answered(200, owner.get('/me'))
  return {
    project: projectId,
    scenario: scenarioId,
    calculation: calculationId,
    study,
    caseTable: caseTable.id,
    link,
    thread: thread.id,
    comment: thread.comments[0].id,
    library,
    session: session.id,
    token,
    user,
    // Only administrators doubt anything.
    doubt: randomUUID(),
  }
}

/** A digest of all that belongs to users: whatever changes a row changes it. */
export async function hashOfRows(pool: pg.Pool): Promise<string> {
  const { rows: found } = await pool.query(`
    select (select json_agg(p order by id) from projects p) as projects,
           (select json_agg(m order by project_id, user_id) from project_members m) as members,
           (select json_agg(f order by project_id) from project_offers f) as offers,
           (select json_agg(s order by id) from scenarios s) as scenarios,
           (select json_agg(c order by id) from calculations c) as calculations,
           (select json_agg(t order by id) from studies t) as studies,
           (select json_agg(t order by id) from case_tables t) as tables,
           (select json_agg(k order by id) from links k) as links,
           (select json_agg(e order by id) from review_events e) as reviews,
           (select json_agg(t order by id) from comment_threads t) as threads,
           (select json_agg(c order by id) from comments c) as comments,
           (select json_agg(i order by id) from library_items i) as library,
           (select json_agg(u order by id) from users u) as users,
           (select json_agg(row(s.id, s.ended_at) order by id) from sessions s) as sessions,
           (select json_agg(row(t.id, t.hash) order by id) from personal_tokens t) as tokens,
           (select count(*) from idempotency_keys) as keys`)
  return createHash('sha256').update(JSON.stringify(found)).digest('hex')
}
