import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { example } from '../support/examples.ts'
import { killTree } from './support/children.ts'
import { DatabaseProxy, type Moment, type Verdict } from './support/database-proxy.ts'
import { scaled } from './support/scale.ts'
import { faultDatabase, killNow, type RunningServer, signUp, startServer } from './support/system.ts'
import { describe, read, type User } from './support/user.ts'
import { until } from './support/waiting.ts'

const database = faultDatabase()

let proxy: DatabaseProxy
let server: RunningServer
let user: User

/** After the hook that starts the database, as hooks of a file start all at once. */
async function open(): Promise<void> {
  if (server) return
  proxy = await DatabaseProxy.open(database().url)
  server = await startServer(proxy.url)
  user = await signUp(database().url, server)
}

before(() => {})
after(() => proxy?.close())
