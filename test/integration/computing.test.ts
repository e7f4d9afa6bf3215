import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { before, test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { ready, user } = testApp()

let ada: Client
before(async () => {
  await ready()
  ada = await user()
})

const hefa = example('hefa-usa-500')
const credit = (i: number) => ({
  name: `Credit ${i}`,
  instrument: 'credit',
  value: { value: 0.01, unit: 'USD/gal' },
})
const large = { ...hefa, policies: Array.from({ length: 20 }, (_, i) => credit(i)) }

test('what is computed in a thread is what is computed at once', async () => {
  const { scenarioId } = await createProject(ada)
  const quick = await answered(200, ada.post('/calculate/quick', large))
  const { technoEconomics, financials } = await answered(
    200,
    ada.post(`/scenarios/${scenarioId}/calculate/sync`, large),
  )
  assert.deepEqual(
    { technoEconomics, financials },
    { technoEconomics: quick.technoEconomics, financials: quick.financials },
  )
  const stored = await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`))
  assert.deepEqual(stored.financials, quick.financials)
  const trace = await answered(200, ada.get(`/calculations/${stored.calculationId}/trace?symbol=NPV`))
  assert.equal(trace.steps.at(-1).symbol, 'NPV')
  await refused(404, ada.get(`/calculations/${stored.calculationId}/trace?symbol=nothing`))
})

/** The nice values of this process's threads. */
async function niceValues(): Promise<number[]> {
  const threads = await readdir('/proc/self/task')
  const stats = await Promise.all(
    threads.map((id) => readFile(`/proc/self/task/${id}/stat`, 'utf8').catch(() => '')),
  )
  return stats.map((stat) => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]))
}

test('a computing thread yields to the others', { skip: process.platform !== 'linux' }, async () => {
  const own = Number((await readFile('/proc/self/stat', 'utf8')).split(') ')[1]?.split(' ')[16])
  await answered(200, ada.post('/analyses/conventions', { inputs: hefa }))
  assert.ok(
    (await niceValues()).some((value) => value === Math.min(own + 10, 19)),
    String(await niceValues()),
  )
})

const limited = testApp({ rateLimits: 'compute=1s/h,default=off,login=off,register=off' })

/** So many that the rates take more than a moment to find. */
const flows = Array.from({ length: 1_000 }, (_, i) => Math.sin(i * i) * 1_000)

test('who has used up the processor time of a window is told so, and others are not', async () => {
  await limited.ready()
  const [eve, bob] = [await limited.user(), await limited.user()]
  const ask = (client: Client) => client.post('/analyses/time-value/irr', { cashFlows: flows })
  const first = await ask(eve)
  assert.match(String(first.headers['ratelimit-policy']), /^"compute";q=1000;w=3600;qu="milliseconds"/)
  const left = [first]
  // Every task is charged a millisecond at least.
  while (left.length <= 1_001 && left.at(-1)?.statusCode === 200) left.push(await ask(eve))
  const refusal = left.at(-1)
  assert.equal(refusal?.statusCode, 429)
  assert.equal(refusal?.json().code, 'quota_exceeded')
  assert.match(String(refusal?.headers.ratelimit), /^"compute";r=0;t=\d+/)
  assert.ok(Number(refusal?.headers['retry-after']) > 3_000)
  assert.equal((await ask(bob)).statusCode, 200)
  await answered(200, eve.post('/calculate/quick', hefa))
})

test('a network has five times the processor time of a user', async () => {
  const users = await Promise.all(Array.from({ length: 7 }, () => limited.user()))
  const spend = async (client: Client) => {
    for (let i = 0; i <= 1_001; i += 1) {
      const { statusCode } = await client.post('/analyses/time-value/irr', { cashFlows: flows })
      if (statusCode !== 200) return i
    }
    return Number.POSITIVE_INFINITY
  }
  let answers = Number.POSITIVE_INFINITY
  for (const each of users) answers = await spend(each)
  assert.equal(answers, 0)
})
