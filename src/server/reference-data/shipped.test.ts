import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readShippedEditions, requireReferenceData } from './shipped.ts'

const editions = await readShippedEditions()

test('editions come in the order in which they were published, the newest last', () => {
  assert.deepEqual(
    editions.map(({ edition }) => edition.edition),
    ['SAFAPAC 2025', '2026.2', '2026.3'],
  )
})

test('an edition in which a datum lacks its unit, its source, its confidence or a reason is not loaded', () => {
  for (const key of ['unit', 'source', 'confidence', 'value'] as const) {
    const copy = structuredClone(editions.at(-1)!)
    delete (copy.countries[3]!.taxRate as Partial<(typeof copy.countries)[number]['taxRate']>)[key]
    assert.throws(
      () => requireReferenceData(copy),
      /^Error: The reference data are not valid: \/countries\/3\/taxRate/,
    )
  }
  const withoutReason = structuredClone(editions.at(-1)!)
  withoutReason.countries[3]!.taxRate = { ...withoutReason.countries[3]!.taxRate, value: null } as never
  assert.throws(() => requireReferenceData(withoutReason), /countries\/3\/taxRate/)
})
