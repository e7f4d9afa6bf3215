import { supplySource } from '../outcome/changed-supplies.ts'
import type { PathwayDefaults } from '../reference-data/pathway-schema.ts'
import type { Inputs } from '../request/inputs.ts'
import { quantityAt } from '../request/pointers.ts'
import { suppliedItems, suppliedKeys } from '../request/supply.ts'
import type { Provenance } from '../schemas/reference-datum.ts'
import { capitalized } from '../text/initial-letter.ts'
import { written } from '../text/paper.ts'

type Defaults = Pick<PathwayDefaults, 'inputs' | 'provenance' | 'edition'>

/**
 * Where each quantity is from, by JSON pointer: the source of its datum where the value is that of the reference data,
 * and what these have instead where it is another; of what a supplier gives that supplier.
 *
 * @param defaults of the plant's pathway; undefined where the reference data have none.
 */
export function datumSources(inputs: Inputs, defaults: Defaults | undefined): Record<string, string> {
  const ofSuppliers = supplierSources(inputs)
  if (!defaults) return ofSuppliers
  const start = defaults.inputs as unknown as Inputs
  const entries = Object.entries(defaults.provenance).flatMap(([pointer, about]): [string, string][] => {
    const [given, known] = [quantityAt(inputs, pointer), quantityAt(start, pointer)]
    if (!given || !known || !isSameElement(inputs, start, pointer)) return []
    const isSame = given.value === known.value && given.unit === known.unit
    return [[pointer, isSame ? sourceText(about) : `Given, in place of ${written(known)} (${about.source})`]]
  })
  return { ...Object.fromEntries(entries), ...ofSuppliers }
}

const supplierSources = (inputs: Inputs): Record<string, string> =>
  Object.fromEntries(
    suppliedItems(inputs).flatMap(({ pointer, item }) =>
      suppliedKeys.flatMap((key) => {
        const source = supplySource(item, key)
        return source === undefined ? [] : [[`${pointer}/${key}`, capitalized(source)] as const]
      }),
    ),
  )

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
