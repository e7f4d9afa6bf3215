import { exp, ln } from './elementary.ts'

/** Ratios of polynomials, written out: a loop over coefficients takes several times as long. */

function centre(x: number): number {
  const above =
    ((((((2509.0809287301227 * x + 33430.57558358813) * x + 67265.7709270087) * x + 45921.95393154987) * x +
      13731.69376550946) *
      x +
      1971.5909503065513) *
      x +
      133.14166789178438) *
      x +
    3.3871328727963665
  const below =
    ((((((5226.495278852546 * x + 28729.085735721943) * x + 39307.89580009271) * x + 21213.794301586597) * x +
      5394.196021424751) *
      x +
      687.1870074920579) *
      x +
      42.31333070160091) *
      x +
    1
  return above / below
}

function tail(x: number): number {
  const above =
    ((((((0.0007745450142783414 * x + 0.022723844989269184) * x + 0.2417807251774506) * x +
      1.2704582524523684) *
      x +
      3.6478483247632045) *
      x +
      5.769497221460691) *
      x +
      4.630337846156546) *
      x +
    1.4234371107496835
  const below =
    ((((((1.0507500716444169e-9 * x + 0.0005475938084995345) * x + 0.015198666563616457) * x +
      0.14810397642748008) *
      x +
      0.6897673349851) *
      x +
      1.6763848301838038) *
      x +
      2.053191626637759) *
      x +
    1
  return above / below
}

function farTail(x: number): number {
  const above =
    ((((((2.0103343992922881e-7 * x + 2.7115555687434876e-5) * x + 0.0012426609473880784) * x +
      0.026532189526576124) *
      x +
      0.29656057182850487) *
      x +
      1.7848265399172913) *
      x +
      5.463784911164114) *
      x +
    6.657904643501103
  const below =
    ((((((2.0442631033899397e-15 * x + 1.421511758316446e-7) * x + 1.8463183175100548e-5) * x +
      0.0007868691311456133) *
      x +
      0.014875361290850615) *
      x +
      0.1369298809227358) *
      x +
      0.599832206555888) *
      x +
    1
  return above / below
}

/**
 * Quantile of the standard normal distribution, to about one part in 10^16.
 * Source: Wichura, Algorithm AS 241, The Percentage Points of the Normal Distribution, Applied Statistics 37 (1988), PPND16.
 *
 * @param p between 0 and 1, both outside.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * centre(0.180625 - q * q)
  const r = Math.sqrt(-ln(q < 0 ? p : 1 - p))
  const z = r <= 5 ? tail(r - 1.6) : farTail(r - 5)
  return q < 0 ? -z : z
}

export const normalDensity = (z: number): number => exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** The share of the standard normal distribution below z; of a small one as many digits as of a large one. */
export function normalDistribution(z: number): number {
  if (z > 0) return 1 - normalDistribution(-z)
  return z > -2 ? 0.5 + normalDensity(z) * centralSeries(z) : normalDensity(z) * millsRatio(-z)
}

/** z + z³/3 + z⁵/(3·5) + … */
function centralSeries(z: number): number {
  let [term, sum] = [z, z]
  for (let n = 3; n < 80; n += 2) {
    term *= (z * z) / n
    sum += term
  }
  return sum
}

/** Laplace's continued fraction 1/(x + 1/(x + 2/(x + …))), which from 2 on needs fewer than these terms. */
function millsRatio(x: number): number {
  let rest = x
  for (let n = 80; n >= 1; n--) rest = x + n / rest
  return 1 / rest
}
