import { yearsFollowFrom } from '../../engine/calculate.ts'
import type { Input } from '../../engine/language/quantity.ts'
import { contractPath, contractProduct } from '../../engine/model/inputs/contract-inputs.ts'
import { conventions } from '../../engine/model/inputs/conventions.ts'
import { year } from '../../engine/model/inputs/economic-inputs.ts'
import { product } from '../../engine/model/inputs/inputs.ts'
import { path } from '../../engine/model/inputs/path-inputs.ts'
import { policyPath, policyProduct } from '../../engine/model/inputs/policy-inputs.ts'
import { type Field, inputsOf, type List, lists, sections } from './catalogue.ts'
import type { Inputs } from './inputs.ts'
import { pricePaths } from './price-paths.ts'
import { placesOf } from './series-of.ts'

type Pointers = ReadonlyMap<Input, readonly string[]>

/** Inputs that follow from the product that an element names. */
const namingProducts: Partial<Readonly<Record<List, readonly Input[]>>> = {
  policies: Object.values(policyProduct),
  contracts: Object.values(contractProduct),
}

/**
 * Where a document has each of the engine's inputs, or may have it, as JSON pointers: one, or one for each element of a
 * series over a list. All forms of an input stand in the same place.
 */
export function inputPointers(inputs: Inputs): Pointers {
  const pointers = new Map([...plainPointers, ...pathPointers(inputs)])
  for (const list of Object.keys(lists) as List[]) {
    const places = placesOf(list, inputs[list] ?? [])
    const add = (input: Input, key: string, per = input.per) =>
      pointers.set(
        input,
        places.flatMap((place, n) => (place.per === per ? [`/${list}/${n}/${key}`] : [])),
      )
    for (const [key, field] of Object.entries<Field>(lists[list]))
      for (const input of inputsOf(field)) add(input, key)
    if (list === 'products') add(product.isFuel, 'isFuel')
    for (const input of namingProducts[list] ?? []) add(input, 'product')
  }
  return pointers
}

/** Where the prices stand that move by themselves. */
function pathPointers(inputs: Inputs): [Input, string[]][] {
  const paths = pricePaths(inputs).map(({ pointer }) => pointer)
  const values = (inputs.policies ?? []).map((_, n) => `/policies/${n}/value`)
  const ofContracts = (key: string) => (inputs.contracts ?? []).map((_, n) => `/contracts/${n}/${key}`)
  return [
    ...Object.values(path).map((input): [Input, string[]] => [input, paths]),
    [policyPath, values],
    [contractPath.price, ofContracts('price')],
    [contractPath.reference, ofContracts('referencePrice')],
  ]
}

const ofSections = Object.entries(sections).flatMap(([section, fields]) =>
  Object.entries<Field>(fields).flatMap(([key, field]) =>
    inputsOf(field).map((input) => [input, [`/${section}/${key}`]] as const),
  ),
)

const pointersOf = (input: Input) => ofSections.flatMap(([each, own]) => (each === input ? own : []))

const plainPointers: Pointers = new Map<Input, readonly string[]>([
  ...ofSections,
  [year, yearsFollowFrom.flatMap(pointersOf)],
  ...Object.entries(conventions).map(([key, input]) => [input, [`/convention/${key}`]] as const),
  [product.isMain, ['/economics/mainProduct']],
])
