import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { addUser } from '../../src/server/accounts/service.ts'
import { openDatabase } from '../../src/server/database/database.ts'
import { password } from '../support/app.ts'
import { prefix } from '../support/client.ts'
import { testDatabase } from '../support/database.ts'
import { example } from '../support/examples.ts'

const script = fileURLToPath(new URL('../support/counting-cluster.ts', import.meta.url))
const addresses: string[] = []
let end = async () => {}

after(() => end())
const database = testDatabase()
before(async () => {
  const url = await database.ready()
  const child = spawn(process.execPath, [script, url, 'calculate=5/h,default=200/h'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  end = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  for await (const line of createInterface({ input: child.stdout })) {
    addresses.push(line.slice('at '.length))
    if (addresses.length === 2) break
  }
  assert.equal(addresses.length, 2, 'The processes do not start.')
})

async function signIn(email: string): Promise<string> {
  const opened = openDatabase(database.url())
  await addUser(opened.database, { email, password, accessLevel: 'CORE', isAdmin: false })
  await opened.close()
  const answer = await fetch(`${addresses[0]}${prefix}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { accessToken } = (await answer.json()) as { accessToken: string }
  return accessToken
}

/** Sends to the two processes in turn, all at once. */
async function granted(count: number, send: (address: string) => Promise<Response>): Promise<number> {
  const answers = await Promise.all(Array.from({ length: count }, (_, i) => send(addresses[i % 2] ?? '')))
  const statuses = await Promise.all(
    answers.map(async (answer) => [answer.status, await answer.text()] as const),
  )
  for (const [status, text] of statuses) assert.ok(status === 200 || status === 201 || status === 429, text)
  return statuses.filter(([status]) => status !== 429).length
}

test('a limit holds over two processes exactly where it is small', async () => {
  const headers = {
    authorization: `Bearer ${await signIn('ada@example.org')}`,
    'content-type': 'application/json',
  }
  const post = (address: string, path: string, body: unknown) =>
    fetch(`${address}${prefix}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })

  const made = await post(addresses[0] ?? '', '/projects', { projectName: 'Plant' })
  const { id } = (await made.json()) as { id: string }
  const listed = await fetch(`${addresses[0]}${prefix}/projects/${id}/scenarios`, { headers })
  const [scenario] = (await listed.json()) as { id: string }[]
  const calculate = (address: string) =>
    post(address, `/scenarios/${scenario?.id}/calculate/sync`, example('hefa-usa-500'))
  assert.equal(await granted(30, calculate), 5)
})

test('a generous limit is never exceeded over two processes', async () => {
  const headers = { authorization: `Bearer ${await signIn('bob@example.org')}` }
  const list = (address: string) => fetch(`${address}${prefix}/units`, { headers })
  const count = await granted(300, list)
  assert.ok(count <= 200 && count > 180, String(count))
  assert.equal(await granted(2, list), 0)
})
