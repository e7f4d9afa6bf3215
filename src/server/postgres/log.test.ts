import assert from 'node:assert/strict'
import { appendFile, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { makeTemporaryDirectory } from '../../../test/support/postgres.ts'
import { rotateLog } from './log.ts'

const bounds = { maximumBytes: 100, kept: 2 }

let top: string
before(async () => {
  top = await makeTemporaryDirectory('log')
})
after(() => rm(top, { recursive: true, force: true }))

test('a log is bounded in size and number, while somebody writes to it', async () => {
  const file = join(top, 'postgres.log')
  const writer = await open(file, 'a')
  try {
    for (let line = 0; line < 50; line += 1) {
      await writer.write(`line ${line}`.padEnd(39).concat('\n'))
      await rotateLog(file, bounds)
      assert.ok((await stat(file)).size <= bounds.maximumBytes)
    }
  } finally {
    await writer.close()
  }
  const names = (await readdir(top)).sort()
  assert.deepEqual(names, ['postgres.log', 'postgres.log.1', 'postgres.log.2'])
  const contents = await Promise.all(names.toReversed().map((name) => readFile(join(top, name), 'utf8')))
  const lines = contents.join('').match(/\d+/g)?.map(Number)
  // Three lines each, and what has come since.
  assert.deepEqual(lines, [42, 43, 44, 45, 46, 47, 48, 49])
})

test('a log that is small or missing is left alone', async () => {
  const file = join(top, 'small.log')
  await rotateLog(file, bounds)
  await writeFile(file, 'a line\n')
  await rotateLog(file, bounds)
  assert.equal(await readFile(file, 'utf8'), 'a line\n')
  await assert.rejects(stat(`${file}.1`), { code: 'ENOENT' })
})

test('where no copy can be made the log is bounded all the same', async () => {
  const file = join(top, 'uncopied.log')
  await writeFile(join(top, 'victim'), 'untouched')
  await appendFile(file, 'x'.repeat(101))
  await symlink(join(top, 'victim'), `${file}.1`)
  await rotateLog(file, bounds)
  assert.equal((await stat(file)).size, 0)
  assert.equal(await readFile(join(top, 'victim'), 'utf8'), 'untouched')
})
