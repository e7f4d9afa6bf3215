import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeTemporaryDirectory } from '../../../test/support/postgres.ts'
import { findRunning, stopPostmaster } from './postmaster.ts'

const data = '/nowhere/data'

/** A process that has a server's arguments and does with the signals what the script says. */
async function spawnStubborn(traps: string) {
  const script = `${traps}; echo ready; while :; do sleep 0.05; done`
  const stubborn = spawn('/bin/sh', ['-c', script, 'sh', '-D', data, '-c', 'port=5432'])
  await once(stubborn.stdout, 'data')
  return stubborn
}

test('a server that does not shut down fast is shut down at once', async () => {
  const stubborn = await spawnStubborn('trap "" INT; trap "exit 7" QUIT')
  const exit = once(stubborn, 'exit')
  await stopPostmaster(stubborn.pid!, data, { fastSeconds: 0.2 })
  assert.deepEqual(await exit, [7, null])
})

test('a server that outlives both ways of stopping is an error', async () => {
  const stubborn = await spawnStubborn('trap "" INT QUIT')
  const patience = { fastSeconds: 0.1, immediateSeconds: 0.1 }
  await assert.rejects(stopPostmaster(stubborn.pid!, data, patience), /does not stop/)
  stubborn.kill('SIGKILL')
})

test('a process that only has the number of a server is left alone', async () => {
  const other = await spawnStubborn('trap "exit 7" INT')
  await stopPostmaster(other.pid!, '/nowhere/other data')
  assert.equal(other.exitCode, null)
  other.kill('SIGKILL')
})

test('no server runs where postmaster.pid is missing or empty', async (t) => {
  const directory = await makeTemporaryDirectory('postmaster')
  t.after(() => rm(directory, { recursive: true }))
  const soon = AbortSignal.timeout(1_000)
  assert.equal(await findRunning(directory, soon), undefined)
  await writeFile(join(directory, 'postmaster.pid'), '')
  assert.equal(await findRunning(directory, soon), undefined)
})
