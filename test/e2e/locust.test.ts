import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { Command, runCommand } from '../support/processes.ts'
import { patienceMilliseconds } from '../support/waiting.ts'

const run = promisify(execFile)
const locustFile = fileURLToPath(new URL('../../examples/locustfile.py', import.meta.url))
const isInstalled = await run('locust', ['--version']).then(
  () => true,
  () => false,
)

let directory: string
let server: Command | undefined

before(async () => {
  directory = await makeTemporaryDirectory('locust')
})
after(async () => {
  await server?.end('SIGINT')
  await rm(directory, { recursive: true, force: true, maxRetries: 5 })
})

test('the locust file ends without a failure', {
  skip: !isInstalled && 'locust is not installed',
}, async () => {
  const env = { DATA_DIR: directory, PORT: '0', RATE_LIMITS: 'off' }
  server = new Command(['start'], { env })
  const [, host = ''] = await server.printed(/SAFAPAC is at (http:\S+)/)
  const add = ['user', 'add', '--email', 'test@example.com', '--password', 'testpassword']
  assert.equal((await runCommand(add, { env })).code, 0)
  const users = ['--users', '5', '--spawn-rate', '5', '--run-time', '5s']
  const { stderr, stdout } = await run('locust', ['-f', locustFile, '--headless', '--host', host, ...users], {
    timeout: patienceMilliseconds,
  })
  assert.match(`${stdout}${stderr}`, /exit code 0/)
})
