import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  contradictionIn,
  groupsOf,
  orderingOf,
  type RankCorrelation,
} from '../../src/engine/uncertainty/design/correlated-groups.ts'
import {
  cholesky,
  isPositiveDefinite,
  nearestCorrelation,
  normalOfRank,
} from '../../src/engine/uncertainty/design/correlation-matrix.ts'
import {
  contradictionsIn,
  correlationRefusals,
} from '../../src/engine/uncertainty/design/correlation-refusals.ts'
import { eigenOf } from '../../src/engine/uncertainty/design/eigen.ts'
import { blockSampler, type Sampling } from '../../src/engine/uncertainty/design/sampling.ts'
import { spearman } from '../../src/engine/uncertainty/reduction/spearman.ts'
import { closeTo } from '../support/close-to.ts'
import { readGolden } from '../support/golden.ts'

type Square = readonly (readonly number[])[]

interface Reference {
  readonly rank: Square
  readonly normal: Square
  readonly eigenvaluesOfRank: readonly number[]
  readonly eigenvaluesOfNormal: readonly number[]
  readonly isPositiveDefinite: boolean
  readonly cholesky?: Square
  readonly nearestCorrelation?: Square
  readonly largestChange?: number
  readonly nearestTolerance?: number
}

const golden = readGolden('uncertainty/rank-correlation')

function near(found: Square, expected: Square, tolerance: number): void {
  for (const [i, row] of expected.entries()) {
    for (const [j, each] of row.entries()) closeTo(found[i]![j], each, `${i}, ${j}`, { tolerance, scale: 1 })
  }
}

const ids = ['a', 'b', 'c']

const pairsOf = (rank: Square): RankCorrelation[] =>
  rank.flatMap((row, i) => row.slice(0, i).map((rho, j) => ({ between: [ids[j]!, ids[i]!] as const, rho })))

for (const reference of golden.cases as readonly Reference[]) {
  const { rank } = reference
  test(`${JSON.stringify(rank)}: normal correlations, eigenvalues, factor or nearest matrix`, () => {
    const normal = rank.map((row) => row.map(normalOfRank))
    near(normal, reference.normal, 1e-15)
    for (const [matrix, expected] of [
      [rank, reference.eigenvaluesOfRank],
      [normal, reference.eigenvaluesOfNormal],
    ] as const) {
      near([eigenOf(matrix).map(({ value }) => value)], [expected], 1e-14)
    }
    assert.equal(isPositiveDefinite(normal), reference.isPositiveDefinite)
    if (reference.cholesky) near(cholesky(normal), reference.cholesky, 1e-14)
    if (reference.nearestCorrelation) {
      const nearest = nearestCorrelation(normal)
      near(nearest, reference.nearestCorrelation, reference.nearestTolerance!)
      const change = Math.max(
        ...nearest.flatMap((row, i) => row.map((each, j) => Math.abs(each - normal[i]![j]!))),
      )
      closeTo(change, reference.largestChange!, 'change', {
        tolerance: reference.nearestTolerance!,
        scale: 1,
      })
    }
  })
}

const samplingOf = (correlations: readonly RankCorrelation[], rest: Partial<Sampling> = {}): Sampling => ({
  seed: 1,
  method: 'latinHypercube',
  blockSize: 1024,
  ids,
  correlations,
  ...rest,
})

/** Several blocks after each other, by parameter. */
function joined(sampling: Sampling, blocks: number): Float64Array[] {
  const sample = blockSampler(sampling)
  const all = Array.from({ length: blocks }, (_, block) => sample(block))
  return sampling.ids.map((_, j) => Float64Array.from(all.flatMap((columns) => [...columns[j]!])))
}

interface Induced {
  readonly rank: Square
  readonly deviation: Readonly<Record<string, { readonly allow: number }>>
}

for (const { rank, deviation } of golden.inducedDeviation as readonly Induced[]) {
  test(`${JSON.stringify(rank)}: trials are correlated so, in blocks of any size and of any design`, () => {
    for (const [trials, { allow }] of Object.entries(deviation)) {
      for (const method of ['latinHypercube', 'simple', 'sobolSequence'] as const) {
        const blockSize =
          method === 'sobolSequence' ? 2 ** Math.floor(Math.log2(Number(trials))) : Number(trials)
        const columns = blockSampler(
          samplingOf(pairsOf(rank), { method, blockSize, ids: ids.slice(0, rank.length) }),
        )(0)
        for (const { between, rho } of pairsOf(rank)) {
          const [x, y] = between.map((id) => columns[ids.indexOf(id)]!) as [Float64Array, Float64Array]
          closeTo(spearman(x, y).rho, rho, `${trials} ${method}`, { tolerance: allow, scale: 1 })
        }
      }
    }
  })
}

test('many blocks of 1,024 together are as correlated as each', () => {
  const [x, y] = joined(samplingOf([{ between: ['a', 'b'], rho: 0.8 }]), 10) as [Float64Array, Float64Array]
  closeTo(spearman(x, y).rho, 0.8, 'rho', { tolerance: 0.01, scale: 1 })
})

test('correlated columns keep their very numbers, in another order; those that are not correlated keep that as well', () => {
  const free = blockSampler(samplingOf([]))(2)
  const tied = blockSampler(samplingOf([{ between: ['c', 'a'], rho: -0.7 }]))(2)
  assert.deepEqual(tied[1], free[1])
  assert.deepEqual(tied[0], free[0])
  assert.notDeepEqual(tied[2], free[2])
  assert.deepEqual(tied[2]!.toSorted(), free[2]!.toSorted())
})

test('columns depend neither on the order of parameters nor on that of correlations, nor on parameters of other groups', () => {
  const pairs = pairsOf([
    [1, 0.7, 0.6],
    [0.7, 1, 0.5],
    [0.6, 0.5, 1],
  ])
  const [a, b, c] = blockSampler(samplingOf(pairs))(5)
  const turned = pairs.toReversed().map(({ between: [x, y], rho }) => ({ between: [y, x] as const, rho }))
  const others = [...turned, { between: ['0', 'z'] as const, rho: 0.9 }]
  const sampled = blockSampler(samplingOf(others, { ids: ['z', 'c', 'new', 'a', '0', 'b'] }))(5)
  assert.deepEqual([sampled[3], sampled[5], sampled[1]], [a, b, c])
})

test('what moves exactly with another has its ranks, and the correlations of that one', () => {
  const correlations: RankCorrelation[] = [
    { between: ['a', 'b'], rho: -1 },
    { between: ['b', 'c'], rho: 0.6 },
  ]
  const [group] = groupsOf(correlations)
  assert.deepEqual(group!.ranks, [
    [1, -1, -0.6],
    [-1, 1, 0.6],
    [-0.6, 0.6, 1],
  ])
  assert.equal(contradictionIn(group!), undefined)
  const [a, b, c] = blockSampler(samplingOf(correlations))(0) as [Float64Array, Float64Array, Float64Array]
  assert.equal(spearman(a, b).rho, -1)
  closeTo(spearman(b, c).rho, 0.6, 'rho', { tolerance: 0.06, scale: 1 })
})

test('correlations that contradict each other are refused with the fewest of them and what comes nearest, which is taken when sent back', () => {
  const correlations: RankCorrelation[] = [
    { between: ['d', 'a'], rho: 0.2 },
    { between: ['a', 'b'], rho: 0.9 },
    { between: ['b', 'c'], rho: 0.9 },
    { between: ['a', 'c'], rho: -0.9 },
  ]
  const [group] = groupsOf(correlations)
  const contradiction = contradictionIn(group!)!
  assert.deepEqual(contradiction.ids, ['a', 'b', 'c'])
  assert.ok(contradiction.largestChange > 0.3 && contradiction.largestChange < 0.5)
  assert.equal(contradiction.nearest.length, 6)
  assert.throws(() => orderingOf(group!), /a, b, c, d contradict each other/)
  const [mended] = groupsOf(contradiction.nearest)
  assert.equal(contradictionIn(mended!), undefined)
  const [a, b] = joined(samplingOf(contradiction.nearest, { ids: ['a', 'b', 'c', 'd'] }), 4) as [
    Float64Array,
    Float64Array,
  ]
  const wanted = contradiction.nearest.find(({ between }) => between.join() === 'a,b')!
  closeTo(spearman(a, b).rho, wanted.rho, 'rho', { tolerance: 0.05, scale: 1 })
})

test('one that moves exactly with another and is correlated otherwise contradicts it', () => {
  const [group] = groupsOf([
    { between: ['a', 'b'], rho: 1 },
    { between: ['b', 'c'], rho: 0.6 },
    { between: ['a', 'c'], rho: 0.5 },
  ])
  assert.deepEqual(contradictionIn(group!)?.ids, ['a', 'b', 'c'])
})

test('a correlation of nothing connects nothing, and groups are told apart', () => {
  const groups = groupsOf([
    { between: ['a', 'b'], rho: 0 },
    { between: ['x', 'c'], rho: 0.5 },
    { between: ['b', 'y'], rho: 0.5 },
  ])
  assert.deepEqual(
    groups.map((each) => each.ids),
    [
      ['b', 'y'],
      ['c', 'x'],
    ],
  )
})

test('what is wrong with a correlation is told with its place, and how many may be connected', () => {
  const all = Array.from({ length: 40 }, (_, i) => `p${i}`)
  const refused = (...correlations: RankCorrelation[]) =>
    correlationRefusals(all, correlations).map(({ place, member }) => `${place} ${member}`)
  const pair = (a: string, b: string, rho: number): RankCorrelation => ({ between: [a, b], rho })
  assert.deepEqual(
    refused(
      pair('p1', 'p2', 0.5),
      pair('p2', 'p1', 0.4),
      pair('p3', 'p3', 0.4),
      pair('p3', 'other', 0.4),
      pair('p3', 'p4', 1.5),
      pair('p4', 'p5', Number.NaN),
    ),
    ['1 between', '2 between', '3 between', '4 rho', '5 rho'],
  )
  const chain = (length: number) => all.slice(1, length).map((id, i) => pair(`p${i}`, id, 0.1))
  assert.deepEqual(refused(...chain(30)), [])
  assert.deepEqual(refused(...chain(31)), ['29 between'])
  assert.deepEqual(contradictionsIn(chain(30)), [])
  assert.equal(contradictionsIn(chain(3).map((each) => ({ ...each, rho: 0.9 }))).length, 1)
})
