import { type Picture, readPng, writePalettePng } from './png.ts'

const mostColours = 128
/** Colours that share the upper five bits of each channel are one. */
const lowBits = 3
const bits = 8 - lowBits

interface Bucket {
  readonly sum: [number, number, number]
  count: number
  index: number
}

const keyOf = (pixels: Uint8Array, at: number): number =>
  (((pixels[at] ?? 0) >> lowBits) << (2 * bits)) |
  (((pixels[at + 1] ?? 0) >> lowBits) << bits) |
  ((pixels[at + 2] ?? 0) >> lowBits)

function bucketsOf({ pixels }: Picture): Map<number, Bucket> {
  const buckets = new Map<number, Bucket>()
  for (let at = 0; at < pixels.length; at += 3) {
    const key = keyOf(pixels, at)
    const bucket = buckets.get(key) ?? { sum: [0, 0, 0], count: 0, index: 0 }
    bucket.count += 1
    for (let i = 0; i < 3; i++) bucket.sum[i as 0] += pixels[at + i] ?? 0
    buckets.set(key, bucket)
  }
  return buckets
}

const meanOf = ({ sum, count }: Bucket): number[] => sum.map((each) => Math.round(each / count))

function nearest(colours: readonly number[][], wanted: readonly number[]): number {
  const distances = colours.map((colour) =>
    colour.reduce((sum, value, i) => sum + (value - (wanted[i] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

/** The same picture in the colours that fill most of it: a page has few, and takes a third of the space so. */
export function withFewColours(png: Buffer): Buffer {
  const picture = readPng(png)
  const buckets = bucketsOf(picture)
  const byCount = [...buckets.values()].sort((one, other) => other.count - one.count)
  const colours = byCount.slice(0, mostColours).map(meanOf)
  for (const [i, bucket] of byCount.entries())
    bucket.index = i < mostColours ? i : nearest(colours, meanOf(bucket))
  const indexes = new Uint8Array(picture.width * picture.height)
  for (let i = 0; i < indexes.length; i++) indexes[i] = buckets.get(keyOf(picture.pixels, i * 3))?.index ?? 0
  return writePalettePng(picture, Uint8Array.from(colours.flat()), indexes)
}
