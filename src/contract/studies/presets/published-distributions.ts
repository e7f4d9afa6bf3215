import table from '../../../../reference-data/published/uncertainty-distributions.json' with { type: 'json' }
import type { GivenBody } from './preset-distributions.ts'

interface PublishedRow {
  readonly name: string
  readonly kind: string
  readonly values: readonly number[]
  readonly source: string
  /** The input that it is of, and how it becomes that. */
  readonly input?: { readonly place: string; readonly factor: number; readonly unit: string }
}

const rows: readonly PublishedRow[] = table.rows

/** Distributions that others have published of an input. */
export function publishedFor(
  target: string,
): { readonly name: string; readonly source: string; readonly distribution: GivenBody }[] {
  return rows.flatMap(({ name, kind, values, source, input }) => {
    if (input?.place !== target) return []
    const [low, ...rest] = values.map((value) => ({ value: value * input.factor, unit: input.unit }))
    const [middle, high] = kind === 'triangular' ? rest : [undefined, rest[0]]
    if (!low || !high) return []
    const distribution: GivenBody = middle
      ? { kind: 'triangular', low, mode: middle, high }
      : { kind: 'uniform', low, high }
    return [{ name, source, distribution }]
  })
}
