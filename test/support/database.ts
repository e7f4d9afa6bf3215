import { randomUUID } from 'node:crypto'
import { after, before } from 'node:test'
import { createClone, dropClone, serverVariable, startTestServer } from './template.ts'

export interface TestDatabase {
  /** Known once the tests run, not while their file loads. */
  url(): string
}

/**
 * Gives the tests of a file a migrated database of their own, dropped after them. To be called at the top level;
 * hooks run in the order of the file, so an `after` that closes connections belongs above the call: what is
 * still open when the database is dropped gets an error. A file that runs by itself, without the global set-up,
 * gets a server of its own as well.
 */
export function testDatabase(): TestDatabase {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  let serverUrl = process.env[serverVariable]
  let url: string | undefined
  let stop: (() => Promise<void>) | undefined

  before(async () => {
    if (!serverUrl) ({ url: serverUrl, stop } = await startTestServer())
    url = await createClone(serverUrl, name)
  })
  after(async () => {
    if (stop) await stop()
    else if (serverUrl) await dropClone(serverUrl, name)
  })

  return {
    url() {
      if (!url) throw new Error('The test database exists only while tests run.')
      return url
    },
  }
}
