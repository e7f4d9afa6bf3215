import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { makeTemporaryDirectory } from '../../../test/support/postgres.ts'
import { DatabaseGone, markDatabase, mayMakeDatabase, requireSameDatabase } from './known-database.ts'

let top: string
before(async () => {
  top = await makeTemporaryDirectory('known')
})
after(() => rm(top, { recursive: true, force: true }))

/** The beginning of the file by which PostgreSQL tells one set of data from another. */
async function putDatabase(dataDirectory: string, identifier: string): Promise<void> {
  const directory = join(dataDirectory, 'postgres', 'data', 'global')
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'pg_control'), identifier.padEnd(512, '\0'))
}

test('a database may be made where there has never been one, and never where there was one', async () => {
  const directory = join(top, 'first')
  assert.equal(await mayMakeDatabase(directory), true)
  await putDatabase(directory, 'first database')
  assert.equal(await mayMakeDatabase(directory), false)
  await markDatabase(directory)
  await rename(join(directory, 'postgres'), join(directory, 'elsewhere'))
  await assert.rejects(mayMakeDatabase(directory), /has held a database.*delete .*database-id/)
  await rename(join(directory, 'elsewhere'), join(directory, 'postgres'))
  assert.equal(await mayMakeDatabase(directory), false)
})

const losses: Readonly<Record<string, (directory: string) => Promise<void>>> = {
  'the data directory': (directory) => rm(directory, { recursive: true }),
  'the directory of PostgreSQL': (directory) => rm(join(directory, 'postgres'), { recursive: true }),
  'the data': (directory) => rm(join(directory, 'postgres', 'data'), { recursive: true }),
  'the data, with others in their place': async (directory) => {
    await rm(join(directory, 'postgres', 'data'), { recursive: true })
    await putDatabase(directory, 'other database')
  },
  'the directory, with a file in its place': async (directory) => {
    await rm(directory, { recursive: true })
    await writeFile(directory, '')
  },
}

for (const [what, lose] of Object.entries(losses)) {
  test(`a server that has lost ${what} is told, and no later one begins with nothing`, async () => {
    const directory = join(top, what)
    await putDatabase(directory, 'first database')
    const identity = await markDatabase(directory)
    await requireSameDatabase(directory, identity)
    await lose(directory)
    await assert.rejects(requireSameDatabase(directory, identity), DatabaseGone)
    if (!existsSync(join(directory, 'postgres', 'data'))) {
      await assert.rejects(mayMakeDatabase(directory).then((may) => assert.ok(!may)))
    }
  })
}
