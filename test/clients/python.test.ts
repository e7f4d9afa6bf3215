import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { testApp } from '../support/app.ts'
import { answered } from '../support/client.ts'
import { keptStudy } from '../support/kept-studies.ts'
import { patienceMilliseconds } from '../support/waiting.ts'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../../clients/python/', import.meta.url))
const inputs = fileURLToPath(new URL('../../examples/hefa-usa-500.json', import.meta.url))

const isNewEnough = await run('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))']).then(
  () => true,
  () => false,
)

const { app, user } = testApp({ withWorker: true })

test('the Python client passes its own tests against a server', {
  skip: !isNewEnough && 'there is no python3 from 3.10 on',
}, async () => {
  const person = await user()
  const { token } = await answered(201, person.post('/me/tokens', { name: 'Python', scope: 'write' }))
  await app().listen({ host: '127.0.0.1', port: 0 })
  const { port } = app().server.address() as AddressInfo
  const env = {
    PATH: process.env.PATH,
    PYTHONDONTWRITEBYTECODE: '1',
    SAFAPAC_URL: `http://127.0.0.1:${port}`,
    SAFAPAC_TOKEN: token,
    SAFAPAC_INPUTS: inputs,
    SAFAPAC_STUDY: JSON.stringify(keptStudy(64)),
  }
  // Python warns of what a program leaves open.
  const args = ['-W', 'error::ResourceWarning', '-m', 'unittest', 'discover', '-v', '-s', 'tests', '-t', '.']
  const { stderr } = await run('python3', args, { cwd: folder, env, timeout: patienceMilliseconds })
  assert.match(stderr, /^Ran \d\d tests/m)
  assert.match(stderr, /^OK\b/m)
})
