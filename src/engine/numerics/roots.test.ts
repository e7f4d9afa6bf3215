import assert from 'node:assert/strict'
import { test } from 'node:test'
import { polynomial } from './power-sums.ts'
import { bracketedRoot, piecesBelowOne, polynomialValue, rootsBelowOne, signChanges } from './roots.ts'

const near = (actual: number | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) <= 1e-12, `${actual} is not ${expected}`)

test('a root between two points of opposite sign is found to the last bits', () => {
  near(
    bracketedRoot((x) => x * x - 2, 0, 2),
    Math.SQRT2,
  )
  near(bracketedRoot(Math.cos, 1, 2), Math.PI / 2)
  near(
    bracketedRoot((x) => 1 - x, 0, 5),
    1,
  )
})

test('a root is found where the function is nearly flat on one side', () => {
  near(
    bracketedRoot((x) => x ** 21 - 1e-21, 0, 10),
    0.1,
  )
})

test('few steps are taken towards a root beside which the function is nearly flat', () => {
  let steps = 0
  const f = (x: number) => {
    steps++
    return x ** 21 - 1e-21
  }
  near(bracketedRoot(f, 0, 10), 0.1)
  assert.ok(steps <= 45, `${steps} steps`)
})

test('a jump over 0 is narrowed to where it is', () => {
  near(
    bracketedRoot((x) => (x < 0.3 ? -1 : 2), 0, 1),
    0.3,
  )
})

test('with a tolerance the search ends as soon as the value is within it', () => {
  let steps = 0
  const x = bracketedRoot(
    (at) => {
      steps++
      return at ** 3 - 2
    },
    0,
    2,
    0.01,
  )
  assert.ok(Math.abs(x ** 3 - 2) <= 0.01)
  assert.ok(steps < 15)
})

test('signs are counted where they change, zeros between them left out', () => {
  assert.equal(signChanges([-1, 0, 2, 0, 0, 3]), 1)
  assert.equal(signChanges([-1, 2, -3, 4]), 3)
  assert.equal(signChanges([0, 0]), 0)
})

test('a value that rounding alone can have made is 0', () => {
  assert.equal(polynomialValue([0.1 + 0.2, -0.3], 1), 0)
  assert.equal(polynomialValue([1, 2, 3], 2), 17)
})

test('all roots between 0 and 1 are found, each once and ascending', () => {
  const roots = [0.1, 0.5, 0.9]
  const found = rootsBelowOne([-0.045, 0.59, -1.5, 1])
  assert.equal(found.length, 3)
  for (const [i, root] of roots.entries()) near(found[i], root)
})

test('a double root is found although the sign does not change there', () => {
  const found = rootsBelowOne([0.25, -1, 1])
  assert.equal(found.length, 1)
  near(found[0], 0.5)
})

test('roots at 0, at 1 and beyond do not count', () => {
  assert.deepEqual(rootsBelowOne([0, 1]), [])
  assert.deepEqual(rootsBelowOne([1, -1]), [])
  assert.deepEqual(rootsBelowOne([2, -1]), [])
  assert.deepEqual(rootsBelowOne([0, 0]), [])
  assert.deepEqual(rootsBelowOne([]), [])
})

/** A thousand flows of any sign, the same ones every time. */
function randomFlows(count: number): number[] {
  let state = 12_345
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return 1e6 * (state / 2 ** 31 - 0.5)
  })
}

test('a thousand coefficients of any sign are parted into few pieces, and all their roots are found', () => {
  const flows = randomFlows(1000)
  for (const coefficients of [flows, flows.toReversed()]) {
    assert.ok(piecesBelowOne(polynomial(coefficients)).length <= 1000)
    const roots = rootsBelowOne(coefficients)
    const steps = Array.from({ length: 20_000 }, (_, i) => polynomialValue(coefficients, i / 20_000))
    assert.ok(roots.length >= signChanges(steps))
    for (const root of roots) {
      const [below, above] = [root * (1 - 1e-9), root * (1 + 1e-9)].map((x) =>
        polynomialValue(coefficients, x),
      )
      assert.ok((below ?? 0) * (above ?? 0) < 0, `${root}`)
    }
  }
})

test('roots of products of factors are found wherever they lie, double ones once', () => {
  for (const places of [
    [1, 2, 3],
    [10, 11, 90],
    [5, 5, 50],
    [97, 98, 99, 20],
    [40, 40, 80, 80],
  ]) {
    let coefficients = [1]
    for (const place of places) {
      const root = place / 100
      coefficients = [0, ...coefficients].map((each, i) => each - root * (coefficients[i] ?? 0))
    }
    const expected = [...new Set(places)].sort((a, b) => a - b)
    const found = rootsBelowOne(coefficients)
    assert.equal(found.length, expected.length, `${found}`)
    for (const [i, place] of expected.entries())
      assert.ok(Math.abs((found[i] ?? 0) - place / 100) < 1e-5, `${found}`)
  }
})
