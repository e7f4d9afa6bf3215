/** What every number is compared with: the defaults of the edition, a kept calculation, or another scenario. */
export type Baseline =
  | { readonly kind: 'default' }
  | { readonly kind: 'calculation' | 'scenario'; readonly id: string }

const prefixes = { calculation: 'calc:', scenario: 'scn:' } as const
const byDefault = { kind: 'default' } as const

/** As the address has it: `default`, `calc:<id>` or `scn:<id>`; whatever else it says is taken for the default. */
export function readBaseline(text: unknown): Baseline {
  if (typeof text !== 'string') return byDefault
  for (const kind of ['calculation', 'scenario'] as const) {
    const prefix = prefixes[kind]
    if (text.startsWith(prefix) && text.length > prefix.length) return { kind, id: text.slice(prefix.length) }
  }
  return byDefault
}

export const baselineText = (baseline: Baseline): string =>
  baseline.kind === 'default' ? 'default' : `${prefixes[baseline.kind]}${baseline.id}`
