import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rate } from '../../src/contract/money/money.ts'
import type { PublishedIndex } from '../../src/contract/reference-data/published-money.ts'
import { testApp } from '../support/app.ts'
import { answered, refused } from '../support/client.ts'

const { user } = testApp()

test('published tables are answered whole, and those with many rows in part', async () => {
  const ada = await user()
  for (const path of ['/cost-index', '/literature-costs', '/energy-prices', '/us-states']) {
    const { rows } = await answered(200, ada.get(path))
    assert.ok(Array.isArray(rows) && rows.length > 10, path)
  }
  const filters: [path: string, query: string, sees: (row: Record<string, unknown>) => boolean][] = [
    ['/corsia-defaults', 'edition=8th&process=ft', ({ edition }) => /8th/.test(String(edition))],
    ['/feedstock-availability', 'country=MY', ({ country }) => country === 'Malaysia'],
    ['/feedstock-availability', 'country=malay&feedstock=uco', ({ code }) => code === 'MY'],
    ['/eligibility-rules', 'scheme=45Z', ({ schemes }) => (schemes as string[]).includes('45Z')],
    ['/eligibility-rules', 'status=law&year=2040', ({ to }) => to === null || Number(to) >= 2040],
    ['/policies', 'status=draft', ({ status }) => status === 'draft'],
    ['/policies', 'jurisdiction=california', ({ jurisdiction }) => /California/.test(String(jurisdiction))],
  ]
  for (const [path, query, sees] of filters) {
    const all: unknown[] = await answered(200, ada.get(path))
    const some: Record<string, unknown>[] = await answered(200, ada.get(`${path}?${query}`))
    assert.ok(some.length > 0 && some.length < all.length && some.every(sees), `${path}?${query}`)
  }
  const { rates } = await answered(200, ada.get('/exchange-rates?currency=EUR&year=2014'))
  assert.deepEqual(
    rates.map(({ value, unit, year }: Rate) => [value, unit, year]),
    [[1.3297, 'USD/EUR', 2014]],
  )
  const indices: PublishedIndex[] = await answered(200, ada.get('/price-indices'))
  assert.deepEqual(
    indices.map(({ index: { name, values } }) => [name, values[2014]]),
    [
      ['CPI-U', 236.736],
      ['PPI WPU114', 222.8],
    ],
  )
  await refused(422, ada.get('/exchange-rates?currency=XYZ'))
  await refused(422, ada.get('/policies?status=rumour'))
  await refused(422, ada.get('/eligibility-rules?scheme=RED%20III'))
})

test('defaults of a pathway are those of a state, or have a published price, where that is asked for', async () => {
  const ada = await user()
  const of = (query: string, country = 'USA') =>
    ada.get(`/reference-data/HEFA/Soybean%20Oil/${country}${query}`)
  const { inputs, state } = await answered(200, of('?state=Texas'))
  assert.equal(state, 'Texas')
  assert.equal(inputs.economics.taxRate.value, 21)
  await refused(404, of('?state=Atlantis'))
  await refused(404, of('?state=Texas', 'Germany'))
  const plain = await answered(200, of('', 'Germany'))
  const priced = await answered(200, of('?energyPrices=published', 'Germany'))
  const priceOf = ({ utilities }: { utilities: { name: string; price?: object }[] }) =>
    utilities.find(({ name }) => name === 'Electricity')?.price
  assert.equal(priceOf(plain.inputs), undefined)
  assert.ok(priceOf(priced.inputs))
})
