import type { PathwayDefaults } from '../reference-data/pathway-schema.ts'
import type { Inputs } from '../request/inputs.ts'
import { quantityAt } from '../request/pointers.ts'
import type { Provenance } from '../schemas/reference-datum.ts'
import { written } from '../text/paper.ts'

type Defaults = Pick<PathwayDefaults, 'inputs' | 'provenance' | 'edition'>

/**
 * Where each quantity is from, by JSON pointer: the source of its datum where the value is that of the reference data,
 * and what these have instead where it is another.
 *
 * @param defaults of the plant's pathway; undefined where the reference data have none.
 */
export function datumSources(inputs: Inputs, defaults: Defaults | undefined): Record<string, string> {
  if (!defaults) return {}
  const start = defaults.inputs as unknown as Inputs
  const entries = Object.entries(defaults.provenance).flatMap(([pointer, about]): [string, string][] => {
    const [given, known] = [quantityAt(inputs, pointer), quantityAt(start, pointer)]
    if (!given || !known || !isSameElement(inputs, start, pointer)) return []
    const isSame = given.value === known.value && given.unit === known.unit
    return [[pointer, isSame ? sourceText(about) : `Given, in place of ${written(known)} (${about.source})`]]
  })
  return Object.fromEntries(entries)
}

function sourceText({ source, currencyYear, confidence }: Provenance): string {
  const money = typeof currencyYear === 'number' ? `; money of ${currencyYear}` : ''
  return `${source}${money}; ${confidence} confidence`
}

/** Elements of lists stand for the same where they have the same name. */
function isSameElement(inputs: Inputs, start: Inputs, pointer: string): boolean {
  const [, part = '', index = ''] = pointer.split('/')
  const nameIn = (document: object): unknown => {
    const list = (document as Readonly<Record<string, unknown>>)[part]
    return Array.isArray(list) ? list[Number(index)]?.name : undefined
  }
  return nameIn(inputs) === nameIn(start)
}
