import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { quantityAt, withQuantity } from '../../src/contract/request/pointers.ts'
import { quantities } from '../../src/engine/calculate.ts'
import { ownPage } from '../../src/server/page/built-page.ts'
import { variedAt } from '../../src/web/engine/columns.ts'
import { example, examples } from '../support/examples.ts'
import { randomised, seeded } from '../support/random-inputs.ts'
import type { AskedColumns, Calculations } from './equality/main.ts'
import { browserTests } from './support/browser.ts'
import { addAccount, Elsewhere } from './support/people.ts'

const tests = browserTests({
  ...ownPage,
  sources: [
    'src/web/engine',
    'src/web/build',
    'src/web/public',
    'src/engine',
    'src/contract',
    'reference-data/published',
    'test/web/equality',
    'package-lock.json',
  ],
  program: 'test/web/equality/build.ts',
  cache: '.cache/web-equality',
})

const { test } = tests

const count = Number(process.env.EQUALITY_SCENARIOS ?? 30)
const seed = Number(process.env.EQUALITY_SEED ?? Date.now() % 1_000_000)
/** Another V8 may have another power function; a difference that is one shows itself by more. */
const tolerance = 1e-12
const atOnce = 20

type Bridge = { calculations: Calculations }

const outcomesIn = (page: Page, documents: readonly Inputs[]) =>
  page.evaluate((all) => (window as unknown as Bridge).calculations.outcomesOf(all), documents)
const columnsIn = (page: Page, asked: AskedColumns) =>
  page.evaluate((each) => (window as unknown as Bridge).calculations.columnsOf(each), asked)

async function openReady(open: (path: string) => Promise<Page>): Promise<Page> {
  const page = await open('/')
  await page.locator('html[data-is-ready]').waitFor({ state: 'attached' })
  return page
}

function randomScenarios(random: () => number, wanted: number): Inputs[] {
  const bases = Object.values(examples)
  const found: Inputs[] = []
  while (found.length < wanted) {
    const base = bases[found.length % bases.length]
    const made = base && randomised(base, random)
    if (made) found.push(made)
  }
  return found
}

/** Every number of an outcome by its place; a missing one is null. */
function numbersIn(node: unknown, at = ''): [string, number | null][] {
  if (typeof node === 'number') return [[at, node]]
  if (node === null) return [[at, null]]
  if (typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, each]) => numbersIn(each, `${at}/${key}`))
}

function isSameNumber(one: number | null | undefined, other: number | null): boolean {
  if (one === other) return true
  if (typeof one !== 'number' || other === null) return false
  return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other))
}

test('every quantity of the page has the name and the source of the model, which the build had left out', async (open) => {
  const page = await openReady(open)
  const told = await page.evaluate(() => (window as unknown as Bridge).calculations.quantities())
  const own = quantities.map(({ symbol, name, source }) => ({ symbol, name, source }))
  assert.deepEqual(told, own)
})

test(`the page gives every number of ${count} random scenarios as the API does (EQUALITY_SEED=${seed})`, async (open) => {
  const page = await openReady(open)
  const email = 'equal@x.test'
  await addAccount(tests, email)
  const api = await Elsewhere.signIn(tests.origin(), email)
  const scenarios = randomScenarios(seeded(seed), count)
  for (let from = 0; from < scenarios.length; from += atOnce) {
    const documents = scenarios.slice(from, from + atOnce)
    const there = await outcomesIn(page, documents)
    for (const [i, document] of documents.entries()) {
      const answer = await api.ask('POST', '/calculate/quick', document)
      const found = there[i]
      assert.ok(found?.outcome, `${JSON.stringify(found?.errors)} of ${JSON.stringify(document)}`)
      const numbers = new Map(numbersIn({ ...found.outcome, warnings: undefined }))
      const { technoEconomics, financials } = answer
      const expected = numbersIn({ technoEconomics, financials })
      assert.ok(expected.length > 100)
      for (const [place, value] of expected) {
        const own = numbers.get(place)
        assert.ok(isSameNumber(own, value), `${place}: ${own}, not ${value}, of ${JSON.stringify(document)}`)
      }
    }
  }
})

const outputs = ['lcop', 'npv', 'mfsp', 'carbonIntensity']
const samples = 6

const numberOf = (outcome: unknown, name: string): number | null => {
  const { technoEconomics, financials } = outcome as Record<string, Record<string, { value: number | null }>>
  if (name === 'carbonIntensity') {
    const parts = technoEconomics?.carbonIntensity as unknown as { total: { value: number | null } }
    return parts.total.value
  }
  return (technoEconomics?.[name] ?? financials?.[name])?.value ?? null
}

/** Quantities that the worker may vary as columns, each with values around its own. */
function variations(inputs: Inputs, random: () => number): AskedColumns['varied'] {
  const pointers = [
    '/feedstocks/0/price',
    '/utilities/0/price',
    '/products/0/price',
    '/economics/referenceCapital',
  ]
  return pointers.flatMap((pointer) => {
    const given = quantityAt(inputs, pointer)
    if (!given || given.value === 0 || !variedAt(inputs, pointer)) return []
    return [{ pointer, values: Array.from({ length: samples }, () => given.value * (0.9 + 0.2 * random())) }]
  })
}

const sampleOf = (inputs: Inputs, varied: AskedColumns['varied'], k: number): Inputs =>
  varied.reduce((document, { pointer, values }) => {
    const given = quantityAt(document, pointer)
    return given ? withQuantity(document, pointer, { ...given, value: values[k] ?? 0 }) : document
  }, inputs)

test(`the worker's columns have the bits of the page's own calculations (EQUALITY_SEED=${seed})`, async (open) => {
  const page = await openReady(open)
  const random = seeded(seed)
  let compared = 0
  for (const inputs of randomScenarios(random, Math.ceil(count / 4))) {
    const varied = variations(inputs, random)
    if (varied.length === 0) continue
    const results = await columnsIn(page, { kind: 'columns', inputs, level: 'ROADSHOW', varied, outputs })
    assert.ok(results, JSON.stringify(inputs))
    const documents = Array.from({ length: samples }, (_, k) => sampleOf(inputs, varied, k))
    const there = await outcomesIn(page, documents)
    for (const [k, { outcome }] of there.entries()) {
      // A number that the contract refuses beside the others is no scenario.
      if (!outcome) continue
      for (const [o, name] of outputs.entries()) {
        const expected = numberOf(outcome, name)
        assert.equal(results[o]?.[k], expected, `${name} of ${JSON.stringify(documents[k])}`)
        compared += 1
      }
    }
  }
  assert.ok(compared > count / 2)
})

test('the worker computes 10,000 samples with the bits of the page', async (open) => {
  const page = await openReady(open)
  const hefa = example('hefa-usa-500')
  const random = seeded(1)
  const varied = ['/feedstocks/0/price', '/economics/referenceCapital'].map((pointer) => {
    const { value = 0 } = quantityAt(hefa, pointer) ?? {}
    return { pointer, values: Array.from({ length: 10_000 }, () => value * (0.8 + 0.4 * random())) }
  })
  const asked = {
    kind: 'columns',
    inputs: hefa,
    level: 'ROADSHOW',
    varied,
    outputs: ['lcop', 'npv'],
  } as const
  const results = await columnsIn(page, asked)
  assert.equal(results?.[0]?.length, 10_000)
  const places = Array.from({ length: 200 }, (_, i) => i * 50)
  const there = await outcomesIn(
    page,
    places.map((k) => sampleOf(hefa, varied, k)),
  )
  for (const [i, k] of places.entries()) {
    const outcome = there[i]?.outcome
    assert.deepEqual(
      [results?.[0]?.[k], results?.[1]?.[k]],
      [numberOf(outcome, 'lcop'), numberOf(outcome, 'npv')],
    )
  }
})

const priceOf = (inputs: Inputs) => ({
  place: `/feedstocks/${String(inputs.feedstocks[0]?.name)}/price`,
  now: inputs.feedstocks[0]?.price as { value: number; unit: string },
})

test('a study in the worker of the page has every bit of the one that the API answers', async (open) => {
  const page = await openReady(open)
  const email = 'study@x.test'
  await addAccount(tests, email)
  const api = await Elsewhere.signIn(tests.origin(), email)
  const inputs = example('hefa-usa-500')
  const { place, now } = priceOf(inputs)
  const end = (part: number) => ({ value: now.value * part, unit: now.unit })
  const capital = (value: number) => ({ value, unit: 'MUSD' })
  const form = {
    kind: 'monteCarlo',
    parameters: [
      {
        id: 'price',
        targets: [place],
        distribution: { kind: 'pert', low: end(0.7), mode: end(1), high: end(1.5) },
      },
      {
        id: 'capital',
        targets: ['/economics/referenceCapital'],
        distribution: { kind: 'lognormal', median: capital(400), p90: capital(560) },
      },
    ],
    rankCorrelations: [{ between: ['price', 'capital'], rho: 0.4 }],
    outputs: ['npv', 'lcop'],
    sampling: { trials: 1_024, seed: 7 },
  }
  const own = await page.evaluate((asked) => (window as unknown as Bridge).calculations.studyOf(asked), {
    inputs,
    level: 'ROADSHOW' as const,
    form,
  })
  const { edition: _, ...answered } = await api.ask('POST', '/analyses/study', { ...form, base: inputs })
  // What has no value is left out on the way.
  assert.deepEqual(JSON.parse(JSON.stringify(own)), answered)
})
