import { quantile } from '../../numerics/quantile.ts'
import { type Estimate, fromBlocks, noEstimate } from './estimate.ts'
import { wilsonInterval } from './independent-trials.ts'
import {
  type BlockFacts,
  type Blocks,
  type OrderedBlocks,
  orderedBlocks,
  quantilesOfFirst,
} from './ordered-blocks.ts'

/** What is asked of an output. */
export interface Question {
  /** Shares below which quantiles are asked for. */
  readonly quantiles: readonly number[]
  /** How probable is more than these? They are in the output's unit. */
  readonly thresholds: readonly number[]
  /** Whether it divides by what may pass zero, so that a mean need not exist. */
  readonly isRatio: boolean
}

/** An output over all trials. */
export interface Summary {
  readonly trials: number
  readonly withValue: number
  readonly mean: Estimate
  readonly sd: Estimate
  /** Among the trials that have a number. */
  readonly quantiles: readonly (Estimate & { readonly p: number })[]
  /** Probabilities among all trials, with a number or without. */
  readonly exceedance: readonly (Estimate & { readonly threshold: number })[]
}

/** Where fewer trials than this part have a number, quantiles of these say little of the whole. */
const leastShare = 0.5
const none = 'No trial has a number.'
const few = 'More than half of the trials have no number.'
/** A mean is told of a ratio where no block's differs by more than this part. */
const agreement = 0.1
const noMean =
  'It is a ratio whose denominator passes zero or comes near it: its mean grows with the trials and tells nothing. Its quantiles do.'

export const summaryOf = (blocks: Blocks, question: Question): Summary =>
  summaryOfFirst(orderedBlocks(blocks), blocks.length, question)

/** What the first blocks say. */
export function summaryOfFirst(ordered: OrderedBlocks, first: number, asked: Question): Summary {
  const { thresholds, isRatio } = asked
  const blocks = ordered.blocks.slice(0, first)
  const facts = ordered.facts.slice(0, first).filter(({ count }) => count > 0)
  const trials = blocks.reduce((sum, { length }) => sum + length, 0)
  const whole = together(facts)
  return {
    trials,
    withValue: whole.count,
    mean: meanEstimate(facts, whole, isRatio),
    sd: sdEstimate(facts, whole, isRatio),
    quantiles: quantileEstimates({ ordered, first, facts, whole, trials }, asked.quantiles),
    exceedance: thresholds.map((threshold) => ({ threshold, ...exceedance(blocks, threshold) })),
  }
}

type Whole = Omit<BlockFacts, 'sorted'>

/** Takes several blocks as one. */
function together(facts: readonly BlockFacts[]): Whole {
  const count = facts.reduce((sum, each) => sum + each.count, 0)
  const mean = facts.reduce((sum, each) => sum + each.mean * each.count, 0) / count
  const squares = facts.reduce((sum, each) => sum + each.squares + each.count * (each.mean - mean) ** 2, 0)
  return { count, mean, squares }
}

function meanEstimate(facts: readonly BlockFacts[], { count, mean }: Whole, isRatio: boolean): Estimate {
  if (count === 0) return noEstimate(none)
  const isAgreed = facts.every((each) => Math.abs(each.mean - mean) <= agreement * Math.abs(mean))
  if (isRatio && !isAgreed) return noEstimate(noMean)
  // A block counts by how many of its trials have a number; where all have one, this is its own mean.
  const average = count / facts.length
  return fromBlocks(
    mean,
    facts.map((each) => mean + ((each.mean - mean) * each.count) / average),
  )
}

const deviation = ({ squares, count }: Whole): number => Math.sqrt(squares / (count - 1))

function sdEstimate(facts: readonly BlockFacts[], whole: Whole, isRatio: boolean): Estimate {
  if (whole.count < 2) return noEstimate(whole.count === 0 ? none : 'There is one trial with a number alone.')
  if (isRatio && meanEstimate(facts, whole, isRatio).value === null) return noEstimate(noMean)
  return fromBlocks(deviation(whole), facts.filter(({ count }) => count > 1).map(deviation))
}

interface Looked {
  readonly ordered: OrderedBlocks
  readonly first: number
  readonly facts: readonly BlockFacts[]
  readonly whole: Whole
  readonly trials: number
}

function quantileEstimates({ ordered, first, facts, whole, trials }: Looked, shares: readonly number[]) {
  const { count } = whole
  if (count === 0 || count < leastShare * trials)
    return shares.map((p) => ({ p, ...noEstimate(count === 0 ? none : few) }))
  const values = quantilesOfFirst(ordered, first, shares)
  return shares.map((p, i) => ({
    p,
    ...fromBlocks(
      values[i] as number,
      facts.map(({ sorted }) => quantile(sorted, p)),
    ),
  }))
}

/** What lies above a threshold, or that a number exists at all, is as frequent in so many trials at least as to tell by blocks. */
const leastCount = 20

/** How probable it is that an output exists and is above a threshold. */
export function exceedance(blocks: Blocks, threshold: number): Estimate {
  const counts = blocks.map((block) => {
    let count = 0
    for (let k = 0; k < block.length; k++) if ((block[k] as number) > threshold) count++
    return count
  })
  const count = counts.reduce((sum, each) => sum + each, 0)
  const trials = blocks.reduce((sum, { length }) => sum + length, 0)
  if (trials === 0) return noEstimate('There are no trials.')
  const estimate = fromBlocks(
    count / trials,
    counts.map((each, r) => each / (blocks[r]?.length ?? 1)),
  )
  // So rare that no design makes it surer than independent trials, and blocks without any would make it seem certain.
  const isRare = Math.min(count, trials - count) < leastCount
  return isRare ? { ...estimate, interval95: wilsonInterval(count, trials) } : estimate
}
