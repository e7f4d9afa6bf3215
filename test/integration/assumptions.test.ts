import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { createProject } from '../support/requests.ts'

const { opened, user } = testApp()

interface Row {
  readonly place: string
  readonly origin: string
  readonly source: string | null
  readonly confidence: string | null
  readonly note: { readonly note: string; readonly by: string } | null
  readonly changed: { readonly by: string } | null
  readonly isLarge: boolean
}

async function registerOf(person: Client, path: string): Promise<Row[]> {
  return (await answered(200, person.get(`${path}/assumptions`))).inputs
}
const rowAt = (rows: readonly Row[], place: string): Row => {
  const row = rows.find((each) => each.place === place)
  assert.ok(row, place)
  return row
}

test('a register has sources of defaults, notes of who wrote them, and who changed what', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  const { inputs } = await answered(200, ada.get(path))
  const [{ name: feedstock, price }] = inputs.feedstocks
  const place = `/feedstocks/${feedstock}/price`
  const before = rowAt(await registerOf(ada, path), place)
  assert.equal(before.origin, 'default')
  assert.ok(before.source)
  await answered(200, ada.post(`${path}/calculate/sync`))
  await answered(
    200,
    ada.patch(`${path}/draft`, { feedstocks: { 0: { price: { value: price.value + 50 } } } }),
  )
  await answered(200, ada.post(`${path}/calculate/sync`))
  await answered(
    204,
    ada.patch(`${path}/assumptions`, {
      place,
      note: 'Offer of March',
      source: 'A trader',
      confidence: 'low',
    }),
  )
  const row = rowAt(await registerOf(ada, path), place)
  const { name } = await answered(200, ada.get('/me'))
  assert.deepEqual(
    [row.origin, row.source, row.confidence, row.note?.note, row.note?.by, row.changed?.by, row.isLarge],
    ['own', 'A trader', 'low', 'Offer of March', name, name, true],
  )
  await answered(204, ada.patch(`${path}/assumptions`, { place }))
  assert.equal(rowAt(await registerOf(ada, path), place).note, null)
  const csv = await ada.get(`${path}/assumptions.csv`)
  assert.match(String(csv.headers['content-type']), /^text\/csv/)
  assert.ok(csv.body.includes(`${place},feedstocks,`))
})

test('who changed an input is told after twenty calculations more', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  const { inputs } = await answered(200, ada.get(path))
  const [{ name: feedstock, price }] = inputs.feedstocks
  await answered(200, ada.post(`${path}/calculate/sync`))
  const change = { feedstocks: { 0: { price: { value: price.value + 50 } } } }
  await answered(200, ada.patch(`${path}/draft`, change))
  for (let i = 0; i < 21; i++) await answered(200, ada.post(`${path}/calculate/sync`))
  assert.ok(rowAt(await registerOf(ada, path), `/feedstocks/${feedstock}/price`).changed)
})

test('a level is told effects on what it sees alone', async () => {
  const core = await user(undefined, 'CORE')
  const { scenarioId } = await createProject(core)
  const path = `/scenarios/${scenarioId}/assumptions`
  const { output } = await answered(200, core.get(path))
  assert.equal(output.name, 'carbonIntensity')
  for (const name of ['lcop', 'NPV']) {
    await refused(422, core.get(`${path}?output=${name}`))
    await refused(422, core.get(`${path}.csv?output=${name}`))
  }
})

test('notes are bounded, count for the account, and go with a copy', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  const bytesOf = async () => {
    const { rows } = await opened().pool.query('select bytes from scenarios where id = $1', [scenarioId])
    return Number(rows[0].bytes)
  }
  const before = await bytesOf()
  const write = (i: number) =>
    ada.patch(`${path}/assumptions`, { place: `/feedstocks/${i}/price`, note: 'x'.repeat(1_000) })
  await answered(204, write(0))
  assert.ok((await bytesOf()) > before + 1_000)
  const { id } = await answered(201, ada.post(`${path}/duplicate`, {}))
  const { rows } = await opened().pool.query('select input_notes from scenarios where id = $1', [id])
  assert.deepEqual(Object.keys(rows[0].input_notes), ['/feedstocks/0/price'])
  await opened().pool.query(
    `update scenarios set input_notes = input_notes || (
       select jsonb_object_agg('/n/' || n, jsonb_build_object('note', repeat('x', 1000))) from generate_series(1, 240) n
     ) where id = $1`,
    [scenarioId],
  )
  for (let i = 1; i < 30; i++) {
    const answer = await write(i)
    if (answer.statusCode === 204) continue
    assert.equal(answer.statusCode, 409)
    assert.match(answer.body, /note_limit/)
    return
  }
  assert.fail('Notes have no end.')
})
