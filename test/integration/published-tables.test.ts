import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, refused } from '../support/client.ts'

const { user } = testApp()

test('published tables are answered whole, and those with many rows in part', async () => {
  const ada = await user()
  for (const path of ['/cost-index', '/literature-costs', '/us-states']) {
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
  await refused(422, ada.get('/policies?status=rumour'))
  await refused(422, ada.get('/eligibility-rules?scheme=RED%20III'))
})
