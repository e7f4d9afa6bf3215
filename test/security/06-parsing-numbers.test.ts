import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { inputCatalogue } from '../../src/contract/request/input-catalogue.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { readData } from './data.ts'

const { ready, user } = testApp()

const hefa = example('hefa-usa-500')

let ada: Client
before(async () => {
  await ready()
  ada = await user()
})

/** Texts in the place of a number. */
const notNumbers = [
  '"12"',
  'true',
  'null',
  '[]',
  '{}',
  '"NaN"',
  '1e309',
  '-1e309',
  '"１２"',
  '""',
  '"0x10"',
  '[1]',
]

/** As a client may write it: JSON.stringify could not write all of them. */
const quick = (path: string, text: string) =>
  ada.send('POST', '/calculate/quick', {
    body: JSON.stringify(changed(hefa, { [path]: 'MARK' })).replace('"MARK"', text),
    headers: { 'content-type': 'application/json' },
  })

test('S-083 what is no number is refused with its pointer in every place for one, and nothing is converted', async () => {
  const places = numbersIn(hefa)
  assert.ok(places.length >= 30, `${places.length} places`)
  for (const place of places) {
    const pointer = `/${place.replaceAll('.', '/')}`
    for (const text of notNumbers) {
      const problem = await refused(422, quick(place, text))
      assert.deepEqual(refusedFields(problem), [`${pointer} not_a_number`], `${place} ${text}`)
    }
    for (const text of ['-0', '1e-320']) {
      const { statusCode } = await quick(place, text)
      assert.ok([200, 422].includes(statusCode), `${place} ${text}: ${statusCode}`)
    }
  }
})

test('S-084 the bounds of every input hold, and what is at a bound is accepted', async () => {
  let bounds = 0
  for (const input of inputCatalogue as readonly Bounded[]) {
    const path = input.path.replace('[]', '.0')
    if (input.type !== 'quantity' || valueAt(hefa, path) === undefined) continue
    const outOfRange = `/${path.replaceAll('.', '/')}/value out_of_range`
    const isRefused = async (value: number) => {
      const body = changed(hefa, { [path]: { value, unit: input.unit } })
      const answer = ada.post('/calculate/quick', body)
      return (
        (await answer).statusCode !== 200 && refusedFields(await refused(422, answer)).includes(outOfRange)
      )
    }
    for (const [bound, beyond] of [
      [input.minimum, below],
      [input.maximum, above],
    ] as const) {
      if (bound === undefined) continue
      bounds += 1
      assert.equal(await isRefused(bound), narrowed.includes(path), `${path} at ${bound}`)
      assert.ok(await isRefused(beyond(bound)), `${path} beyond ${bound}`)
    }
  }
  assert.ok(bounds >= 20, `${bounds} bounds`)
})

test('S-081 naughty strings come back as they were sent, as names of a project, a scenario and a product', async () => {
  for (const name of naughty) {
    const project = await answered(201, ada.post('/projects', { projectName: name }))
    assert.equal(project.projectName, name)
    const [scenario] = await answered(200, ada.get(`/projects/${project.id}/scenarios`))
    const renamed = await answered(200, ada.put(`/scenarios/${scenario.id}`, { scenarioName: name }))
    assert.equal(renamed.scenarioName, name)
    const body = changed(hefa, { 'products.0.name': name, 'economics.mainProduct': name })
    const { technoEconomics } = await answered(200, ada.post('/calculate/quick', body))
    assert.equal(technoEconomics.products[0].name, name)
    await answered(204, ada.delete(`/projects/${project.id}`))
  }
})

/** In the manner of the Big List of Naughty Strings: reserved words, numbers, code, scripts, directions, formats. */
const naughty = readData('naughty-strings')

/** Whose bound depends on its neighbours: a fuel without energy is none. */
const narrowed = ['products.0.energyContent']

interface Bounded {
  readonly path: string
  readonly type: string
  readonly unit?: string
  readonly minimum?: number
  readonly maximum?: number
}

const below = (bound: number) => bound - Math.max(1, Math.abs(bound) * 1e-6)
const above = (bound: number) => bound + Math.max(1, Math.abs(bound) * 1e-6)

/** Paths of all numbers of a body. */
function numbersIn(node: unknown, place: string[] = []): string[] {
  if (typeof node === 'number') return [place.join('.')]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, each]) => numbersIn(each, [...place, key]))
}

const valueAt = (body: object, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], body)
