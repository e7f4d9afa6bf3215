import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../support/database.ts'
import { EventStream } from '../support/event-stream.ts'
import { runStatement } from '../support/postgres.ts'
import { Command } from '../support/processes.ts'
import { until } from '../support/waiting.ts'

const credentials = { email: 'ada@example.org', password: 'correct horse battery' }

let server: Command | undefined
after(async () => {
  await server?.end('SIGINT')
})
const { url } = testDatabase()

test('a server that is told to stop ends its streams and does not wait for their clients', async () => {
  const started = new Command(['start', '--processes', '1'], {
    env: {
      DATABASE_URL: url(),
      JWT_SECRET: 'a secret for tests, of more than 32 bytes',
      PORT: '0',
      ADMIN_EMAIL: credentials.email,
      ADMIN_PASSWORD: credentials.password,
    },
  })
  server = started
  const [, address] = await started.printed(/SAFAPAC is at (http:\S+)/)
  const base = `${address}/api/v1`
  const post = async (path: string, body: object, token?: string) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    const answer = await fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await answer.json()) as Record<string, string>
  }
  const { accessToken = '' } = await post('/auth/login', credentials)
  const { id: projectId } = await post('/projects', { projectName: 'Plant' }, accessToken)
  // It has no job, so that nobody ever calculates it.
  const [calculation] = await runStatement(
    url(),
    `insert into calculations (scenario_id, user_id, inputs, engine_version, reference_edition)
     select s.id, p.user_id, '{}', '0', '0' from scenarios s join projects p on p.id = s.project_id
     where p.id = '${projectId}' returning id`,
  )
  const headers = { authorization: `Bearer ${accessToken}` }
  const follow = () => EventStream.open(`${base}/calculations/${calculation?.id}/events`, headers)
  const streams = await Promise.all(Array.from({ length: 5 }, follow))
  await until(() => streams.every((stream) => stream.events().length === 1))

  const { code, stderr } = await started.end()
  assert.equal(code, 0, stderr)
  for (const stream of streams) assert.equal((await stream.ended()).length, 1)
})
