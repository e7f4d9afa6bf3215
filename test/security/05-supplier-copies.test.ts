import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import type { SuppliedBy, SupplyPrice } from '../../src/contract/request/supply.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp()
const hydrogen = JSON.parse(
  readFileSync(new URL('../../examples/chains/hydrogen.json', import.meta.url), 'utf8'),
) as Inputs
const hefa = example('hefa-usa-500')
const place = hefa.utilities.findIndex(({ name }) => /hydrogen/i.test(name))
const copiedAt = `/utilities/${place}/suppliedBy/copied`

async function supplier(person: Client) {
  const { projectId, scenarioId } = await createProject(person)
  const sync = person.post(`/scenarios/${scenarioId}/calculate/sync`, hydrogen)
  const { calculationId } = await answered(200, sync)
  return { projectId, calculationId: calculationId as string }
}

/** What the calculation says of its main product at a price, as somebody sees it. */
async function suppliedBy(person: Client, calculationId: string, at: SupplyPrice): Promise<SuppliedBy> {
  const supplies = await answered(200, person.get(`/calculations/${calculationId}/supplies`))
  const found = supplies.find((each: { at: string }) => each.at === at)
  assert.ok(found?.suppliedBy)
  return found.suppliedBy
}

/** The plant with its hydrogen of a supplier, whose numbers are its own. */
const plantOf = (own: object): object => {
  const { copied } = own as SuppliedBy
  return changed(hefa, {
    [`utilities.${place}.suppliedBy`]: own,
    [`utilities.${place}.price`]: copied.price,
    [`utilities.${place}.carbonIntensity`]: copied.carbonIntensity,
  })
}

const altered = (own: SuppliedBy, changes: object): SuppliedBy => ({
  ...own,
  copied: { ...own.copied, ...changes },
})

test('a copy that says otherwise than its calculation is refused with both, wherever it is written', async () => {
  const ada = await user()
  const { calculationId } = await supplier(ada)
  const own = await suppliedBy(ada, calculationId, 'minimumSellingPrice')
  const { scenarioId } = await createProject(ada)
  await answered(200, ada.put(`/scenarios/${scenarioId}`, { inputs: plantOf(own) }))
  const dear = altered(own, { price: { value: 9_999, unit: 'USD/t' } })
  const kept = `${own.copied.price.value} USD/t`
  const writes: readonly [string, () => ReturnType<Client['put']>][] = [
    ['/inputs', () => ada.put(`/scenarios/${scenarioId}`, { inputs: plantOf(dear) })],
    ['', () => ada.post(`/scenarios/${scenarioId}/calculate/sync`, plantOf(dear))],
    ['', () => ada.patch(`/scenarios/${scenarioId}/draft`, { utilities: { [place]: { suppliedBy: dear } } })],
  ]
  for (const [before, write] of writes) {
    const { errors } = await refused(422, write())
    assert.deepEqual(errors, [
      {
        pointer: `${before}${copiedAt}/price`,
        code: 'not_as_calculated',
        message: `The copy says 9999 USD/t for a price, and the calculation ${kept}.`,
      },
    ])
  }
  for (const [key, value] of Object.entries({
    inputsHash: '0'.repeat(64),
    engineVersion: '0.0.1',
    referenceDataEdition: '1999.1',
    scenarioId: randomUUID(),
    carbonIntensity: { value: 0, unit: 'kgCO2e/t' },
    energyContent: undefined,
    suppliers: [
      { depth: 1, scenarioId: randomUUID(), scenario: 'x', calculationId: randomUUID(), product: 'y' },
    ],
  })) {
    const { errors } = await refused(
      422,
      ada.put(`/scenarios/${scenarioId}`, { inputs: plantOf(altered(own, { [key]: value })) }),
    )
    assert.deepEqual(
      errors?.map(({ pointer }: { pointer: string }) => pointer),
      [`/inputs${copiedAt}/${key}`],
    )
  }
  // The name of a supplier may have changed since.
  const renamed = altered(own, { scenario: 'As it was called once' })
  await answered(200, ada.put(`/scenarios/${scenarioId}`, { inputs: plantOf(renamed) }))
})

test('a copy of what somebody may not read is kept, whatever it says, as one of what is gone is', async () => {
  const [ada, grace] = [await user(), await user()]
  const { projectId, calculationId } = await supplier(ada)
  const own = await suppliedBy(ada, calculationId, 'minimumSellingPrice')
  const { scenarioId } = await createProject(grace)
  const answers: unknown[] = []
  for (const copy of [
    own,
    altered(own, { price: { value: 1, unit: 'USD/t' } }),
    altered(own, { inputsHash: '0'.repeat(64) }),
    { ...own, product: 'Steam' },
    { ...own, calculationId: randomUUID() },
  ]) {
    const { inputs } = await answered(200, grace.put(`/scenarios/${scenarioId}`, { inputs: plantOf(copy) }))
    assert.deepEqual(inputs.utilities[place].suppliedBy, copy)
    const [state] = await answered(200, grace.get(`/scenarios/${scenarioId}/suppliers`))
    answers.push([state.isSeen, state.agrees, state.newer])
  }
  assert.deepEqual(
    answers,
    answers.map(() => [false, null, null]),
  )
  await answered(204, ada.delete(`/projects/${projectId}`))
  const wrong = altered(own, { price: { value: 1, unit: 'USD/t' } })
  const { scenarioId: other } = await createProject(ada)
  await answered(200, ada.put(`/scenarios/${other}`, { inputs: plantOf(wrong) }))
})

test('no price that a level does not include can be found by trying copies', async () => {
  const [ada, core] = [await user(), await user(undefined, 'CORE')]
  const { calculationId } = await supplier(core)
  const seen = await suppliedBy(core, calculationId, 'price')
  const { scenarioId } = await createProject(core)
  const hidden = { ...seen, at: 'minimumSellingPrice' as const }
  for (const value of [1, 4_000, 4_566.364190942328, 9_999]) {
    const copy = altered(hidden, { price: { value, unit: 'USD/t' } })
    await answered(200, core.put(`/scenarios/${scenarioId}`, { inputs: plantOf(copy) }))
    const [state] = await answered(200, core.get(`/scenarios/${scenarioId}/suppliers`))
    assert.equal(state.agrees, null)
  }
  const { calculationId: others } = await supplier(ada)
  const { errors } = await refused(
    422,
    core.put(`/scenarios/${scenarioId}`, {
      inputs: plantOf(altered(seen, { price: { value: 1, unit: 'USD/t' } })),
    }),
  )
  assert.equal(errors?.[0]?.pointer, `/inputs${copiedAt}/price`)
  await answered(
    200,
    core.put(`/scenarios/${scenarioId}`, { inputs: plantOf({ ...seen, calculationId: others }) }),
  )
})

test('a write with a key is answered as the first time, although its supplier has gone', async () => {
  const ada = await user()
  const { projectId, calculationId } = await supplier(ada)
  const own = await suppliedBy(ada, calculationId, 'levelizedCost')
  const { scenarioId } = await createProject(ada)
  const send = (copy: SuppliedBy, key: string) =>
    ada.send('POST', `/scenarios/${scenarioId}/calculate/sync`, {
      body: plantOf(copy),
      headers: { 'idempotency-key': key },
    })
  const wrong = altered(own, { price: { value: 1, unit: 'USD/t' } })
  const first = await answered(200, send(own, 'true'))
  const before = await refused(422, send(wrong, 'false'))
  await answered(204, ada.delete(`/projects/${projectId}`))
  assert.deepEqual(await answered(200, send(own, 'true')), first)
  assert.equal(before.errors?.[0]?.code, 'not_as_calculated')
})
