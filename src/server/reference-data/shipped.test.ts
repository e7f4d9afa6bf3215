import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
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

test('a published edition is never changed by a byte: what somebody pinned stays', async () => {
  const digests = {
    'safapac-2025': '4be794d95e5a87d92ebd51a53a9c463da07fbdce09a307f17ea5739a71a536fc',
    '2026.2': '8da4d2993f83e556cf57f8ad961f340609c810def86c26954f83491d45a3cf3f',
  }
  for (const [name, digest] of Object.entries(digests)) {
    const folder = new URL(`../../../reference-data/editions/${name}/`, import.meta.url)
    const hash = createHash('sha256')
    for (const file of (await readdir(folder)).sort()) hash.update(await readFile(new URL(file, folder)))
    assert.equal(hash.digest('hex'), digest, name)
  }
})
