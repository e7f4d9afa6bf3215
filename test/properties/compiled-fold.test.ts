import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { calculate } from '../../src/engine/calculate.ts'
import { modelSource } from '../../src/engine/compiled/source.ts'
import { economics } from '../../src/engine/model/inputs/economic-inputs.ts'
import { product } from '../../src/engine/model/inputs/inputs.ts'
import { feedstock } from '../../src/engine/model/inputs/purchased-inputs.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { capacity } from '../../src/engine/model/plant-capacity.ts'
import { accepted, changed, example } from '../support/examples.ts'

const plant = example('hefa-usa-500')

const varied = [
  { input: capacity },
  { input: feedstock.price, element: 0 },
  { input: product.price, element: 0 },
  { input: economics.referenceCapital },
  { input: economics.taxRate },
]

/** The program of a case for scenarios without losses. */
function programOf(body: unknown): string {
  const calculation = calculate(toCase(accepted(body)))
  const wanted = [outputs.netPresentValue, outputs.levelizedCost, outputs.totalCapital, outputs.abatementCost]
  const [, quick = ''] = modelSource(calculation, varied, wanted).split('const quick = ')
  return quick
}

const callsIn = (program: string): string[] => [
  ...new Set([...program.matchAll(/\bf_(\w+)\(/g)].map(([, name]) => name as string)),
]

test('what a case does not use leaves no function and no loop over the years in its program', () => {
  const program = programOf(plant)
  assert.deepEqual(callsIn(program).toSorted(), ['isPositive', 'nonNegative', 'smaller', 'where'])
  assert.ok(!program.includes('for (let i = 0'), program)
})

test('a debt is a loop over its years', () => {
  assert.ok(callsIn(programOf(changed(plant, { convention: 'nrel-nth-plant' }))).includes('runningTotal'))
})
