import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Shown } from '../engine/live.ts'
import { bridgeData } from './bridge-data.ts'

const scalar = (value: number | null) => ({ value, unit: 'USD/t' })

function side(name: string, parts: Readonly<Record<string, number>>) {
  const whole = Object.values(parts).reduce((sum, value) => sum + value, 0)
  const lcopBreakdown = Object.entries(parts).map(([item, value]) => ({
    item,
    kind: 'feedstock',
    share: null,
    ...scalar(value),
  }))
  return { name, outcome: { technoEconomics: { lcop: scalar(whole), lcopBreakdown } } as unknown as Shown }
}

test('the steps lead from the base to the other, the largest first, and what is equal is no step', () => {
  const chart = bridgeData(
    side('Base', { uco: 1_000, hydrogen: 200, gas: 5 }),
    side('Cheap', { uco: 850, hydrogen: 230, gas: 5 }),
  )
  assert.deepEqual(
    chart?.rows.map(({ label, text }) => [label, text]),
    [
      ['Base', '1,205.0'],
      ['Uco', '−150.0'],
      ['Hydrogen', '+30.0'],
      ['Cheap', '1,085.0'],
    ],
  )
  assert.equal(chart?.rows.at(-2)?.to, 1_085)
})

test('a part that only one of the two has counts in full', () => {
  const chart = bridgeData(side('HEFA', { uco: 1_000 }), side('PtL', { electricity: 2_400 }))
  assert.deepEqual(
    chart?.rows.slice(1, -1).map(({ text }) => text),
    ['+2,400.0', '−1,000.0'],
  )
})

test('where the parts are withheld nothing is drawn', () => {
  const withheld = { name: 'Base', outcome: { technoEconomics: {} } as Shown }
  assert.equal(bridgeData(withheld, side('Other', { uco: 1 })), undefined)
})
