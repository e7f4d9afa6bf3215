import type { Picture } from './png.ts'

/** Colours of a picture are rounded when it is stored, so two that are this near are the same. */
const tolerance = 24

const isOther = (one: Picture, other: Picture, at: number): boolean =>
  Math.abs((one.pixels[at] ?? 0) - (other.pixels[at] ?? 0)) > tolerance ||
  Math.abs((one.pixels[at + 1] ?? 0) - (other.pixels[at + 1] ?? 0)) > tolerance ||
  Math.abs((one.pixels[at + 2] ?? 0) - (other.pixels[at + 2] ?? 0)) > tolerance

/** The share of the pixels in which two pictures are not the same: 1 where their sizes are not. */
export function differenceOf(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  let count = 0
  for (let at = 0; at < one.pixels.length; at += 3) if (isOther(one, other, at)) count += 1
  return count / (one.width * one.height)
}
