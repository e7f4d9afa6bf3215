import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Notifications, openNotifications } from '../../src/server/database/notifications.ts'
import { testDatabase } from '../support/database.ts'
import { runStatement } from '../support/postgres.ts'
import { openSilentProxy, type SilentProxy } from '../support/silent-proxy.ts'
import { until } from '../support/waiting.ts'

const opened: Notifications[] = []
const proxies: { close(): void }[] = []
after(async () => {
  await Promise.all(opened.map((each) => each.stop()))
  for (const proxy of proxies) proxy.close()
})
const { url } = testDatabase()

function open(databaseUrl = url()): Notifications {
  const notifications = openNotifications(databaseUrl)
  opened.push(notifications)
  return notifications
}

/** Listens on a channel and keeps what it is told. */
function record(notifications: Notifications, channel: string) {
  const told: string[] = []
  const end = notifications.listen(channel, {
    onMessage: (payload) => told.push(payload),
    onGap: () => told.push('gap'),
  })
  return { told, end }
}

const notify = (channel: string, payload: string) =>
  runStatement(url(), `select pg_notify('${channel}', '${payload}')`)

const endListeners = () =>
  runStatement(
    url(),
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'safapac-listen' and datname = current_database()`,
  )

async function openProxy(databaseUrl: string): Promise<SilentProxy> {
  const proxy = await openSilentProxy(databaseUrl)
  proxies.push(proxy)
  return proxy
}

test('a message reaches those who listen on its channel, in order, and nobody else', async () => {
  const notifications = open()
  const first = record(notifications, 'first')
  const second = record(notifications, 'second')
  await until(() => notifications.isCurrent())
  assert.deepEqual([first.told, second.told], [['gap'], ['gap']])
  for (const payload of ['1', '2', '3']) await notify('first', payload)
  await until(() => first.told.length === 4)
  assert.deepEqual([first.told, second.told], [['gap', '1', '2', '3'], ['gap']])
})

test('a channel can be added at any time, and whoever has ended listening is told nothing more', async () => {
  const notifications = open()
  await until(() => notifications.isCurrent())
  const late = record(notifications, 'late')
  await until(() => late.told.length === 1)
  const other = record(notifications, 'late')
  await notify('late', '1')
  await until(() => other.told.length === 1)
  late.end()
  await notify('late', '2')
  await until(() => other.told.length === 2)
  assert.deepEqual(
    [late.told, other.told],
    [
      ['gap', '1'],
      ['1', '2'],
    ],
  )
})

test('a lost connection is noticed at once, and opened again with a gap', async () => {
  const notifications = open()
  const { told } = record(notifications, 'lost')
  await until(() => notifications.isCurrent())
  await endListeners()
  await until(() => !notifications.isCurrent())
  await until(() => notifications.isCurrent())
  assert.deepEqual(told, ['gap', 'gap'])
  await notify('lost', '1')
  await until(() => told.length === 3)
})

test('a connection that falls silent is not current a second later, and is replaced', async () => {
  const proxy = await openProxy(url())
  const notifications = open(proxy.url)
  const { told } = record(notifications, 'silent')
  await until(() => notifications.isCurrent())
  proxy.setSilent(true)
  await sleep(1_000)
  assert.equal(notifications.isCurrent(), false)
  await sleep(1_500)
  assert.equal(notifications.isCurrent(), false)
  proxy.setSilent(false)
  await until(() => notifications.isCurrent())
  assert.deepEqual(told, ['gap', 'gap'])
  await notify('silent', '1')
  await until(() => told.length === 3)
})

test('a database that is away is tried once a second, and listening stops at once when it is told to', async () => {
  let tries = 0
  const server = createServer((socket) => {
    tries++
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  proxies.push(server)
  const { port } = server.address() as { port: number }
  const notifications = open(`postgres://nobody@127.0.0.1:${port}/nothing`)
  await until(() => tries === 2)
  assert.equal(notifications.isCurrent(), false)
  await sleep(1_500)
  assert.ok(tries <= 4, String(tries))
  await notifications.stop()
  const seen = tries
  await sleep(1_200)
  assert.equal(tries, seen)
})
