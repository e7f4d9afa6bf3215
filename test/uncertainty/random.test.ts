import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latinHypercube } from '../../src/engine/uncertainty/design/latin-hypercube.ts'
import { mostDimensions, sobolColumn } from '../../src/engine/uncertainty/design/sobol-points.ts'
import { Stream } from '../../src/engine/uncertainty/random/stream.ts'
import { threefry, uniformOf } from '../../src/engine/uncertainty/random/threefry.ts'
import { spearman } from '../../src/engine/uncertainty/reduction/spearman.ts'
import { readGolden } from '../support/golden.ts'

interface KnownAnswer {
  readonly key: readonly [number, number]
  readonly counter: readonly [number, number]
  readonly block: string
  readonly uniform: number
}

const hexadecimal = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')

test('Threefry gives the known answers, and their uniform numbers', () => {
  const answers = readGolden('uncertainty/random-streams').cases as readonly KnownAnswer[]
  assert.ok(answers.length > 4)
  for (const { key, counter, block, uniform } of answers) {
    const words = { first: 0, second: 0 }
    threefry(key[0] | 0, key[1] | 0, counter[0] | 0, counter[1] | 0, words)
    assert.equal(`${hexadecimal(words.first)} ${hexadecimal(words.second)}`, block)
    assert.equal(uniformOf(words), uniform)
  }
})

test('a uniform number is never 0 and never 1', () => {
  assert.ok(uniformOf({ first: 0, second: 0 }) > 0)
  assert.ok(uniformOf({ first: -1, second: -1 }) < 1)
})

test('streams differ by seed, by id and by purpose, and not by anything else', () => {
  const first = (seed: number, id: string, purpose: 'trial' | 'morrisStart' = 'trial') =>
    new Stream(seed, id, purpose).uniform(0, 0)
  const all = [
    first(1, 'price'),
    first(2, 'price'),
    first(1 + 2 ** 32, 'price'),
    first(1, 'price '),
    first(1, 'Price'),
    first(1, ''),
    first(1, 'price\u0000'),
    first(1, 'price', 'morrisStart'),
  ]
  assert.equal(new Set(all).size, all.length)
  assert.equal(first(1, 'price'), all[0])
})

interface Hypercube {
  readonly N: number
  readonly k: number
}

const hypercubes = readGolden('uncertainty/latin-hypercube')

for (const { N, k } of hypercubes.cases as readonly Hypercube[]) {
  test(`a Latin hypercube of ${N} trials and ${k} columns has one number in each part, in unrelated orders`, () => {
    const columns = Array.from({ length: k }, (_, j) => latinHypercube(new Stream(7, `p${j}`, 'trial'), 3, N))
    for (const column of columns) {
      assert.ok(column.every((u) => u > 0 && u < 1))
      const parts = Array.from(column, (u) => Math.floor(N * u)).sort((a, b) => a - b)
      assert.deepEqual(
        parts,
        Array.from({ length: N }, (_, i) => i),
      )
    }
    if (N < 30) return
    for (const [j, column] of columns.entries()) {
      for (const other of columns.slice(0, j)) {
        const { rho } = spearman(column, other)
        assert.ok(Math.abs(rho!) < 5 / Math.sqrt(N - 1), `${rho}`)
      }
    }
  })
}

test('the mean of a sum over a Latin hypercube varies ten thousand times less than over simple random trials', () => {
  const [{ N, k, latinHypercube: expected }] = hypercubes.varianceOfMean
  const repetitions = 400
  const means = Array.from({ length: repetitions }, (_, block) => {
    let sum = 0
    for (let j = 0; j < k; j++)
      for (const u of latinHypercube(new Stream(1, `p${j}`, 'trial'), block, N)) sum += u
    return sum / N - k / 2
  })
  const variance = means.reduce((sum, each) => sum + each * each, 0) / repetitions
  // The variance of an estimate of a variance by 400 is 7 %; four of these.
  assert.ok(Math.abs(variance / expected - 1) < 0.28, `${variance} ${expected}`)
})

const published = readGolden('uncertainty/sobol-sequence')

test('Sobol’ points are the published ones, in 40 dimensions', () => {
  for (let dimension = 0; dimension < 40; dimension++) {
    const column = sobolColumn(dimension, 64)
    const expected = published.first64.map((point: readonly number[]) => point[dimension])
    assert.deepEqual(
      Array.from(column, (word) => (word >>> 0) / 2 ** 26),
      expected,
    )
    for (const [index, point] of Object.entries(
      published.later.points as Record<string, readonly number[]>,
    )) {
      assert.equal(
        sobolColumn(dimension, 1, Number(index))[0]! >>> 0,
        point[dimension],
        `${index}, ${dimension}`,
      )
    }
  }
})

test('the first points of any power of two have one in each part of every dimension there are numbers for', () => {
  for (let dimension = 0; dimension < mostDimensions; dimension++) {
    const parts = Array.from(sobolColumn(dimension, 256), (word) => word >>> 24).sort((a, b) => a - b)
    assert.deepEqual(
      parts,
      Array.from({ length: 256 }, (_, i) => i),
      `${dimension}`,
    )
  }
  assert.throws(() => sobolColumn(mostDimensions, 2), /200 dimensions/)
})

test('points that begin later are those of the whole column', () => {
  assert.deepEqual(sobolColumn(5, 50, 13), sobolColumn(5, 63).subarray(13))
})
