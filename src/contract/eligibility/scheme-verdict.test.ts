import assert from 'node:assert/strict'
import { test } from 'node:test'
import { example } from '../../../test/support/examples.ts'
import type { Inputs } from '../request/inputs.ts'
import { schemeStatuses, schemes } from '../request/schemes.ts'
import { rulesVerdict } from './scheme-verdict.ts'

test('a request that tells nothing of its feedstocks is assessed by no scheme', () => {
  const inputs = example('hefa-usa-500') as unknown as Inputs
  for (const scheme of schemes) {
    const status = rulesVerdict(inputs, scheme)
    assert.ok(schemeStatuses.includes(status))
    assert.equal(status, 'notAssessed', scheme)
  }
})
