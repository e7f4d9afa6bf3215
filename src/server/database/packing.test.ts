import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { examples, outcomeOf } from '../../../test/support/examples.ts'
import { outcomeText, partOfText } from '../../contract/outcome/outcome-text.ts'
import { pack, unpack, unpackOutcome } from './packing.ts'

for (const [name, inputs] of Object.entries(examples)) {
  test(`${name} is packed to less than an eighth and comes back as it was`, () => {
    const texts = { inputs: JSON.stringify(inputs), outcome: outcomeText(outcomeOf(inputs)) }
    const { bytes, textBytes } = pack(texts)
    assert.deepEqual(unpack(bytes), texts)
    assert.equal(unpackOutcome(bytes).toString(), texts.outcome)
    assert.equal(textBytes, Buffer.byteLength(texts.inputs) + Buffer.byteLength(texts.outcome))
    assert.ok(bytes.length < textBytes / 8, `${bytes.length} of ${textBytes} bytes`)
  })
}

test('the parts of an outcome are what they are as a whole, also where a text holds what ends a part', () => {
  const warning = { code: 'without_effect', message: '",\n"financials":{', pointer: '/plant' } as const
  const outcome = { ...outcomeOf(examples['hefa-usa-500']), warnings: [warning] }
  const text = outcomeText(outcome)
  assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(outcome)))
  for (const name of ['technoEconomics', 'financials', 'resolvedInputs', 'warnings'] as const) {
    assert.equal(partOfText(text, name), JSON.stringify(outcome[name]))
  }
})

test('what was packed with a dictionary is read as long as there is that very dictionary', () => {
  const packed = Buffer.from(packedEarlier, 'base64')
  assert.deepEqual(unpack(packed), { inputs: '{"plant":{}}', outcome: '{"financials":{"npv":{"value":1}}}' })
  const dictionary = readFileSync(new URL('packing-dictionary-0.txt', import.meta.url))
  assert.equal(createHash('sha256').update(dictionary).digest('hex'), dictionaryHash)
})

test('long texts of any letters come back as they were', () => {
  const texts = { inputs: '{"name":"“工场”"}', outcome: `{"text":"${'“工场” '.repeat(100_000)}"}` }
  const { bytes, textBytes } = pack(texts)
  assert.deepEqual(unpack(bytes), texts)
  assert.equal(textBytes, Buffer.byteLength(texts.inputs) + Buffer.byteLength(texts.outcome))
})

test('what is damaged, or packed by a newer program, is an error', () => {
  const { bytes } = pack({ inputs: '{}', outcome: '{}' })
  assert.throws(() => unpack(Buffer.of(7, ...bytes.subarray(1))), /unknown dictionary 7/)
  assert.throws(() => unpack(Buffer.alloc(0)), /unknown dictionary/)
  assert.throws(() => unpack(bytes.subarray(0, -3)))
})

/** Stored rows were packed with it: it never changes. */
const dictionaryHash = '523d15d0a603fcf769816971fb4ca0e930fe0c1b2ece97ce713377be04e6afca'
const packedEarlier = 'ACi1L/0gL50AAEB9fQp7MX19fQIAAQ27NGXCDAg='
