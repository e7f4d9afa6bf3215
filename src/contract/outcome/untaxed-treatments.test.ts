import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example } from '../../../test/support/examples.ts'
import { calculate } from '../../engine/calculate.ts'
import type { Quantity } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { toCase } from '../case.ts'
import { givenInputs } from '../request/given-inputs.ts'
import type { Inputs } from '../request/inputs.ts'
import { untaxedTreatments } from './untaxed-treatments.ts'

const hefa = changed(example('hefa-usa-500'), {
  convention: { depreciationBase: 'fixedCapital', workingCapital: 'kept' },
})
/** It earns nothing in any year. */
const losing = changed(hefa, { 'feedstocks.0.price': { value: 5_000, unit: 'USD/t' } })

const messagesOf = (inputs: Inputs, answered: Quantity): string[] => {
  const calculation = calculate(toCase(inputs))
  const warnings = untaxedTreatments(givenInputs(inputs, calculation), calculation, new Set([answered]))
  return warnings.map(({ message }) => message)
}

test('a treatment of income is told where none is taxed and no answered number is another one without it', () => {
  assert.deepEqual(messagesOf(losing, outputs.netPresentValue), [
    'No income is taxed, so convention.depreciationBase changes nothing.',
  ])
})

test('where tax is paid, or would be at a price that is answered, nothing is told', () => {
  assert.deepEqual(messagesOf(hefa, outputs.netPresentValue), [])
  assert.deepEqual(messagesOf(losing, outputs.minimumSellingPrice), [])
})
