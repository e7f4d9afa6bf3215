import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, type TestContext, test } from 'node:test'
import { killTree } from '../support/children.ts'
import { example } from '../support/examples.ts'
import { largeCase } from '../support/queued.ts'
import { DatabaseProxy, type Moment, passAll, type Verdict } from './support/database-proxy.ts'
import { isFull, scaled } from './support/scale.ts'
import { faultDatabase, killNow, type RunningServer, signUp, startServer } from './support/system.ts'
import { type Answer, describe, read, type User } from './support/user.ts'
import { until } from './support/waiting.ts'

const database = faultDatabase()

const hefa = example('hefa-usa-500')

interface System {
  readonly proxy: DatabaseProxy
  readonly user: User
  server: RunningServer
}

let opened: System | undefined
after(() => opened?.proxy.close())

async function open(): Promise<System> {
  if (opened) return opened
  const proxy = await DatabaseProxy.open(database().url)
  const server = await startServer(proxy.url)
  opened = { proxy, server, user: await signUp(database().url, server) }
  return opened
}

/** Lets everything pass up to the moment that is asked for; that one gets the verdict, once. */
function strike(proxy: DatabaseProxy, isIt: (moment: Moment) => boolean, verdict: () => Verdict) {
  const struck = { moment: undefined as Moment | undefined }
  proxy.watch = (moment) => {
    // Not the worker, which shares the process.
    if (moment.applicationName !== 'safapac' || struck.moment || !isIt(moment)) return 'pass'
    struck.moment = moment
    return verdict()
  }
  return struck
}

async function countCalculations(scenarioId: string): Promise<string[]> {
  const rows = await database().query(`select id from calculations where scenario_id = '${scenarioId}'`)
  return rows.map(({ id }) => String(id))
}

/**
 * Kills the server at one moment of a queued calculation, and repeats the request at its successor.
 *
 * @returns the moment, or undefined when the request was answered before it came.
 */
async function killDuringCalculate(system: System, isIt: (moment: Moment) => boolean) {
  const { proxy, user } = system
  user.origin = system.server.origin
  const { scenarioId } = await user.createProject()
  const path = `/scenarios/${scenarioId}/calculate`
  const request = { body: largeCase(), headers: { 'idempotency-key': randomUUID() } }
  const struck = strike(proxy, isIt, () => {
    killTree(system.server.pid)
    return 'cut'
  })
  const first = await user.send('POST', path, request)
  proxy.watch = passAll
  if (struck.moment) {
    assert.equal(first.status, 0, describe(first))
    await killNow(system.server.command.child)
    system.server = await startServer(proxy.url)
    user.origin = system.server.origin
  }
  const second = read(await user.insist('POST', path, request), 202)
  if (!struck.moment) assert.equal(second.calculationId, read(first, 202).calculationId)
  assert.deepEqual(await countCalculations(scenarioId), [second.calculationId])
  await until('it is calculated', async () => {
    return (
      read(await user.insist('GET', `/calculations/${second.calculationId}`), 200).status === 'calculated'
    )
  })
  return struck.moment
}

const tellMoments = (t: TestContext, moments: readonly Moment[]) =>
  t.diagnostic(
    `killed when: ${moments.map(({ kind, text }) => `${text.trim().slice(0, 30)} ${kind}`).join('; ')}`,
  )

for (const kind of ['sent', 'answered'] as const) {
  test(`a server killed when its commit is ${kind} has queued one calculation once the client has repeated its request`, async () => {
    const system = await open()
    for (let i = 0; i < scaled(5, 1); i += 1) {
      const moment = await killDuringCalculate(system, (each) => each.isCommit && each.kind === kind)
      assert.ok(moment, 'There was no commit.')
    }
  })
}

test('a server killed at any moment between a request and its answer has queued one calculation once it is repeated', {
  skip: !isFull && 'only in the full suite',
}, async (t) => {
  const system = await open()
  const moments: Moment[] = []
  for (;;) {
    let passed = 0
    const isNext = () => passed++ === moments.length
    const moment = await killDuringCalculate(system, isNext)
    if (!moment) break
    moments.push(moment)
  }
  assert.ok(moments.length >= 8, `${moments.length}`)
  tellMoments(t, moments)
})

interface Place {
  readonly user: User
  readonly projectId: string
  readonly scenarioId: string
}

interface Write {
  readonly method: string
  path(place: Place): string
  readonly body?: unknown
  /** Fails unless the write has happened once. */
  check(place: Place, answer: Answer): Promise<void>
}

const readPath = async ({ user }: Place, path: string) => read(await user.get(path), 200)
const readScenario = (place: Place) => readPath(place, `/scenarios/${place.scenarioId}`)

const writes: Readonly<Record<string, Write>> = {
  'a new project': {
    method: 'POST',
    path: () => '/projects',
    body: { projectName: 'Written once' },
    async check({ user }, answer) {
      const { id } = read(answer, 201)
      const rows = await database().query(
        `select id from projects where name = 'Written once' and user_id =
          (select user_id from projects where id = '${id}')`,
      )
      assert.deepEqual(rows, [{ id }])
      read(await user.insist('DELETE', `/projects/${id}`), 204)
    },
  },
  'a new scenario': {
    method: 'POST',
    path: ({ projectId }) => `/projects/${projectId}/scenarios`,
    body: { scenarioName: 'Second' },
    async check(place, answer) {
      const scenarios: { id: string }[] = await readPath(place, `/projects/${place.projectId}/scenarios`)
      assert.deepEqual(
        scenarios.map(({ id }) => id),
        [place.scenarioId, read(answer, 201).id],
      )
    },
  },
  'a changed scenario': {
    method: 'PUT',
    path: ({ scenarioId }) => `/scenarios/${scenarioId}`,
    body: { scenarioName: 'Changed' },
    async check(place, answer) {
      assert.equal(read(answer, 200).scenarioName, 'Changed')
      assert.equal((await readScenario(place)).scenarioName, 'Changed')
    },
  },
  'a draft': {
    method: 'PATCH',
    path: ({ scenarioId }) => `/scenarios/${scenarioId}/draft`,
    body: { plant: { capacity: { value: 123 } } },
    async check(place, answer) {
      assert.equal(read(answer, 200).inputs.plant.capacity.value, 123)
      assert.equal((await readScenario(place)).inputs.plant.capacity.value, 123)
    },
  },
  'a queued calculation': {
    method: 'POST',
    path: ({ scenarioId }) => `/scenarios/${scenarioId}/calculate`,
    body: largeCase(),
    async check({ scenarioId }, answer) {
      assert.deepEqual(await countCalculations(scenarioId), [read(answer, 202).calculationId])
    },
  },
  'a calculation that needs no queue': {
    method: 'POST',
    path: ({ scenarioId }) => `/scenarios/${scenarioId}/calculate`,
    body: hefa,
    async check({ scenarioId }, answer) {
      assert.deepEqual(await countCalculations(scenarioId), [read(answer, 202).calculationId])
    },
  },
  'a calculation at once': {
    method: 'POST',
    path: ({ scenarioId }) => `/scenarios/${scenarioId}/calculate/sync`,
    body: hefa,
    async check({ scenarioId }, answer) {
      assert.deepEqual(await countCalculations(scenarioId), [read(answer, 200).calculationId])
    },
  },
}

const longPatienceMilliseconds = 30_000

/**
 * The answer to the commit is lost on its way, so the server cannot know that it has written.
 *
 * @returns undefined where the client gave up before there was a commit; it is written once nevertheless.
 */
async function loseAnswer(
  write: Write,
  verdict: Verdict,
  patienceMilliseconds = longPatienceMilliseconds,
): Promise<Answer | undefined> {
  const { proxy, user, server } = await open()
  user.origin = server.origin
  const place = { user, ...(await user.createProject()) }
  const path = write.path(place)
  const request = {
    body: write.body,
    headers: write.method === 'POST' ? { 'idempotency-key': randomUUID() } : {},
  }
  const struck = strike(
    proxy,
    ({ isCommit, kind }) => isCommit && kind === 'answered',
    () => verdict,
  )
  const first = await user.send(write.method, path, { ...request, patienceMilliseconds })
  proxy.watch = passAll
  assert.ok(struck.moment || patienceMilliseconds < longPatienceMilliseconds, 'There was no commit.')
  const again = first.verdict === 'served' ? first : await user.insist(write.method, path, request)
  await write.check(place, again)
  return struck.moment && first
}

/** However slow the machine: a client that gives up too soon has more patience the next time. */
async function loseAnswerInTime(write: Write): Promise<void> {
  let patience = 500
  while (!(await loseAnswer(write, 'swallow', patience))) patience *= 2
}

for (const [name, write] of Object.entries(writes)) {
  test(`${name} whose commit is lost on the way back exists once when the client has repeated its request`, async () => {
    for (let i = 0; i < scaled(20, 2); i += 1) {
      const first = await loseAnswer(write, 'cut')
      assert.ok(first)
      assert.ok(['served', 'unavailable'].includes(first.verdict), describe(first))
    }
  })

  test(`${name} whose answer never comes exists once when the client has given up and repeated its request`, async () => {
    for (let i = 0; i < scaled(3, 1); i += 1) await loseAnswerInTime(write)
  })
}
