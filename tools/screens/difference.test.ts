import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differenceOf } from './difference.ts'
import type { Picture } from './png.ts'

const grey = (...levels: number[]): Picture => ({
  width: 2,
  height: levels.length / 2,
  pixels: Uint8Array.from(levels.flatMap((level) => [level, level, level])),
})

test('the share of pixels that are others is told; a rounded colour is the same', () => {
  assert.equal(differenceOf(grey(0, 100, 200, 255), grey(0, 100, 200, 255)), 0)
  assert.equal(differenceOf(grey(0, 100, 200, 255), grey(8, 92, 200, 255)), 0)
  assert.equal(differenceOf(grey(0, 100, 200, 255), grey(0, 100, 200, 128)), 0.25)
})

test('pictures of two sizes are not the same', () => {
  assert.equal(differenceOf(grey(0, 0), grey(0, 0, 0, 0)), 1)
})
