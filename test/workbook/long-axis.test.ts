import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { withSparePolicies } from '../../src/contract/workbook/inputs/spare-policies.ts'
import { onLongAxis } from '../../src/contract/workbook/workings/axis.ts'
import { calculate, quantities } from '../../src/engine/calculate.ts'
import type { Quantity } from '../../src/engine/language/quantity.ts'
import { cases } from '../support/cases.ts'

const hasYears = (per: Quantity['per']) => per === 'year' || Boolean(per?.endsWith('Year'))

test('years beyond the end of the plant, and spare policies, change nothing that has no number a year', () => {
  for (const [name, body] of Object.entries(cases)) {
    const { inputs } = readInputs(body)
    assert.ok(inputs, name)
    const own = calculate(toCase(inputs))
    const longer = onLongAxis(toCase(withSparePolicies(inputs)))
    assert.ok(longer.sizes.year >= own.sizes.year + 10)
    for (const { id, per, symbol, kind } of quantities) {
      if (hasYears(per)) continue
      // What only converts other forms is left out where none is given.
      const isLeftOut = kind === 'formula' && Number.isNaN([own.slots[id]].flat()[0])
      if (isLeftOut) continue
      const [found, wanted] = [longer.slots[id], own.slots[id]].map((value) => [value].flat())
      const count = per === 'policy' ? own.sizes.policy : Number.POSITIVE_INFINITY
      assert.deepEqual(found?.slice(0, count), wanted?.slice(0, count), `${name}: ${symbol}`)
    }
  }
})
