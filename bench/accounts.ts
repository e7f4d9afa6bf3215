import { addUser } from '../src/server/accounts/service.ts'
import type { Database } from '../src/server/database/database.ts'
import { administrator } from '../tools/measuring/server.ts'
import { exampleText } from './engine.ts'

/** Somebody signed in, asking for JSON. */
export interface Account {
  readonly email: string
  readonly password: string
  get(path: string): Promise<Response>
  post(path: string, body?: unknown): Promise<Response>
  readonly headers: Readonly<Record<string, string>>
}

const api = '/api/v1'

/** @throws {Error} when the server refuses. */
export async function signIn(origin: string, email: string, password: string): Promise<Account> {
  const ask = async (method: string, path: string, headers: Record<string, string>, body?: unknown) => {
    const response = await fetch(`${origin}${api}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response
  }
  const json = { 'content-type': 'application/json' }
  const session = await ask('POST', '/auth/login', json, { email, password })
  const { accessToken } = (await session.json()) as { accessToken: string }
  const headers = { authorization: `Bearer ${accessToken}` }
  return {
    email,
    password,
    headers,
    get: (path) => ask('GET', path, headers),
    post: (path, body) => ask('POST', path, body === undefined ? headers : { ...headers, ...json }, body),
  }
}

/** A scenario and whose it is. */
export interface OwnScenario {
  readonly account: Account
  readonly scenarioId: string
}

export interface Population {
  /** Has ten projects. */
  readonly reader: Account
  /** One of the reader's, which is calculated and then left alone. */
  readonly readScenarioId: string
  /** Twenty, of ten further accounts with one project each. */
  readonly scenarios: readonly OwnScenario[]
}

const accountCount = 10
const projectCount = 10

export async function populate(origin: string, database: Database): Promise<Population> {
  const reader = await signIn(origin, administrator.email, administrator.password)
  let projectId = ''
  for (let i = 1; i <= projectCount; i += 1) projectId = await createProject(reader, `Project ${i}`)
  const [readScenarioId = ''] = await listScenarioIds(reader, projectId)
  await reader.post(`/scenarios/${readScenarioId}/calculate/sync`, JSON.parse(exampleText))
  const scenarios: OwnScenario[] = []
  for (let i = 1; i <= accountCount; i += 1) {
    const account = await addAccount(origin, database, `user-${i}@safapac.local`)
    const ownProjectId = await createProject(account, 'Project')
    await account.post(`/projects/${ownProjectId}/scenarios`, {})
    const ids = await listScenarioIds(account, ownProjectId)
    scenarios.push(...ids.map((scenarioId) => ({ account, scenarioId })))
  }
  return { reader, readScenarioId, scenarios }
}

/** Adds an account and signs it in. */
export async function addAccount(origin: string, database: Database, email: string): Promise<Account> {
  const { password } = administrator
  await addUser(database, { email, password, accessLevel: 'ROADSHOW', isAdmin: false })
  return await signIn(origin, email, password)
}

async function createProject(account: Account, projectName: string): Promise<string> {
  const response = await account.post('/projects', { projectName })
  return ((await response.json()) as { id: string }).id
}

async function listScenarioIds(account: Account, projectId: string): Promise<string[]> {
  const project = await account.get(`/projects/${projectId}`)
  const { scenarios } = (await project.json()) as { scenarios: readonly { id: string }[] }
  return scenarios.map(({ id }) => id)
}
