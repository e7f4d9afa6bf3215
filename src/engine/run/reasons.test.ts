import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantities } from '../calculate.ts'
import type { Run } from '../language/quantity.ts'
import { reasonOf } from './reasons.ts'

const run: Run = {
  slots: [],
  temporaries: [],
  sizes: {
    feedstock: 0,
    utility: 0,
    power: 0,
    product: 0,
    energyProduct: 0,
    policy: 0,
    part: 0,
    policyYear: 0,
    contract: 0,
    contractYear: 0,
    path: 0,
    pathYear: 0,
    plant: 0,
    year: 0,
  },
}

test('every quantity of the model has a sentence for why it does not exist, whatever its name is', () => {
  for (const quantity of quantities) {
    const reason = reasonOf(quantity, Number.NaN, { ...run, reasons: new Map() })
    const quoted = `“${quantity.name}”`
    const generated = [`The input ${quoted} is not given.`, `${quoted} has no finite value for these inputs.`]
    if (quantity.absent === undefined) assert.ok(generated.includes(reason), reason)
    else assert.match(reason, /^\p{Lu}[^“”]+[^\s,;:]\.$/u, quantity.symbol)
  }
})
