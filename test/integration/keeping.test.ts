import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deleteAllNotKept } from '../../src/server/calculations/keeping.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
import { largeCase } from '../support/queued.ts'
import { createProject } from '../support/requests.ts'

const { opened, user } = testApp()

const keeping = { latest: 20, hours: 24 }
const goOn = async () => false
const tidy = () => deleteAllNotKept(opened().database, keeping, goOn)

/** Finished calculations of a scenario, one for each number of hours that have passed since. @returns ids in that order. */
async function addCalculations(scenarioId: string, hours: readonly number[]): Promise<string[]> {
  const { rows } = await opened().pool.query(
    `insert into calculations (scenario_id, user_id, inputs, engine_version, reference_edition, status, failure, finished_at, queued_at)
     select s.id, s.user_id, '{}', '1', '1', 'failed', '{"code": "cancelled", "message": "x"}', now(), now() - h.hours * interval '1 hour'
     from scenarios s, unnest($2::float8[]) with ordinality as h (hours, n) where s.id = $1
     order by h.n returning id`,
    [scenarioId, hours],
  )
  return rows.map(({ id }) => id)
}

const hoursFrom = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i)

const listIds = async (client: Client, scenarioId: string): Promise<string[]> =>
  (await answered(200, client.get(`/scenarios/${scenarioId}/calculations?limit=1000`))).map(
    ({ id }: { id: string }) => id,
  )

test('of each scenario the latest twenty calculations are kept', async () => {
  const ada = await user()
  const scenarios = [(await createProject(ada)).scenarioId, (await createProject(ada)).scenarioId]
  const made = []
  for (const id of scenarios) made.push(await addCalculations(id, hoursFrom(25, 30)))
  await tidy()
  for (const [i, id] of scenarios.entries()) {
    assert.deepEqual(await listIds(ada, id), made[i]?.slice(0, 20))
  }
})

test('those that are younger than a day are kept, however many there are', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const young = await addCalculations(scenarioId, Array(40).fill(23.9))
  await addCalculations(scenarioId, Array(40).fill(24.1))
  await tidy()
  assert.deepEqual((await listIds(ada, scenarioId)).sort(), young.sort())
})

test('what somebody has named is kept until the name is taken away', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const ids = await addCalculations(scenarioId, hoursFrom(25, 25))
  const oldest = ids.at(-1) ?? ''
  const named = await answered(200, ada.patch(`/calculations/${oldest}`, { name: 'Base case' }))
  assert.deepEqual([named.id, named.name], [oldest, 'Base case'])
  await tidy()
  assert.deepEqual(await listIds(ada, scenarioId), [...ids.slice(0, 20), oldest])
  assert.equal((await answered(200, ada.patch(`/calculations/${oldest}`, { name: null }))).name, null)
  await tidy()
  assert.deepEqual(await listIds(ada, scenarioId), ids.slice(0, 20))
  await refused(404, ada.patch(`/calculations/${oldest}`, { name: 'Too late' }))
})

test('a name has one to a hundred characters, something to read among them', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const { calculationId } = await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`))
  for (const name of ['', '  ', 'x'.repeat(101), 7]) {
    const fields = refusedFields(await refused(422, ada.patch(`/calculations/${calculationId}`, { name })))
    assert.match(fields[0] ?? '', /^\/name /)
  }
  await refused(422, ada.patch(`/calculations/${calculationId}`, {}))
  const path = `/calculations/${calculationId}`
  const { etag } = (await ada.get(path)).headers
  await answered(200, ada.patch(path, { name: 'Base case' }))
  const changed = await ada.get(path, { 'if-none-match': String(etag) })
  assert.deepEqual([changed.statusCode, changed.json().name], [200, 'Base case'])
  await answered(200, ada.patch(path, { note: 'What the board saw' }))
  const noted = await ada.get(path, { 'if-none-match': String(changed.headers.etag) })
  assert.deepEqual(
    [noted.statusCode, noted.json().name, noted.json().note],
    [200, 'Base case', 'What the board saw'],
  )
})

test('a calculation that somebody has written about is kept until the note is taken away', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const ids = await addCalculations(scenarioId, hoursFrom(25, 22))
  const oldest = ids.at(-1)
  const { name, note } = await answered(200, ada.patch(`/calculations/${oldest}`, { note: 'Why it is dear' }))
  assert.deepEqual([name, note], [null, 'Why it is dear'])
  await tidy()
  assert.deepEqual(await listIds(ada, scenarioId), [...ids.slice(0, 20), oldest])
  const fields = refusedFields(
    await refused(422, ada.patch(`/calculations/${oldest}`, { note: 'x'.repeat(2_001) })),
  )
  assert.match(fields.join(), /^\/note /)
  await answered(200, ada.patch(`/calculations/${oldest}`, { note: null }))
  await tidy()
  assert.deepEqual(await listIds(ada, scenarioId), ids.slice(0, 20))
})

test('the calculation whose results a scenario shows is kept, and one that is under way', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  const { calculationId: underWay } = await answered(202, ada.post(`${path}/calculate`, largeCase()))
  const { calculationId: shown } = await answered(200, ada.post(`${path}/calculate/sync`))
  const old = "update calculations set queued_at = now() - interval '1 year' where id = any($1)"
  await opened().pool.query(old, [[underWay, shown]])
  const others = await addCalculations(scenarioId, hoursFrom(25, 21))
  await tidy()
  const kept = await listIds(ada, scenarioId)
  assert.deepEqual(kept.slice(0, 20), others.slice(0, 20))
  assert.deepEqual(kept.slice(20).sort(), [underWay, shown].sort())
})

test('a walk takes all scenarios a few at a time, and ends when it is told to', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  await addCalculations(scenarioId, Array(650).fill(30))
  let statements = 0
  await deleteAllNotKept(opened().database, keeping, async () => {
    statements += 1
    return statements === 2
  })
  const left = (await listIds(ada, scenarioId)).length
  assert.ok(left >= 650 - 2 * 200 && left < 650, String(left))
  await tidy()
  assert.equal((await listIds(ada, scenarioId)).length, 20)
})
