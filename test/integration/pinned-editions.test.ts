import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { createProject } from '../support/requests.ts'

const { opened, user } = testApp()

const existingBody = JSON.parse(
  readFileSync(new URL('../golden/data/hefa-usa-500-existing-body.json', import.meta.url), 'utf8'),
)

const editions = ['2026.3', '2026.2', 'SAFAPAC 2025']
const tallow = { processId: 1, feedstockId: 4, countryId: 1 }

async function scenarioOf(ada: Client, edition = '2026.3') {
  const { scenarioId } = await createProject(ada, tallow)
  const path = `/scenarios/${scenarioId}`
  if (edition !== '2026.3') {
    const { inputs } = await answered(
      200,
      ada.get(`/reference-data/1/4/1?edition=${encodeURIComponent(edition)}`),
    )
    await answered(200, ada.put(path, { referenceEdition: edition, inputs }))
  }
  return path
}

test('every edition that comes with the program can be read, and the newest is current', async () => {
  const ada = await user()
  const list = await answered(200, ada.get('/reference-data/editions'))
  assert.deepEqual(
    list.map(({ edition, isCurrent, basedOn }: Record<string, unknown>) => [edition, isCurrent, basedOn]),
    editions.map((edition, i) => [edition, i === 0, null]),
  )
  const existing = await answered(200, ada.get('/reference-data/editions/SAFAPAC%202025'))
  assert.equal(existing.edition.edition, 'SAFAPAC 2025')
  assert.equal(existing.pathways.length, 25)
  await refused(404, ada.get('/reference-data/editions/2031.1'))
  await refused(404, ada.get('/reference-data/1/4/1?edition=2031.1'))
  await refused(404, ada.get('/reference-data/1/4/1?variant=pioneer'))
  const pioneer = await answered(200, ada.get('/reference-data/FT-BtL/MSW/USA?variant=pioneer'))
  assert.deepEqual([pioneer.variant, pioneer.inputs.economics.referenceCapital.value], ['pioneer', 813])
})

test('a scenario pins the edition that its defaults are from, and its calculations are of that one', async () => {
  const ada = await user()
  const path = await scenarioOf(ada, 'SAFAPAC 2025')
  const { calculationId } = await answered(200, ada.post(`${path}/calculate/sync`))
  const { referenceDataEdition } = await answered(200, ada.get(`/calculations/${calculationId}`))
  assert.equal(referenceDataEdition, 'SAFAPAC 2025')
  const { referenceEdition } = await answered(200, ada.get(path))
  assert.equal(referenceEdition, 'SAFAPAC 2025')
})

test('what would change is told before it changes: inputs with their sources, and results', async () => {
  const ada = await user()
  const path = await scenarioOf(ada, 'SAFAPAC 2025')
  await answered(
    200,
    ada.patch(`${path}/draft`, { feedstocks: { 0: { price: { value: 1234, unit: 'USD/t' } } } }),
  )
  const before = await answered(200, ada.get(path))
  const preview = await answered(200, ada.get(`${path}/update-preview`))
  assert.deepEqual([preview.from, preview.to, preview.isUpToDate], ['SAFAPAC 2025', '2026.3', false])
  const capital = preview.changes.find(
    ({ pointer }: { pointer: string }) => pointer === '/economics/referenceCapital',
  )
  assert.deepEqual([capital.effect, capital.current.value, capital.defaultAfter.value], ['updated', 400, 448])
  assert.match(capital.provenance.source, /^ICAO SAF Rules of Thumb/)
  assert.equal(preview.inputs.feedstocks[0].price.value, 1234)
  assert.deepEqual(preview.errors, [])
  const change = preview.results.find(
    ({ name }: { name: string }) => name === 'technoEconomics.totalCapitalInvestment',
  )
  assert.equal(change.before.value, 400e6)
  assert.equal(change.after.value, 448e6)
  assert.deepEqual(await answered(200, ada.get(path)), before)

  const { inputs, to } = preview
  const after = await answered(200, ada.put(path, { referenceEdition: to, inputs }))
  assert.deepEqual([after.referenceEdition, after.status], ['2026.3', 'draft'])
  const again = await answered(200, ada.get(`${path}/update-preview`))
  assert.deepEqual([again.isUpToDate, again.changes, again.results], [true, [], []])
})

test('an update of inputs that are not complete says so, and still tells what would change', async () => {
  const ada = await user()
  const path = await scenarioOf(ada, 'SAFAPAC 2025')
  await answered(200, ada.patch(`${path}/draft`, { economics: { lifetime: null } }))
  const { results, errors, changes } = await answered(200, ada.get(`${path}/update-preview`))
  assert.equal(results, null)
  assert.ok(errors.some(({ pointer }: { pointer: string }) => pointer === '/economics/lifetime'))
  assert.ok(changes.length > 0)
})

test('access levels see of the results what they see of calculations', async () => {
  const core = await user(undefined, 'CORE')
  const path = await scenarioOf(core, 'SAFAPAC 2025')
  const { results } = await answered(200, core.get(`${path}/update-preview`))
  const names = results.map(({ name }: { name: string }) => name)
  assert.ok(names.includes('technoEconomics.totalCapitalInvestment'))
  assert.equal(names.includes('financials.mfsp'), false)
})

test('an edition that does not exist is refused where it is named', async () => {
  const ada = await user()
  const path = await scenarioOf(ada)
  for (const [answer, pointer] of [
    [ada.put(path, { referenceEdition: '2031.1' }), '/referenceEdition'],
    [ada.get(`${path}/update-preview?edition=2031.1`), '/edition'],
  ] as const) {
    const { errors } = await refused(422, answer)
    assert.deepEqual([errors?.[0]?.pointer, errors?.[0]?.code], [pointer, 'unknown_edition'])
  }
})

test('an edition that does not know the pathway is not one to update to', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada, { processId: 1, feedstockId: 25, countryId: 2 })
  const path = `/scenarios/${scenarioId}/update-preview`
  const { errors } = await refused(422, ada.get(`${path}?edition=SAFAPAC%202025`))
  assert.equal(errors?.[0]?.code, 'unknown_pathway')
  assert.equal((await answered(200, ada.get(path))).isUpToDate, true)
})

test('a body of the existing system takes capital from the edition that its scenario pins', async () => {
  const ada = await user()
  const { economicParameters, ...rest } = existingBody
  const { tciRefMusd: _, referenceCapacityKtpa: __, ...economics } = economicParameters
  const body = { ...rest, ...tallow, economicParameters: economics }
  const capitalOf = async (edition?: string) => {
    const path = await scenarioOf(ada, edition)
    const { resolvedInputs } = await answered(200, ada.post(`${path}/calculate/sync`, body))
    const { referenceCapital, referenceCapacity } = resolvedInputs.economics
    return [referenceCapital.value, referenceCapacity.value]
  }
  // 1,000 million litres of 1 / (0.55/750 + 0.34604/780 + 0.10396/700) kg/m3.
  assert.deepEqual(await capitalOf(), [448e6, 754_400])
  assert.deepEqual(await capitalOf('SAFAPAC 2025'), [400e6, 500_000])
})

test('where the edition that a scenario pins is missing, none takes its place, and another one can be named', async () => {
  const ada = await user()
  const path = await scenarioOf(ada)
  await opened().pool.query("update scenarios set reference_edition = 'gone' where id = $1", [
    path.split('/').at(-1),
  ])
  for (const request of [
    ada.post(`${path}/calculate`, existingBody),
    ada.post(`${path}/calculate/sync`, existingBody),
    ada.put(path, { inputs: existingBody }),
    ada.get(`${path}/update-preview`),
  ]) {
    assert.equal((await refused(409, request)).code, 'pinned_edition_missing')
  }
  const { inputs } = await answered(200, ada.get('/reference-data/1/4/1'))
  await answered(200, ada.put(path, { referenceEdition: '2026.3', inputs }))
  await answered(200, ada.get(`${path}/update-preview`))
})
