import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputLines } from './input-differences.ts'

const plant = (value: number, unit: string) => ({ plant: { capacity: { value, unit } } })
const feedstock = (name: string, value: number) => ({ name, price: { value, unit: 'USD/t' } })

test('the same quantity in another unit is no difference, and is told in the unit of the base', () => {
  const [line] = inputLines([plant(500, 'kt/yr'), plant(0.5, 'Mt/yr'), plant(250, 'kt/yr')])
  assert.deepEqual(line?.texts, ['500 kt/yr', '500 kt/yr', '250 kt/yr'])
  assert.deepEqual(line?.differs, [false, false, true])
})

test('elements of lists are compared by their names, and who lacks one says so', () => {
  const lines = inputLines([
    { feedstocks: [feedstock('UCO', 930), feedstock('Tallow', 800)] },
    { feedstocks: [feedstock('Tallow', 800)] },
  ])
  const prices = lines.filter(({ key }) => key.startsWith('feedstocks[].price'))
  assert.deepEqual(
    prices.map(({ title, texts, differs }) => [title, texts, differs]),
    [
      ['UCO, price', ['930 USD/t', 'not given'], [false, true]],
      ['Tallow, price', ['800 USD/t', '800 USD/t'], [false, false]],
    ],
  )
})
