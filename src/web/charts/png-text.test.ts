import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32 } from 'node:zlib'
import { withTexts } from './png-text.ts'

/** Signature and head of a picture of one pixel, and its end. */
const png = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000049454e44ae426082',
  'hex',
)

test('texts stand behind the head of a picture, each with its length and checksum', () => {
  const made = Buffer.from(withTexts(png, { Title: 'What a tonne costs', Data: 'Part\tUSD/t\nUCO\t1,5 €' }))
  assert.deepEqual(made.subarray(0, 33), png.subarray(0, 33))
  assert.deepEqual(made.subarray(-12), png.subarray(-12))
  const texts: string[] = []
  let at = 33
  while (made.toString('latin1', at + 4, at + 8) === 'iTXt') {
    const length = made.readUInt32BE(at)
    const body = made.subarray(at + 4, at + 8 + length)
    assert.equal(made.readUInt32BE(at + 8 + length), crc32(body))
    texts.push(body.subarray(4).toString())
    at += length + 12
  }
  assert.deepEqual(texts, ['Title\0\0\0\0\0What a tonne costs', 'Data\0\0\0\0\0Part\tUSD/t\nUCO\t1,5 €'])
})
