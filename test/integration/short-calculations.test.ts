import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unpack } from '../../src/server/database/packing.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { largeCase, queueOf } from '../support/queued.ts'
import { createProject } from '../support/requests.ts'

// Nobody works off the queue: what is calculated here is calculated where it arrives.
const testedApp = testApp()
const { opened, user } = testedApp
const { countJobs, readCalculation } = queueOf(testedApp)
const hefa = example('hefa-usa-500')

async function create() {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  return { ada, projectId, path: `/scenarios/${scenarioId}` }
}

for (const [what, body] of Object.entries({ 'with a body': hefa, 'of the stored inputs': undefined })) {
  test(`a small case ${what} is accepted like any other and needs no worker`, async () => {
    const { ada, path } = await create()
    if (!body) await answered(200, ada.put(path, { inputs: hefa }))
    const jobs = await countJobs()
    const answer = await ada.post(`${path}/calculate`, body)
    assert.equal(answer.statusCode, 202)
    const { status, calculationId } = answer.json()
    assert.equal(status, 'calculating')
    assert.equal(answer.headers.location, `/api/v1/calculations/${calculationId}`)
    assert.equal(answer.headers.etag, (await ada.get(path)).headers.etag)

    assert.equal(await countJobs(), jobs)
    const state = await answered(200, ada.get(`${path}/calculate/status`))
    assert.deepEqual([state.status, state.calculationId], ['calculated', calculationId])
    const { financials } = await answered(200, ada.post('/calculate/quick', hefa))
    assert.deepEqual(state.financials, financials)
    assert.equal(
      (await refused(409, ada.delete(`/calculations/${calculationId}`))).code,
      'calculation_finished',
    )
  })
}

test('a case of more than two policies waits for a worker, with a body or without', async () => {
  const { ada, path } = await create()
  const jobs = await countJobs()
  await answered(202, ada.post(`${path}/calculate`, largeCase()))
  await answered(202, ada.post(`${path}/calculate`))
  assert.equal(await countJobs(), jobs + 2)
  const state = await answered(200, ada.get(`${path}/calculate/status`))
  assert.deepEqual([state.status, state.financials], ['calculating', null])
})

test('a small case that cannot be stored is not calculated either, and the scenario stays as it was', async () => {
  const { ada, path } = await create()
  const { pool } = opened()
  await pool.query(`
    create function refuse() returns trigger language plpgsql as 'begin raise exception ''refused''; end';
    create trigger refused before insert on calculations for each row execute function refuse()`)
  try {
    await assert.rejects(ada.post(`${path}/calculate`, hefa), /500.*internal_error/)
  } finally {
    await pool.query('drop trigger refused on calculations; drop function refuse()')
  }
  assert.equal((await answered(200, ada.get(path))).status, 'draft')
  assert.deepEqual(await answered(200, ada.get(`${path}/calculations`)), [])
})

/** Everything that is told of a calculation. */
const readAll = async (ada: Client, path: string, projectId: string, id: string) => ({
  state: await answered(200, ada.get(`${path}/calculate/status`)),
  scenario: await answered(200, ada.get(path)),
  listed: await answered(200, ada.get(`/projects/${projectId}/scenarios`)),
  calculation: await answered(200, ada.get(`/calculations/${id}`)),
  trace: await answered(200, ada.get(`/calculations/${id}/trace?symbol=NPV`)),
  used: (await answered(200, ada.get('/me/usage'))).storedBytes.used,
})

test('a calculation that was stored before outcomes were packed is read as it ever was', async () => {
  const { ada, projectId, path } = await create()
  const { calculationId } = await answered(202, ada.post(`${path}/calculate`, hefa))
  const packed = await readAll(ada, path, projectId, calculationId)
  const { inputs, outcome } = unpack((await readCalculation(calculationId)).packed)
  await opened().pool.query(
    `update calculations set packed = null, packed_text_bytes = null, inputs = $2, outcome = $3 where id = $1`,
    [calculationId, inputs, JSON.stringify(JSON.parse(outcome))],
  )
  const { used, ...old } = await readAll(ada, path, projectId, calculationId)
  const { used: usedPacked, ...others } = packed
  assert.deepEqual(old, others)
  // The line feeds between its parts.
  assert.equal(usedPacked - used, 3)
})

test('the scenarios of a project come a page at a time, and a small project in one', async () => {
  const { ada, projectId } = await create()
  for (let i = 2; i <= 5; i += 1) await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  const list = `/projects/${projectId}/scenarios`
  const all = await ada.get(list)
  assert.equal(all.headers.link, undefined)
  const orders = (rows: { scenarioOrder: number }[]) => rows.map(({ scenarioOrder }) => scenarioOrder)
  assert.deepEqual(orders(all.json()), [1, 2, 3, 4, 5])

  const seen: number[][] = []
  let next: string | undefined = `${list}?limit=2`
  while (next) {
    const page = await ada.get(next)
    seen.push(orders(page.json()))
    next = /^<\/api\/v1([^>]+)>; rel="next"$/.exec(String(page.headers.link))?.[1]
  }
  assert.deepEqual(seen, [[1, 2], [3, 4], [5]])
  assert.deepEqual(await answered(200, ada.get(`${list}?cursor=1000`)), [])
  assert.equal((await answered(200, ada.get(`${list}?limit=0`))).length, 5)
  await refused(422, ada.get(`${list}?cursor=x`))
  await refused(404, (await user()).get(`${list}?cursor=5`))
})

test('a page of scenarios holds twenty unless more are asked for', async () => {
  const { ada, projectId } = await create()
  for (let i = 2; i <= 22; i += 1) await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  const list = `/projects/${projectId}/scenarios`
  const first = await ada.get(list)
  assert.equal(first.json().length, 20)
  assert.equal(first.headers.link, `</api/v1${list}?limit=20&cursor=20>; rel="next"`)
  assert.equal((await answered(200, ada.get(`${list}?limit=5000`))).length, 22)
})
