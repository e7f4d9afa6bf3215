import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testApp } from '../support/app.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { Command, endPostmaster, postmasterOf, untilGone } from '../support/processes.ts'
import { queueOf } from '../support/queued.ts'
import { until } from '../support/waiting.ts'

const commands: Command[] = []
const directories: string[] = []
after(async () => {
  for (const command of commands) await command.end()
  for (const directory of directories) {
    await endPostmaster(join(directory, 'data'))
    await rm(directory, { recursive: true, force: true, maxRetries: 5 })
  }
})
const testedApp = testApp()
const { createQueued, hasStatus } = queueOf(testedApp)

async function startWorker(env: Record<string, string>): Promise<Command> {
  const command = new Command(['worker'], { env })
  commands.push(command)
  await command.printed(/works off calculations/)
  return command
}

test('a worker calculates what is queued, and ends at a signal with 0', async () => {
  const { calculationId } = await createQueued()
  const worker = await startWorker({ DATABASE_URL: testedApp.url() })
  await until(hasStatus('calculated', calculationId))
  const { code, stderr } = await worker.end()
  assert.deepEqual([code, stderr], [0, ''])
})

test('a worker by itself starts the embedded PostgreSQL and stops it again', async () => {
  const top = await makeTemporaryDirectory('worker')
  directories.push(top)
  const directory = join(top, 'data')
  const worker = await startWorker({ DATA_DIR: directory })
  const postmaster = await postmasterOf(directory)
  assert.ok(postmaster)
  const { code, stderr } = await worker.end()
  assert.deepEqual([code, stderr], [0, ''])
  await untilGone(postmaster)
})
