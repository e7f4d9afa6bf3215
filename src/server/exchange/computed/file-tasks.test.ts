import assert from 'node:assert/strict'
import { test } from 'node:test'
import { example } from '../../../../test/support/examples.ts'
import { calculateOutcome } from '../../../contract/outcome/outcome.ts'
import { outcomeText } from '../../../contract/outcome/outcome-text.ts'
import { sha256 } from '../digest.ts'
import { bundleTask } from './file-tasks.ts'

test('an edition comes to the thread as a text, and stands in the bundle as what it says', () => {
  const inputs = example('hefa-usa-500')
  const editionText = JSON.stringify({ edition: { edition: 'Mine' }, rows: [{ b: 1, a: 2 }] })
  const bundle = JSON.parse(
    bundleTask({
      inputs: JSON.stringify(inputs),
      outcome: outcomeText(calculateOutcome(inputs)),
      parts: { level: 'ROADSHOW', engine: '1', edition: 'Mine', editionHash: sha256(editionText) },
      editionText,
    }),
  )
  assert.deepEqual(bundle.editionData, JSON.parse(editionText))
})
