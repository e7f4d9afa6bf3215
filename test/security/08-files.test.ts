import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { testApp } from '../support/app.ts'
import { queueTable } from '../support/case-tables.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { hostileBodies } from '../support/largest-bodies.ts'
import { createProject } from '../support/requests.ts'
import { workbookParts } from '../support/workbook-files.ts'
import { zipOf } from '../support/zip-files.ts'

const { ready, user } = testApp({ pacesLargeBodies: false })

let owner: Client
let projectId: string
let scenarioId: string
before(async () => {
  await ready()
  owner = await user()
  ;({ projectId, scenarioId } = await createProject(owner))
  await answered(200, owner.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
})

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const send = (type: string, body: string | Buffer) =>
  owner.send('POST', `/projects/${projectId}/import?base=${scenarioId}`, {
    body,
    headers: { 'content-type': type },
  })

/** The answer, and how much processor time of this thread, which has the event loop, it took: milliseconds. */
async function timed(type: string, body: string | Buffer, ask = () => answered(200, send(type, body))) {
  const begin = process.threadCpuUsage()
  const answer = await ask()
  const { user: own, system } = process.threadCpuUsage(begin)
  return { answer, milliseconds: (own + system) / 1_000 }
}

/** What the smallest table takes on this machine, now. */
async function smallest(): Promise<number> {
  const taken: number[] = []
  for (let i = 0; i < 5; i++)
    taken.push((await timed('text/csv', 'plant.capacity [kt/yr]\n100')).milliseconds)
  return taken.sort((a, b) => a - b)[2] as number
}

/** Copying so many bytes to a thread takes some of it; the rest is as much as a few small requests take. */
async function requireSoon(
  what: string,
  type: string,
  body: string | Buffer,
  ask?: () => ReturnType<typeof answered>,
) {
  const { answer, milliseconds } = await timed(type, body, ask)
  const copies = 40
  const begin = process.threadCpuUsage()
  for (let i = 0; i < copies; i++) Buffer.from(Buffer.from(body))
  const { user: own, system } = process.threadCpuUsage(begin)
  const limit = 15 * (await smallest()) + (own + system) / 1_000
  assert.ok(milliseconds <= limit, `${what}: ${milliseconds} ms of ${limit} ms`)
  return answer
}

test('S-109 the largest table is read without stopping the event loop', async () => {
  const columns = Array.from({ length: 199 }, () => 'note')
  const row = (i: number) => [String(100 + (i % 900)), ...columns].join()
  const table = [
    ['plant.capacity [kt/yr]', ...columns].join(),
    ...Array.from({ length: 5_000 }, (_, i) => row(i)),
  ]
  const answer = await requireSoon('table', 'text/csv', table.join('\n'))
  assert.deepEqual([answer.accepted, answer.refused, answer.cases.length], [5_000, 0, 100])
  const queue = () => queueTable(owner, scenarioId, table.join('\n'))
  const kept = await requireSoon('a table that is kept', 'text/csv', table.join('\n'), queue)
  assert.equal(kept.progress.of, 5_000)
})

test('S-109 what is no table, no JSON and no workbook is refused without stopping the event loop', async () => {
  const wrong = Array.from({ length: 5_000 }, () => 'x,y'.repeat(60)).join('\n')
  const parts = workbookParts({ Inputs: { A1: { v: 1 } } })
  const bomb = zipOf([...parts, { name: 'xl/sharedStrings.xml', content: Buffer.alloc(19_000_000, ' ') }])
  const files: [what: string, type: string, body: string | Buffer][] = [
    ['a table of nonsense', 'text/csv', wrong],
    ['one long line', 'text/csv', 'x'.repeat(5_000_000)],
    ['quotes', 'text/csv', '"'.repeat(1_000_001)],
    ['bytes', 'text/csv', Buffer.alloc(1_000_000, 0xff)],
    ['a bomb', xlsx, bomb],
    ['zeros', xlsx, Buffer.alloc(9_000_000)],
    ...Object.entries(hostileBodies(example('hefa-usa-500'), 1_000_000)).map(
      ([what, body]): [string, string, string] => [what, 'application/json', body],
    ),
  ]
  for (const [what, type, body] of files) {
    const answer = await requireSoon(what, type, body)
    assert.ok(answer.errorCount > 0 && !answer.canBeImported, what)
    assert.ok(JSON.stringify(answer).length < 300_000, what)
  }
})

test('S-109 a file of more than 10 MB is refused, and one person sends one at a time', async () => {
  assert.equal((await refused(413, send('text/csv', Buffer.alloc(10_000_001, 0x20)))).status, 413)
  const large = `name\n${'x\n'.repeat(5_000)}`
  const answers = await Promise.all([
    send('text/csv', large),
    send('text/csv', large),
    send('text/csv', large),
  ])
  const codes = answers.map(({ statusCode }) => statusCode).sort()
  assert.deepEqual(codes, [200, 429, 429])
  assert.equal((await send('text/csv', large)).statusCode, 200)
})
