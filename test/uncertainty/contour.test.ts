import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zeros } from '../../src/engine/numerics/zeros.ts'
import { gridColumns, valuesBetween } from '../../src/engine/uncertainty/design/grid.ts'
import { contourOf, passedEdges } from '../../src/engine/uncertainty/reduction/contour.ts'
import { closeTo } from '../support/close-to.ts'

const zeroBetween = (f: (x: number) => number, a: number, b: number) => zeros(f, [a, b], 200).found[0]

function contour(f: (x: number, y: number) => number, xs: number[], ys: number[]) {
  const [first, second] = gridColumns([xs, ys])
  const values = first!.map((x, k) => f(x, second![k]!))
  const map = { xs, ys, values, at: f, zeroBetween }
  return { ...contourOf(map), edges: passedEdges(map) }
}

const side = valuesBetween(-2, 2, 17, 'linear').map((x) => x + 0.01)

test('the contour of a circle is one closed line of points that lie on it', () => {
  const { crossings, lines, edges } = contour((x, y) => x * x + y * y - 1, side, side)
  assert.equal(lines.length, 1)
  assert.equal(crossings.length, edges)
  assert.equal(lines[0]!.length, crossings.length + 1)
  assert.deepEqual(lines[0]![0], lines[0]!.at(-1))
  for (const [x, y] of crossings) closeTo(Math.hypot(x, y), 1, 'radius')
})

test('neighbouring points of a line lie in one cell, and a line that leaves the grid is open', () => {
  const { lines } = contour((x, y) => y - 0.7 * x, side, side)
  assert.equal(lines.length, 1)
  const [line] = lines
  assert.notDeepEqual(line![0], line!.at(-1))
  line!.slice(1).forEach(([x, y], i) => {
    const [before, below] = line![i]!
    assert.ok(Math.abs(x - before) < 0.26 && Math.abs(y - below) < 0.26)
  })
})

test('what belongs together in a cell with four crossings is told by its middle', () => {
  for (const shift of [-0.05, 0.05]) {
    const saddle = (x: number, y: number) => x * y - shift
    const { lines } = contour(saddle, [-1, 1], [-1, 1])
    assert.equal(lines.length, 2)
    for (const [[ax, ay], [bx, by]] of lines as unknown as [[number, number], [number, number]][]) {
      assert.ok(Math.sign((ax + bx) * (ay + by)) === Math.sign(shift), `${shift}`)
    }
  }
})

test('a jump is no crossing, and nothing is told where there is no number', () => {
  const jump = contour((x) => 1 / (x - 0.3), side, side)
  assert.ok(jump.edges > 0)
  assert.deepEqual(jump.crossings, [])
  const half = contour((x, y) => (x < 0 ? Number.NaN : y), side, side)
  assert.ok(half.crossings.every(([x]) => x >= 0))
  assert.ok(half.crossings.length > 5)
})

test('values between two ends are even, or have even ratios, and end where they are to end', () => {
  assert.deepEqual(valuesBetween(0, 1, 5, 'linear'), [0, 0.25, 0.5, 0.75, 1])
  const ratios = valuesBetween(1, 1000, 4, 'logarithmic')
  for (const [i, value] of ratios.entries()) closeTo(value, 10 ** i)
  assert.equal(ratios.at(-1), 1000)
  assert.deepEqual(
    gridColumns([
      [1, 2],
      [5, 6, 7],
    ]).map((column) => [...column]),
    [
      [1, 1, 1, 2, 2, 2],
      [5, 6, 7, 5, 6, 7],
    ],
  )
})
