import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uncertaintyLimits } from '../../src/contract/studies/uncertainty/uncertainty-limits.ts'
import { testApp } from '../support/app.ts'
import { answered, refused, refusedFields } from '../support/client.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp()

const usd = (value: number) => ({ value, unit: 'USD/t' })
const uniform = (low: number, high: number) => ({
  id: 'UCO, price',
  distribution: { kind: 'uniform', low: usd(low), high: usd(high) },
})
const factor = { id: 'crude', as: 'factor', distribution: { kind: 'lognormal', median: 1, sdLog: 0.2 } }
const uco = '/feedstocks/UCO/price'
const jet = '/products/Jet/price'
const together = [{ ids: ['UCO, price', 'crude'], rho: 0.6 }]
const logistics = { yield: { value: 0.5, unit: 't/(km2·yr)' }, detour: 1.3 }

async function createScenario() {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  return { ada, projectId, path, draft: (body: unknown) => ada.patch(`${path}/draft`, body) }
}

test('a draft says what is not known beside the inputs: a range is replaced whole, and null takes it away', async () => {
  const { ada, path, draft } = await createScenario()
  const before = await answered(200, ada.get(path))
  assert.deepEqual([before.ranges, before.together, before.logistics], [{}, [], {}])
  const withSource = { ...uniform(700, 1_300), source: 'quotes', mark: '700–1,300' }
  await answered(200, draft({ ranges: { [uco]: withSource, [jet]: factor }, together, logistics }))
  const again = await answered(
    200,
    draft({ ranges: { [uco]: uniform(800, 1_200) }, logistics: { detour: null } }),
  )
  assert.deepEqual(again.ranges, { [uco]: uniform(800, 1_200), [jet]: factor })
  assert.deepEqual(again.logistics, { yield: logistics.yield })
  await answered(200, draft({ ranges: { [jet]: null }, together: null }))
  const now = await answered(200, ada.get(path))
  assert.deepEqual([now.ranges, now.together], [{ [uco]: uniform(800, 1_200) }, []])
  assert.deepEqual(now.inputs, before.inputs)
})

test('what is not known changes no result, and every edit of it is a version', async () => {
  const { ada, path, draft } = await createScenario()
  await answered(200, ada.post(`${path}/calculate/sync`, undefined))
  const before = await ada.get(path)
  const saved = await draft({ ranges: { [uco]: uniform(700, 1_300) } })
  assert.equal((await answered(200, Promise.resolve(saved))).status, 'calculated')
  const after = await ada.get(path)
  assert.equal(after.json().calculationId, before.json().calculationId)
  assert.equal(saved.headers.etag, after.headers.etag)
  assert.notEqual(after.headers.etag, before.headers.etag)
  assert.equal((await answered(200, draft({ ranges: {}, plant: {} }))).status, 'draft')
})

test('a copy of a scenario or of its project takes what is not known along, and a new scenario may be given it', async () => {
  const { ada, projectId, path, draft } = await createScenario()
  const said = { ranges: { [uco]: uniform(700, 1_300), [jet]: factor }, together, logistics }
  await answered(200, draft(said))
  const copy = await answered(201, ada.post(`${path}/duplicate`, {}))
  const project = await answered(201, ada.post(`/projects/${projectId}/duplicate`, {}))
  const [copied] = await answered(200, ada.get(`/projects/${project.id}/scenarios`))
  const made = await answered(201, ada.post(`/projects/${projectId}/scenarios`, said))
  const changed = await answered(200, ada.put(`/scenarios/${made.id}`, { together: [] }))
  for (const { ranges, logistics: way } of [copy, copied, made, changed])
    assert.deepEqual([ranges, way], [said.ranges, logistics])
  assert.deepEqual(
    [copy, copied, made].map((each) => each.together),
    [together, together, together],
  )
  assert.deepEqual(changed.together, [])
})

test('what is no range is refused with its place, and so is more than there is room for', async () => {
  const { draft } = await createScenario()
  const place = `/ranges/${uco.replaceAll('/', '~1')}`
  const wrong = {
    ranges: { [uco]: { id: 'x', distribution: { kind: 'uniform', low: usd(1) }, of: 1 } },
    together: [{ ids: ['x'], rho: 2 }],
    logistics: { share: { value: 20, unit: 'USD' }, detour: 0.5 },
  }
  const fields = refusedFields(await refused(422, draft(wrong)))
  assert.deepEqual(fields.toSorted(), [
    '/logistics/detour out_of_range',
    '/logistics/share/unit wrong_unit',
    `${place}/distribution/high missing`,
    `${place}/of unknown_key`,
    '/together/0/ids not_a_list',
    '/together/0/rho out_of_range',
  ])
  const values = Array.from({ length: 1_000 }, (_, i) => 1 + i / 1e9)
  const wide = { id: 'x', as: 'factor', distribution: { kind: 'empirical', values } }
  const ranges = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`/feedstocks/${i}/price`, wide]))
  assert.ok(JSON.stringify(ranges).length > uncertaintyLimits.bytes)
  assert.deepEqual(refusedFields(await refused(422, draft({ ranges }))), ['/ranges too_large'])
})
