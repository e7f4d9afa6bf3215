import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { until } from '../support/waiting.ts'

const most = { login: 1_000, calculation: 1_000, rest: 1_000 }
const { app, ready, user } = testApp({ loadBounds: { most, fewest: 100, delayMilliseconds: 50 } })

let ada: Client
before(async () => {
  await ready()
  ada = await user()
})

/** Takes so much of this thread's processor time at once, as work on the event loop would. */
function stopEventLoop(cpuMilliseconds: number): void {
  const begin = process.threadCpuUsage()
  for (;;) {
    const { user, system } = process.threadCpuUsage(begin)
    if (user + system >= cpuMilliseconds * 1_000) return
  }
}

test('while work stops the event loop again and again calculations are turned away, however few requests wait', async () => {
  const stopping = setInterval(() => stopEventLoop(250), 10)
  try {
    await until(() => !app().load.admits('calculation'))
    assert.equal((await ada.post('/calculate/quick', example('hefa-usa-500'))).statusCode, 503)
    assert.equal((await ada.get('/projects')).statusCode, 200)
    assert.equal((await app().inject('/livez')).statusCode, 200)
  } finally {
    clearInterval(stopping)
  }
  await until(() => app().load.admits('calculation'))
  await answered(200, ada.post('/calculate/quick', example('hefa-usa-500')))
})
