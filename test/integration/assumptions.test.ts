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

interface ProjectRow {
  readonly place: string
  readonly isSame: boolean
  readonly values: readonly { readonly scenarios: readonly string[]; readonly effect: object | null }[]
}

test('a project has one row for an input, with the scenarios in which it differs, and a page of them', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  const { inputs } = await answered(200, ada.get(`/scenarios/${scenarioId}`))
  const [{ name: feedstock, price }] = inputs.feedstocks
  const { id: other } = await answered(201, ada.post(`/scenarios/${scenarioId}/duplicate`, {}))
  const { id: broken } = await answered(201, ada.post(`/scenarios/${scenarioId}/duplicate`, {}))
  const change = { feedstocks: { 0: { price: { value: price.value + 50 } } } }
  await answered(200, ada.patch(`/scenarios/${other}/draft`, change))
  await answered(200, ada.patch(`/scenarios/${broken}/draft`, { plant: { capacity: null } }))
  const path = `/projects/${projectId}/assumptions`
  const register = await answered(200, ada.get(path))
  const rows: ProjectRow[] = register.inputs
  const at = (place: string) => rows.find((row) => row.place === place)
  const own = at(`/feedstocks/${feedstock}/price`)
  assert.deepEqual(
    [own?.isSame, own?.values.map(({ scenarios }) => scenarios)],
    [false, [[scenarioId], [other]]],
  )
  assert.deepEqual(
    [at('/plant/capacity')?.isSame, at('/plant/capacity')?.values[0]?.scenarios],
    [true, [scenarioId, other]],
  )
  assert.deepEqual(
    register.scenarios.map(({ id }: { id: string }) => id),
    [scenarioId, other, broken],
  )
  assert.equal(register.scenarios[2].base.value, null)
  assert.match(register.scenarios[2].base.reason, /capacity/i)
  const tsv = await ada.get(`${path}/table?format=tsv&output=carbonIntensity`)
  assert.match(String(tsv.headers['content-type']), /^text\/tab-separated-values/)
  assert.match(tsv.body, /^place\tsection\t/)
  const first = await ada.get(`${path}?limit=1`)
  assert.match(String(first.headers.link), /rel="next"/)
  assert.equal(first.json().scenarios.length, 1)
  await refused(422, ada.get(`${path}?output=nothing`))
  await refused(404, (await user()).get(path))
})
