import { betaQuantile } from './beta-quantile.ts'
import { Beta } from './incomplete-beta.ts'

/** The value that Student's t of so many degrees of freedom stays within, on both sides of 0, with this probability. */
export function studentBound(probability: number, degrees: number): number {
  const x = betaQuantile(degrees / 2, 0.5)(1 - probability)
  return Math.sqrt((degrees * (1 - x)) / x)
}

/** Probability that Student's t of so many degrees of freedom is at least as far from 0. */
export function studentTails(t: number, degrees: number): number {
  const all = degrees + t * t
  return new Beta(degrees / 2, 0.5).below(degrees / all, (t * t) / all)
}
