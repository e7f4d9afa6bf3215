import { randomUUID } from 'node:crypto'
import { after, before } from 'node:test'
import { createClone, dropClone, serverVariable, startTestServer } from './template.ts'

export interface TestDatabase {
  /** Known once the tests run, not while their file loads. */
  url(): string
  /** The url as soon as there is one: for a file's other `before` hooks, which all start at once. */
  ready(): Promise<string>
}

/**
 * Gives the tests of a file a migrated database of their own, dropped after them. To be called at the top level;
 * `after` hooks run in the order of the file, so one that closes connections belongs above the call: what is
 * still open when the database is dropped gets an error. A file that runs by itself, without the global set-up,
 * gets a server of its own as well.
 */
export function testDatabase(): TestDatabase {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  let serverUrl = process.env[serverVariable]
  let url: string | undefined
  let stop: (() => Promise<void>) | undefined

  const created = Promise.withResolvers<string>()
  // Whoever waits for it is told; without anybody who waits, the hook below fails anyway.
  created.promise.catch(() => {})
  const create = async () => {
    if (!serverUrl) ({ url: serverUrl, stop } = await startTestServer())
    url = await createClone(serverUrl, name)
    return url
  }
  before(() => {
    created.resolve(create())
    return created.promise
  })
  after(async () => {
    if (stop) await stop()
    else if (serverUrl) await dropClone(serverUrl, name)
  })

  return {
    ready: () => created.promise,
    url() {
      if (!url) throw new Error('The test database exists only while tests run.')
      return url
    },
  }
}
