import { radialDesign, replicates } from '../../src/engine/uncertainty/design/radial.ts'
import { blockSampler } from '../../src/engine/uncertainty/design/sampling.ts'
import { blockRunner } from '../../src/engine/uncertainty/evaluation/trials.ts'
import type { Estimate } from '../../src/engine/uncertainty/reduction/estimate.ts'
import { sobolIndices } from '../../src/engine/uncertainty/reduction/sobol-indices.ts'
import { summaryOf } from '../../src/engine/uncertainty/reduction/summary.ts'
import { normalDistribution, normalQuantile } from '../../src/engine/uncertainty/special/normal.ts'
import { readGolden } from './golden.ts'
import { functionOf, type TestFunction } from './uncertain-functions.ts'
import { names, references, studyOf } from './uncertain-hefa.ts'

const ids = ['a', 'b', 'c', 'd']
const weights = [3, -2, 1, 0.5]

/** The sum of weighted normal numbers, which is normal itself. */
const sd = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))

const truths: Readonly<Record<string, number>> = {
  mean: 10,
  sd,
  P10: 10 + sd * normalQuantile(0.1),
  P50: 10,
  P90: 10 + sd * normalQuantile(0.9),
  'P(X > 8)': 1 - normalDistribution(-2 / sd),
}

/** How often intervals of 95 % hold the truth, by what they are of, over studies that differ by their seeds. */
export function coverageOf({
  seeds,
  blocks,
  blockSize,
}: {
  readonly seeds: number
  readonly blocks: number
  readonly blockSize: number
}): Record<string, number> {
  const held: Record<string, number> = {}
  for (let seed = 1; seed <= seeds; seed++) {
    const sample = blockSampler({ seed, method: 'latinHypercube', blockSize, ids, correlations: [] })
    const outputs = Array.from({ length: blocks }, (_, block) => {
      const columns = sample(block)
      return columns[0]!.map((_, k) =>
        columns.reduce((sum, column, j) => sum + weights[j]! * normalQuantile(column[k]!), 10),
      )
    })
    const { mean, sd, quantiles, exceedance } = summaryOf(outputs, {
      quantiles: [0.1, 0.5, 0.9],
      thresholds: [8],
      isRatio: false,
    })
    const estimates: Readonly<Record<string, Estimate>> = {
      mean,
      sd,
      P10: quantiles[0]!,
      P50: quantiles[1]!,
      P90: quantiles[2]!,
      'P(X > 8)': exceedance[0]!,
    }
    count(held, estimates, truths)
  }
  return sharesOf(held, seeds)
}

/** Adds a study to how often each interval holds the truth. */
function count(
  held: Record<string, number>,
  estimates: Readonly<Record<string, Estimate>>,
  known: Readonly<Record<string, number>>,
): void {
  for (const [name, { interval95 }] of Object.entries(estimates)) {
    const [low, high] = interval95!
    const truth = known[name]!
    held[name] = (held[name] ?? 0) + Number(low <= truth && truth <= high)
  }
}

/** The same for the indices of the function of Ishigami. */
export function indexCoverage({
  seeds,
  size,
}: {
  readonly seeds: number
  readonly size: number
}): Record<string, number> {
  const held: Record<string, number> = {}
  const [ishigami] = readGolden('uncertainty/sobol-indices').cases
  const f = functionOf(ishigami as TestFunction)
  const parameters = ['x1', 'x2', 'x3']
  for (let seed = 1; seed <= seeds; seed++) {
    const at = (columns: readonly Float64Array[]) =>
      columns[0]!.map((_, n) => f(columns.map((column) => column[n]!)))
    const all = Array.from({ length: replicates }, (_, r) => {
      const { a, b } = radialDesign({ seed, ids: parameters, size, correlations: [] }, r)
      return { a: at(a), b: at(b), ab: parameters.map((_, j) => at(a.with(j, b[j]!))) }
    })
    sobolIndices(all).forEach(({ first, total }, j) => {
      const { truth } = ishigami
      count(held, { [`first ${j}`]: first }, { [`first ${j}`]: truth.first[j] })
      count(held, { [`total ${j}`]: total }, { [`total ${j}`]: truth.total[j] })
    })
  }
  return sharesOf(held, seeds)
}

/** The same for numbers of the example plant, which an independent model knows much better than a study of this size. */
export function hefaCoverage({
  seeds,
  blocks,
}: {
  readonly seeds: number
  readonly blocks: number
}): Record<string, number> {
  const held: Record<string, number> = {}
  const [reference] = references
  const study = studyOf(reference!)
  for (let seed = 1; seed <= seeds; seed++) {
    const watched = ['NPV', 'LCOP']
    const outputs = watched.map((name) => study.outputs[names.indexOf(name)]!)
    const run = blockRunner(
      { ...study, outputs, seed },
      { method: 'latinHypercube', blockSize: 1024, correlations: [] },
    )
    const all = Array.from({ length: blocks }, (_, block) => run(block).results)
    watched.forEach((name, o) => {
      const known = reference!.outputs[name]!
      const { quantiles, exceedance } = summaryOf(
        all.map((results) => results[o]!),
        { quantiles: [0.1, 0.5, 0.9], thresholds: [0], isRatio: false },
      )
      const estimates = { P10: quantiles[0]!, P50: quantiles[1]!, P90: quantiles[2]! }
      for (const [statistic, estimate] of Object.entries(estimates)) {
        const key = `${name} ${statistic}`
        count(held, { [key]: estimate }, { [key]: known[statistic as 'P10'].value })
      }
      if (!known.probabilityPositive) return
      count(held, { positive: exceedance[0]! }, { positive: known.probabilityPositive.value })
    })
  }
  return sharesOf(held, seeds)
}

const sharesOf = (held: Readonly<Record<string, number>>, seeds: number): Record<string, number> =>
  Object.fromEntries(Object.entries(held).map(([name, count]) => [name, count / seeds]))
