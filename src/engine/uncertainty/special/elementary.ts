/**
 * Logarithm, exponential and sine from + − × ÷ and the bits of a number alone. Those of `Math` may differ in the last bit
 * from one browser to the next; samples are made with these, and so are the same everywhere.
 */

const bits = new DataView(new ArrayBuffer(8))

/** ln 2 in two parts, the first short enough for its product with an exponent to be exact. */
const ln2High = 6.9314718036912382e-1
const ln2Low = 1.9082149292705877e-10

const smallestNormal = 2 ** -1022
const shift = 54

/** Natural logarithm: minus infinity at 0, NaN below. Within one unit in the last place. */
export function ln(x: number): number {
  if (x === Number.POSITIVE_INFINITY) return x
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  const isTiny = x < smallestNormal
  bits.setFloat64(0, isTiny ? x * 2 ** shift : x)
  const high = bits.getUint32(0)
  bits.setUint32(0, (high & 0xfffff) | 0x3ff00000)
  const fraction = bits.getFloat64(0)
  const isAbove = fraction > Math.SQRT2
  const f = (isAbove ? fraction / 2 : fraction) - 1
  const exponent = (high >>> 20) - 1023 + (isAbove ? 1 : 0) - (isTiny ? shift : 0)
  const s = f / (2 + f)
  const half = 0.5 * f * f
  return exponent * ln2High - (half - (s * (half + atanhRest(s * s)) + exponent * ln2Low) - f)
}

/** What 2 artanh(s) / s is above 2, from z = s²; for s of 1 + f between 1/√2 and √2. */
function atanhRest(z: number): number {
  const last = 2 / 19 + z * (2 / 21 + z * (2 / 23))
  const middle = 2 / 11 + z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * last)))
  return z * (2 / 3 + z * (2 / 5 + z * (2 / 7 + z * (2 / 9 + z * middle))))
}

/**
 * ln(1 + t) − t, exact also where t is small and the two nearly cancel.
 *
 * @param whole 1 + t, for whoever knows it better than t tells where that is near −1.
 */
export function lnBeyondLine(t: number, whole = 1 + t): number {
  if (t < -0.29 || t > 0.41) return ln(whole) - t
  const s = t / (2 + t)
  return s * (atanhRest(s * s) - t)
}

const largestExponent = 709.782712893384
const smallestExponent = -745.1332191019412

/** e to the power of x: infinity where that is no number, 0 below the smallest. Within one unit in the last place. */
export function exp(x: number): number {
  if (!(x <= largestExponent)) return x > 0 ? Number.POSITIVE_INFINITY : Number.NaN
  if (x < smallestExponent) return 0
  const k = Math.floor(x / Math.LN2 + 0.5)
  const high = x - k * ln2High
  const low = k * ln2Low
  const r = high - low
  const value = 1 + (r * r * expRest(r) - low + high)
  if (k > -1022 && k < 1024) return value * powerOfTwo(k)
  // Two factors, because neither the largest nor the smallest power of two that is needed is a number by itself.
  const first = k >> 1
  return value * powerOfTwo(first) * powerOfTwo(k - first)
}

/** (e^r − 1 − r) / r² for |r| up to half of ln 2. */
function expRest(r: number): number {
  const last = 1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r * (1 / 6227020800 + r / 87178291200)))
  const middle = 1 / 5040 + r * (1 / 40320 + r * (1 / 362880 + r * last))
  return 1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * middle))))
}

function powerOfTwo(k: number): number {
  bits.setUint32(0, (k + 1023) << 20)
  bits.setUint32(4, 0)
  return bits.getFloat64(0)
}

/** Sine of an angle between −π/2 and π/2. */
export function sine(x: number): number {
  let factor = 1
  for (let n = 22; n >= 2; n -= 2) factor = 1 - (factor * x * x) / (n * (n + 1))
  return x * factor
}
