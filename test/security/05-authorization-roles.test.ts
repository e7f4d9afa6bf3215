import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import type { Role } from '../../src/server/authorization.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client } from '../support/client.ts'
import { type Operation, operationsOf, readDescription } from '../support/openapi.ts'
import {
  createOwned,
  hashOfRows,
  hasParameter,
  inOrder,
  isAllowed,
  isOfProject,
  type Owned,
  rowOf,
  send,
} from './05-authorization-matrix.ts'

const { app, opened, ready, user } = testApp()

let operations: Operation[]
let owner: Client
let owned: Owned
before(async () => {
  await ready()
  const all = operationsOf(await readDescription(app())).filter(hasParameter)
  operations = inOrder(all.filter(isOfProject))
  owner = await user()
  owned = await createOwned(owner)
  // They are kept for whoever asks next, and so are those that a reader asks for first.
  await answered(200, owner.get(`/projects/${owned.project}/headlines`))
})

const idOf = async (client: Client): Promise<string> => (await answered(200, client.get('/me'))).id

/** Somebody who is one of the people of the owner's project. */
async function member(role: string): Promise<Client> {
  const client = await user()
  await opened().pool.query('insert into project_members (project_id, user_id, role) values ($1, $2, $3)', [
    owned.project,
    await idOf(client),
    role,
  ])
  return client
}

/** Files take long to make, and whoever may read may have them: one role stands for the others. */
const isAsked = (role: Role, { operationId }: Operation) =>
  role === 'viewer' || !operationId.startsWith('download')

/** What is tested where it is at home: copies for oneself, and what reviewers say. */
const isFree = (role: Role, { operationId }: Operation): boolean => {
  const { by } = rowOf({ operationId } as Operation)
  return by === 'all' || (by === 'commenters' && role === 'reviewer')
}

for (const role of ['viewer', 'reviewer'] as const) {
  test(`S-070 a ${role} reads all of a project, is told so where more is asked for, and changes nothing`, async () => {
    const client = await member(role)
    const hash = await hashOfRows(opened().pool)
    const asked = operations.filter((each) => isAsked(role, each) && !isFree(role, each))
    for (const operation of asked) {
      const answer = await send(client, operation, owned[rowOf(operation).kind])
      const refused = rowOf(operation).by === 'author' ? 404 : 403
      const expected = isAllowed(role, operation) ? (rowOf(operation).read ?? 200) : refused
      assert.equal(answer.statusCode, expected, operation.operationId)
      if (expected === 403) assert.equal(answer.json().code, 'role_lacks', operation.operationId)
    }
    assert.equal(await hashOfRows(opened().pool), hash)
  })
}

test('S-070 whoever is of a project no more reads and deletes what they have said there, and finds nothing else', async () => {
  const client = await member('reviewer')
  const said = { text: 'What I think.' }
  const { id } = await answered(201, client.post(`/comment-threads/${owned.thread}/comments`, said))
  await answered(204, owner.delete(`/projects/${owned.project}/people/${await idOf(client)}`))
  const hash = await hashOfRows(opened().pool)
  const isOwn = ({ operationId }: Operation) => ['getComment', 'deleteComment'].includes(operationId)
  for (const operation of operations.filter((each) => !isOwn(each))) {
    const { kind } = rowOf(operation)
    const answer = await send(client, operation, kind === 'comment' ? id : owned[kind])
    assert.equal(answer.statusCode, 404, operation.operationId)
  }
  assert.equal(await hashOfRows(opened().pool), hash)
  for (const operation of operations.filter(isOwn)) {
    const { statusCode } = await send(client, operation, id)
    assert.ok(statusCode < 300, `${operation.operationId} ${statusCode}`)
  }
  await answered(404, client.get(`/comments/${id}`))
})

test('S-070 an editor does everything in a project but what is its owner’s', async () => {
  const client = await member('editor')
  for (const operation of operations.filter((each) => isAsked('editor', each))) {
    const answer = await send(client, operation, owned[rowOf(operation).kind])
    const place = `${operation.operationId} ${answer.statusCode}`
    // 409 is told of what is there: a calculation that is finished cannot be cancelled.
    if (rowOf(operation).by === 'author') assert.equal(answer.statusCode, 404, place)
    else if (isAllowed('editor', operation))
      assert.ok(answer.statusCode < 300 || answer.statusCode === 409, place)
    else assert.deepEqual([answer.statusCode, answer.json().code], [403, 'role_lacks'], place)
  }
})

test('what is unknown is not there for anybody, and neither are the projects of a deleted account or a deleted project', async () => {
  const client = await member('editor')
  const isFound = async () => (await client.get(`/projects/${owned.project}`)).statusCode === 200
  assert.equal((await client.delete(`/scenarios/${randomUUID()}`)).statusCode, 404)
  assert.ok(await isFound())
  await answered(204, owner.delete(`/projects/${owned.project}`))
  assert.ok(!(await isFound()))
  assert.equal((await client.put(`/projects/${owned.project}`, { projectName: 'Mine' })).statusCode, 404)
  await answered(200, owner.post(`/projects/${owned.project}/restore`))
  assert.ok(await isFound())
  const holder = await idOf(owner)
  await opened().pool.query(
    `update users set name = '', email = 'deleted:' || id, password_hash = '', disabled_at = now(), deleted_at = now()
     where id = $1`,
    [holder],
  )
  assert.ok(!(await isFound()))
  assert.deepEqual(await answered(200, client.get('/projects')), [])
})
