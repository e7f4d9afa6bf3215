import assert from 'node:assert/strict'
import { once } from 'node:events'
import { after, type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { childrenOf } from '../support/children.ts'
import { untilGone } from '../support/processes.ts'
import { Balancer } from './support/balancer.ts'
import { startLoad } from './support/load.ts'
import { barMilliseconds, scaled } from './support/scale.ts'
import { faultDatabase, type RunningServer, signUp, startServer } from './support/system.ts'
import { describe } from './support/user.ts'
import { until } from './support/waiting.ts'

const database = faultDatabase()

let balancer: Balancer | undefined
after(() => balancer?.close())

const stopMilliseconds = 10_000

/** SIGTERM; how long it takes to end, which must be of its own accord and without complaint. */
async function terminate({ command: { child, stderr } }: RunningServer): Promise<number> {
  const from = performance.now()
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const [code] = await ended
  assert.equal(code, 0, stderr)
  return performance.now() - from
}

/** Does it while people work, not one request of whom may fail or be refused. */
async function underLoad(t: TestContext, server: RunningServer, origin: string, fault: () => Promise<void>) {
  const users = await Promise.all(Array.from({ length: scaled(12, 6) }, () => signUp(database().url, server)))
  for (const user of users) user.origin = origin
  const load = await startLoad(users, () => [origin])
  await sleep(500)
  await fault()
  await sleep(500)
  const { served, unavailable, promises } = await load.stopAndVerify()
  t.diagnostic(`${served} served, ${promises} promises kept`)
  assert.deepEqual(unavailable.map(describe), [])
}

test('two servers are replaced one after the other behind a load balancer, and no request fails', async (t) => {
  const { url } = database()
  const servers = [await startServer(url), await startServer(url)]
  balancer = await Balancer.open()
  for (const { origin } of servers) balancer.add(origin)
  const replace = async (place: number) => {
    const old = servers[place]!
    const milliseconds = await terminate(old)
    balancer?.remove(old.origin)
    t.diagnostic(`ended after ${Math.round(milliseconds)} ms`)
    assert.ok(milliseconds <= barMilliseconds(stopMilliseconds))
    const next = await startServer(url)
    servers[place] = next
    balancer?.add(next.origin)
    await sleep(300)
  }
  await underLoad(t, servers[0]!, balancer.origin, async () => {
    for (let i = 0; i < scaled(6, 2); i += 1) await replace(i % servers.length)
  })
})

test('each process of a server ends on SIGTERM and is replaced, and no request fails', {
  skip: process.platform !== 'linux' && 'the processes of a process are found on Linux only',
}, async (t) => {
  const server = await startServer(database().url, 2)
  const first = childrenOf(server.pid)
  assert.ok(first.length >= 2, `${first.length} processes`)
  await underLoad(t, server, server.origin, async () => {
    for (let i = 0; i < scaled(3, 1); i += 1) {
      for (const child of childrenOf(server.pid).slice(0, scaled(first.length, 2))) {
        const from = performance.now()
        process.kill(child, 'SIGTERM')
        // It serves on for as long as its replacement takes to start.
        await untilGone(child)
        t.diagnostic(`ended after ${Math.round(performance.now() - from)} ms`)
        await until('it is replaced', () => childrenOf(server.pid).length === first.length)
        await sleep(scaled(2_000, 1_000))
      }
    }
  })
  assert.ok((await terminate(server)) <= barMilliseconds(stopMilliseconds))
})
