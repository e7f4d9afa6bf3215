import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withFewColours } from './few-colours.ts'
import { readPng } from './png.ts'

/** As a browser writes it: red, green, blue; below them, as differences to what is above, white, white and a dark blue. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAGUlEQVR4nGP4z8DAAMZMDP///2f4L6DgCABGkwdtLbT3kQAAAABJRU5ErkJggg==',
  'base64',
)
const pixels = [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 16, 32, 64]

test('a picture is read pixel by pixel, and what is none is refused', () => {
  const picture = readPng(png)
  assert.deepEqual([picture.width, picture.height, [...picture.pixels]], [3, 2, pixels])
  assert.throws(() => readPng(Buffer.alloc(40)), /no PNG/)
})

test('a picture of few colours keeps each of them', () => {
  assert.deepEqual([...readPng(withFewColours(png)).pixels], pixels)
})
