import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReferences, referenceText, withBaseFirst } from './compared.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

test('an address names scenarios and kept results, each once, and nothing that is neither', () => {
  const text = `scn:${id(1)}, calc:${id(2)},scn:${id(1)},x:${id(3)},scn:1,`
  assert.deepEqual(readReferences(text).map(referenceText), [`scn:${id(1)}`, `calc:${id(2)}`])
})

test('no more than eight are compared', () => {
  const text = Array.from({ length: 12 }, (_, n) => `scn:${id(n)}`).join()
  assert.equal(readReferences(text).length, 8)
})

test('the base comes first and the others keep their order; a base that is not compared changes nothing', () => {
  const three = readReferences([1, 2, 3].map((n) => `scn:${id(n)}`).join())
  const order = (base: string) => withBaseFirst(three, base).map(referenceText)
  assert.deepEqual(order(`scn:${id(3)}`), [`scn:${id(3)}`, `scn:${id(1)}`, `scn:${id(2)}`])
  assert.deepEqual(order(`scn:${id(9)}`), three.map(referenceText))
})
