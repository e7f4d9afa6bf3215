import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RankCorrelation } from '../../src/engine/uncertainty/design/correlated-groups.ts'
import { indexGroups, radialDesign, replicates } from '../../src/engine/uncertainty/design/radial.ts'
import { sobolIndices } from '../../src/engine/uncertainty/reduction/sobol-indices.ts'
import { spearman } from '../../src/engine/uncertainty/reduction/spearman.ts'
import { normalQuantile } from '../../src/engine/uncertainty/special/normal.ts'
import { closeTo } from '../support/close-to.ts'

const ids = ['feed', 'power', 'jet', 'diesel']
const correlations: readonly RankCorrelation[] = [
  { between: ['jet', 'feed'], rho: 0.6 },
  { between: ['diesel', 'power'], rho: 0 },
]
const size = 1_024
const designOf = (replicate: number, given = correlations) =>
  radialDesign({ seed: 7, ids, size, correlations: given }, replicate)

test('what is correlated, directly or by way of others, is one group; a correlation of 0 makes none', () => {
  assert.deepEqual(indexGroups(ids, []), [[0], [1], [2], [3]])
  assert.deepEqual(indexGroups(ids, correlations), [[0, 2], [1], [3]])
  const chain: RankCorrelation[] = [...correlations, { between: ['diesel', 'jet'], rho: -0.3 }]
  assert.deepEqual(indexGroups(ids, chain), [[0, 2, 3], [1]])
})

test('both samples have the correlation and keep their numbers; the others keep their bits', () => {
  const [plain, moved] = [designOf(3, []), designOf(3)]
  for (const sample of ['a', 'b'] as const) {
    const [before, now] = [plain[sample], moved[sample]]
    for (const j of [1, 3]) assert.deepEqual(now[j], before[j])
    for (const j of [0, 2]) assert.deepEqual(now[j]?.toSorted(), before[j]?.toSorted())
    closeTo(spearman(now[0]!, now[2]!).rho, 0.6, `rank correlation in ${sample}`, {
      tolerance: 0.03,
      scale: 1,
    })
  }
  closeTo(spearman(moved.a[0]!, moved.b[2]!).rho, 0, 'between the samples', { tolerance: 0.1, scale: 1 })
})

test('a group of correlated normal numbers has the share of the variance that it has by the formula', () => {
  const sizes = [1, 0.5, 2, 1]
  const sum = (columns: readonly Float64Array[]) =>
    columns[0]!.map((_, n) =>
      columns.reduce((total, column, j) => total + sizes[j]! * normalQuantile(column[n]!), 0),
    )
  const groups = indexGroups(ids, correlations)
  const found = sobolIndices(
    Array.from({ length: replicates }, (_, replicate) => {
      const { a, b } = designOf(replicate)
      const ab = groups.map((group) => sum(a.map((column, j) => (group.includes(j) ? b[j]! : column))))
      return { a: sum(a), b: sum(b), ab }
    }),
  )
  const r = 2 * Math.sin((Math.PI * 0.6) / 6)
  const variances = [1 + 4 + 2 * r * 1 * 2, 0.25, 1]
  const whole = variances.reduce((total, each) => total + each, 0)
  found.forEach(({ first, total }, g) => {
    for (const { value, standardError } of [first, total]) {
      closeTo(value, variances[g]! / whole, `group ${g}`, {
        tolerance: Math.max(0.005, 5 * standardError!),
        scale: 1,
      })
    }
  })
})
