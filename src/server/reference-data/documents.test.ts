import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { createDocument } from './documents.ts'

const long = { text: 'the same again, '.repeat(1_000) }

test('a document has the bytes of its content and a tag that changes with them', () => {
  const { bytes, etag } = createDocument(long)
  assert.deepEqual(JSON.parse(bytes.toString()), long)
  assert.equal(createDocument({ ...long }).etag, etag)
  assert.notEqual(createDocument({ ...long, more: 1 }).etag, etag)
})

test('its compressed twin holds the same under a tag of its own, and is made once', () => {
  const document = createDocument(long)
  const twin = document.compressed()
  assert.equal(twin.encoding, 'gzip')
  assert.ok(twin.bytes.length < document.bytes.length / 10)
  assert.deepEqual(gunzipSync(twin.bytes), document.bytes)
  assert.equal(twin.etag, document.etag.replace(/"$/, '-gzip"'))
  assert.equal(document.compressed(), twin)
})

test('what does not become smaller is sent as it is', () => {
  const document = createDocument([1])
  const { bytes, etag, encoding } = document.compressed()
  assert.deepEqual([bytes, etag, encoding], [document.bytes, document.etag, undefined])
})
