import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkCases, type PublishedCase } from '../../src/contract/analyses/published-cases.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
const cases: PublishedCase[] = read('validation-cases/events-and-taxes.json')

/** The examples that are a published case, by its id. */
const examples: Readonly<Record<string, string>> = {
  'h2a-start-up-loss': 'hydrogen-start-up-loss',
  'h2a-decommissioning': 'hydrogen-decommissioning',
  'sam-taxes': 'single-owner-taxes',
  'sam-state-base': 'state-tax-base',
}

test('events and taxes have the numbers that another program gave for them', () => {
  const wrong = checkCases(cases).filter(({ passed }) => !passed)
  assert.deepEqual(wrong, [])
})

for (const [id, name] of Object.entries(examples)) {
  test(`the example ${name} is the published case ${id}`, () => {
    assert.deepEqual(
      read(`examples/events-and-taxes/${name}.json`),
      cases.find((each) => each.id === id)?.body,
    )
  })
}
