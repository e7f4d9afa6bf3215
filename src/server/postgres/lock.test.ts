import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { makeTemporaryDirectory } from '../../../test/support/postgres.ts'
import { withLock } from './lock.ts'

let top: string
before(async () => {
  top = await makeTemporaryDirectory('lock')
})
after(() => rm(top, { recursive: true, force: true }))

const never = new AbortController().signal

test('work under the same lock takes turns, and passes on what it gives or throws', async () => {
  const file = join(top, 'turns')
  let inside = 0
  const work = async () => {
    assert.equal(++inside, 1)
    await new Promise(setImmediate)
    return inside--
  }
  const failing = withLock(file, never, () => Promise.reject(new Error('mine')))
  await assert.rejects(failing, /mine/)
  assert.deepEqual(await Promise.all([1, 2, 3].map(() => withLock(file, never, work))), [1, 1, 1])
})

test('waiting for the lock ends with the signal', async () => {
  const file = join(top, 'bounded')
  await withLock(file, never, async () => {
    const second = withLock(file, AbortSignal.timeout(50), async () => {})
    await assert.rejects(second, /Another process is still starting PostgreSQL/)
  })
})

test('a lock whose holder was killed is free', async () => {
  const file = join(top, 'killed')
  const script = `
    import { withLock } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)}
    await withLock(process.argv[1], new AbortController().signal, () => {
      console.log('held')
      return new Promise(() => setInterval(() => {}, 1_000))
    })`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script, file])
  await once(holder.stdout, 'data')
  await assert.rejects(withLock(file, AbortSignal.timeout(50), async () => {}))
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  await withLock(file, AbortSignal.timeout(50), async () => {})
})
