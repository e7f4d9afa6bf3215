import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Inputs } from '../../src/contract/request/inputs.ts'
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
const product = hydrogen.products[0]?.name ?? ''

interface Supplier {
  readonly scenarioId: string
  readonly calculationId: string
}

async function calculated(person: Client, inputs: object, scenarioId?: string): Promise<Supplier> {
  const id = scenarioId ?? (await createProject(person)).scenarioId
  const { calculationId } = await answered(200, person.post(`/scenarios/${id}/calculate/sync`, inputs))
  return { scenarioId: id, calculationId }
}

/** The plant with its hydrogen from elsewhere: without a price and a carbon intensity of its own. */
function suppliedPlant(suppliedBy: object): object {
  const { price: _, carbonIntensity: __, ...bare } = hefa.utilities[place] as Record<string, unknown>
  return changed(hefa, { [`utilities.${place}`]: { ...bare, suppliedBy } })
}

const pointersOf = async (sent: Parameters<typeof refused>[1]) =>
  (await refused(422, sent)).errors?.map(({ pointer, code }: { pointer: string; code: string }) => [
    pointer,
    code,
  ])

const at = `/utilities/${place}`

test('hydrogen of another plant comes at its minimum price with its carbon, and stays when that plant is gone', async () => {
  const ada = await user()
  const supplier = await calculated(ada, hydrogen)
  const { financials, technoEconomics } = await answered(
    200,
    ada.get(`/calculations/${supplier.calculationId}`),
  )
  const plant = suppliedPlant({ calculationId: supplier.calculationId, product, at: 'minimumSellingPrice' })
  const { scenarioId } = await createProject(ada)
  const { calculationId } = await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`, plant))
  const { inputs, resolvedInputs, warnings } = await answered(200, ada.get(`/calculations/${calculationId}`))
  const { suppliedBy, ...taken } = inputs.utilities[place]
  assert.deepEqual(taken.price, { value: financials.mfsp.value, unit: 'USD/t' })
  assert.deepEqual(taken.carbonIntensity, technoEconomics.products[0].carbonIntensityMass)
  assert.deepEqual(suppliedBy.copied.price, taken.price)
  assert.equal(suppliedBy.copied.scenarioId, supplier.scenarioId)
  assert.match(suppliedBy.copied.inputsHash, /^[0-9a-f]{64}$/)
  assert.equal(resolvedInputs.utilities[place].price.value, financials.mfsp.value)
  assert.ok(!warnings.some(({ code }: { code: string }) => code === 'not_as_supplied'))

  const { steps } = await answered(200, ada.get(`/calculations/${calculationId}/trace?symbol=p_U`))
  assert.match(steps.at(-1).source, /minimum selling price of .* in “.*”, calculation /)

  const [state] = await answered(200, ada.get(`/scenarios/${scenarioId}/suppliers`))
  assert.deepEqual(
    [state.pointer, state.isSeen, state.agrees, state.isAsSupplied, state.newer],
    [at, true, true, true, null],
  )
  // Whatever else walks the inputs takes them with a supplier.
  const register = await answered(200, ada.get(`/scenarios/${scenarioId}/assumptions`))
  const places = register.inputs.filter(({ source }: { source: string | null }) => source?.includes('in “'))
  assert.equal(places.length, 2)
  await answered(200, ada.get(`/scenarios/${scenarioId}/update-preview`))
  const bundle = (await ada.get(`/calculations/${calculationId}/bundle.json`)).body
  assert.deepEqual(JSON.parse(bundle).inputs, inputs)
  const { id: link } = await answered(201, ada.post(`/calculations/${calculationId}/links`, {}))
  assert.ok(link)

  const dearer = changed(hydrogen, { 'utilities.0.price.value': 0.1 })
  const anew = await calculated(ada, dearer, supplier.scenarioId)
  const [older] = await answered(200, ada.get(`/scenarios/${scenarioId}/suppliers`))
  assert.equal(older.newer.calculationId, anew.calculationId)

  const { projectId } = await answered(200, ada.get(`/scenarios/${supplier.scenarioId}`))
  await answered(204, ada.delete(`/projects/${projectId}`))
  const [alone] = await answered(200, ada.get(`/scenarios/${scenarioId}/suppliers`))
  assert.deepEqual([alone.isSeen, alone.agrees, alone.newer], [false, null, null])
  // The record is whole: it is calculated again with what was copied, also without anything stored.
  const again = await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`))
  const quick = await answered(200, ada.post('/calculate/quick', inputs))
  assert.deepEqual(quick.financials, again.financials)
})

test('what somebody may not read supplies them nothing, and what has no price of its own is refused', async () => {
  const [ada, grace] = [await user(), await user()]
  const { calculationId } = await calculated(ada, hydrogen)
  const ask = (person: Client, suppliedBy: object) =>
    person.post('/calculate/quick', suppliedPlant(suppliedBy))
  const reference = { calculationId, product, at: 'price' }
  assert.deepEqual((await pointersOf(ask(ada, reference)))?.at(-1), [`${at}/suppliedBy/copied`, 'missing'])
  const { scenarioId } = await createProject(grace)
  const save = (suppliedBy: object) =>
    grace.put(`/scenarios/${scenarioId}`, { inputs: suppliedPlant(suppliedBy) })
  for (const id of [calculationId, randomUUID()])
    assert.deepEqual(await pointersOf(save({ ...reference, calculationId: id })), [
      [`/inputs${at}/suppliedBy/calculationId`, 'no_such_calculation'],
    ])
  await refused(404, grace.get(`/calculations/${calculationId}/supplies`))
  const own = await calculated(grace, hydrogen)
  const wrong = { ...reference, calculationId: own.calculationId }
  assert.deepEqual(await pointersOf(save({ ...wrong, product: 'Steam' })), [
    [`/inputs${at}/suppliedBy/product`, 'no_such_product'],
  ])
  assert.deepEqual(
    await pointersOf(
      grace.put(`/scenarios/${scenarioId}`, {
        inputs: changed(hefa, { [`utilities.${place}.suppliedBy`]: wrong }),
      }),
    ),
    [[`/inputs${at}/price`, 'supplied']],
  )
})

test('a level takes no price that it does not see, and a draft takes a supplier in place of an earlier one', async () => {
  const core = await user(undefined, 'CORE')
  const { calculationId } = await calculated(core, hydrogen)
  const supplies = await answered(200, core.get(`/calculations/${calculationId}/supplies`))
  const byPrice = new Map(supplies.map((each: { at: string }) => [each.at, each]))
  assert.equal((byPrice.get('minimumSellingPrice') as { suppliedBy: unknown }).suppliedBy, null)
  const { suppliedBy, price } = byPrice.get('price') as { suppliedBy: object; price: object }
  const { scenarioId } = await calculated(core, hefa)
  const draft = (element: object) =>
    core.patch(`/scenarios/${scenarioId}/draft`, { utilities: { [place]: element } })
  const saved = await answered(200, draft({ suppliedBy: { calculationId, product, at: 'price' } }))
  assert.deepEqual(saved.inputs.utilities[place].price, price)
  assert.deepEqual(saved.inputs.utilities[place].suppliedBy, suppliedBy)
  assert.deepEqual(await pointersOf(draft({ suppliedBy: { calculationId, product, at: 'levelizedCost' } })), [
    [`${at}/suppliedBy/at`, 'no_such_price'],
  ])
  const other = await answered(200, draft({ price: { value: 1, unit: 'USD/kg' } }))
  const { warnings } = await answered(200, core.post('/calculate/quick', other.inputs))
  const told = warnings.filter(({ code }: { code: string }) => code === 'not_as_supplied')
  assert.deepEqual(
    told.map(({ pointer }: { pointer: string }) => pointer),
    [`${at}/price`],
  )
  const gone = await answered(200, draft({ suppliedBy: null }))
  assert.equal(gone.inputs.utilities[place].suppliedBy, undefined)
})

test('a plant does not supply itself, by however many others', async () => {
  const ada = await user()
  const first = await calculated(ada, hefa)
  const main = 'JET'
  const fed = (inputs: typeof hefa, suppliedBy: object) => {
    const { price: _, carbonIntensity: __, ...bare } = inputs.feedstocks[0] as Record<string, unknown>
    return changed(inputs, { 'feedstocks.0': { ...bare, suppliedBy } })
  }
  const second = await calculated(
    ada,
    fed(hefa, { calculationId: first.calculationId, product: main, at: 'price' }),
  )
  const reference = { calculationId: second.calculationId, product: main, at: 'price' }
  const message = async (sent: ReturnType<Client['post']>) =>
    (await refused(422, sent)).errors?.map((each: { message: string }) => each.message)
  assert.deepEqual(
    await message(ada.post(`/scenarios/${first.scenarioId}/calculate`, fed(hefa, reference))),
    ['A plant cannot supply itself: this scenario ← Scenario 1 ← this scenario.'],
  )
  const supplies = await answered(
    200,
    ada.get(`/calculations/${second.calculationId}/supplies?scenarioId=${first.scenarioId}`),
  )
  assert.ok(
    supplies.every(
      ({ suppliedBy, reason }: { suppliedBy: unknown; reason?: string }) => suppliedBy === null && reason,
    ),
  )
  const third = await calculated(ada, fed(hefa, reference))
  const { inputs } = await answered(200, ada.get(`/calculations/${third.calculationId}`))
  const depths = inputs.feedstocks[0].suppliedBy.copied.suppliers.map(({ depth }: { depth: number }) => depth)
  assert.deepEqual(depths, [1])
})
