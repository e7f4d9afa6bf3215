import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example } from '../../../test/support/examples.ts'
import { attribution } from '../engine/attribution-sweep.ts'
import { headlines } from '../results/headlines.ts'
import type { Document } from '../workspace/document.ts'
import { attributedOf } from './attributed.ts'

test('what two editions make is one step, and what a person has changed stays by itself', () => {
  const from = example('hefa-usa-500')
  const ofNewer = changed(from, {
    'feedstocks.0.price.value': 1_000,
    'utilities.0.price.value': 5,
  })
  const to = changed(ofNewer, { 'economics.discountRate.value': 9 })
  const lcop = headlines.find(({ name }) => name === 'lcop')
  assert.ok(lcop)
  const work = attribution({
    kind: 'attribution',
    from,
    to,
    level: 'ROADSHOW',
    defaults: { from, to: ofNewer },
    output: 'lcop',
  })
  let step = work.next()
  while (!step.done) step = work.next()
  const sideOf = (name: string, edition: string, document: unknown) => ({
    name,
    edition,
    document: document as Document,
    outcome: undefined,
  })
  const found = attributedOf(
    step.value,
    lcop,
    sideOf('Before', '2026.2', from),
    sideOf('After', '2026.3', to),
  )
  assert.ok('parts' in found)
  assert.deepEqual(
    found.parts.map(({ label, group, before, after }) => [label, group, before, after]).toSorted(),
    [
      ['Discount rate', 'Finance', '7 %', '9 %'],
      ['Edition of the reference data', 'Edition of the reference data', '2026.2', '2026.3'],
    ],
  )
})
