import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileModel } from '../../src/engine/compile.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { capacity } from '../../src/engine/model/plant-capacity.ts'
import { averageHaul, haulCost, scaleOptimum } from '../../src/engine/uncertainty/evaluation/scale.ts'
import { closeTo } from '../support/close-to.ts'
import { readGolden } from '../support/golden.ts'
import { hefaCase } from '../support/uncertain-hefa.ts'

const golden = readGolden('uncertainty/scale-optimum')

const toSearch = { tolerance: 1e-6 }

for (const { a, b, c, n, minimum, maximum, optimum, atBound, unitCost, withinOnePercent } of golden.cases) {
  test(`least cost of ${a} Q^${n - 1} + ${b} √Q + ${c} between ${minimum} and ${maximum}`, () => {
    const cost = (capacity: number) => a * capacity ** (n - 1) + b * Math.sqrt(capacity) + c
    const found = scaleOptimum(cost, { minimum: minimum ?? 1, maximum: maximum ?? 1e9 })!
    closeTo(found.capacity, optimum, 'capacity', toSearch)
    closeTo(found.unitCost, unitCost)
    assert.equal(found.isAtBound, atBound)
    if (atBound) return
    for (const end of [0, 1]) closeTo(found.withinOnePercent[end], withinOnePercent[end], 'within', toSearch)
  })
}

for (const {
  b,
  averageHaulAt500000,
  consumptionRatio,
  transportRate,
  tortuosity,
  supplyDensity,
} of golden.logistics) {
  test(`feedstock of ${supplyDensity} t/yr per km²: how far it comes, and what that costs`, () => {
    const logistics = { consumptionRatio, transportRate, detour: tortuosity, supplyDensity }
    closeTo(averageHaul(logistics, 500_000), averageHaulAt500000)
    closeTo(haulCost(logistics, 500_000), b * Math.sqrt(500_000))
  })
}

test('the plant has its optimum where what it saves by size is what its feedstock costs to come from further', () => {
  const run = compileModel(hefaCase(), [{ input: capacity }], [outputs.levelizedCost])
  const result = [new Float64Array(1)]
  const cost = (capacity: number) => {
    run([Float64Array.of(capacity)], result)
    return (
      result[0]![0]! +
      haulCost({ consumptionRatio: 1.21, transportRate: 0.12, detour: 1.3, supplyDensity: 0.05 }, capacity)
    )
  }
  const found = scaleOptimum(cost, { minimum: 1e4, maximum: 5e6 })!
  assert.equal(found.isAtBound, false)
  for (const factor of [0.99, 1.01]) assert.ok(cost(found.capacity * factor) > found.unitCost)
  const [low, high] = found.withinOnePercent
  for (const end of [low, high]) closeTo(cost(end), 1.01 * found.unitCost, 'one percent', { tolerance: 1e-9 })
})

test('where there is no cost there is no optimum', () => {
  assert.equal(
    scaleOptimum(() => Number.NaN, { minimum: 1, maximum: 2 }),
    undefined,
  )
})
