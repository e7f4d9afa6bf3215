import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, refused } from '../support/client.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp()

interface Told {
  readonly presets: readonly {
    readonly target: string
    readonly options: readonly Readonly<Record<string, unknown>>[]
  }[]
}

test('a scenario has ranges for its inputs by what its edition says of them, and a study takes them', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada, { processId: 1, feedstockId: 1, countryId: 1 })
  const path = `/scenarios/${scenarioId}`
  const { presets }: Told = await answered(200, ada.get(`${path}/uncertainty-presets`))
  const optionsOf = (told: Told, target: string) =>
    told.presets.find((each) => each.target === target)!.options
  const [first] = optionsOf({ presets }, '/feedstocks/UCO/price')
  assert.equal(first!.label, 'preset, not data')
  const { inputs } = await answered(200, ada.get(path))
  const parameters = [{ id: 'feed', targets: ['/feedstocks/UCO/price'], distribution: first!.distribution }]
  const study = { kind: 'tornado', base: inputs, parameters, outputs: ['lcop'] }
  await answered(200, ada.post('/analyses/study', study))
  await answered(
    200,
    ada.patch(`${path}/draft`, { feedstocks: { 0: { price: { value: 500, unit: 'USD/t' } } } }),
  )
  const changed: Told = await answered(200, ada.get(`${path}/uncertainty-presets`))
  assert.equal(optionsOf(changed, '/feedstocks/UCO/price').length, 3)
})

test('a draft that is not whole has no ranges yet, and says what it lacks', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada, { processId: 1, feedstockId: 1, countryId: 1 })
  await answered(200, ada.patch(`/scenarios/${scenarioId}/draft`, { economics: { lifetime: null } }))
  const { errors } = await refused(422, ada.get(`/scenarios/${scenarioId}/uncertainty-presets`))
  assert.deepEqual(
    errors?.map(({ pointer }) => pointer),
    ['/inputs/economics/lifetime'],
  )
})
