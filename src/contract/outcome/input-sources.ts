import type { Input } from '../../engine/language/quantity.ts'
import { contractPath, contractProduct } from '../../engine/model/inputs/contract-inputs.ts'
import { conventions } from '../../engine/model/inputs/conventions.ts'
import { year } from '../../engine/model/inputs/economic-inputs.ts'
import { product } from '../../engine/model/inputs/inputs.ts'
import { path } from '../../engine/model/inputs/path-inputs.ts'
import { policyPath, policyProduct, policyRules } from '../../engine/model/inputs/policy-inputs.ts'
import { schemeIntensity } from '../../engine/model/inputs/scheme-inputs.ts'
import { settingsOf } from '../case.ts'
import { type Field, inputsOf, lists, sections } from '../request/catalogue.ts'
import type { Inputs, Item, SectionValues } from '../request/inputs.ts'
import { isMeasuredBy } from '../request/quantity-units.ts'
import { givenIntensity, intensityKeys } from '../request/scheme-intensities.ts'
import { schemes } from '../request/schemes.ts'
import { placesOf } from '../request/series-of.ts'
import { supplySource } from './changed-supplies.ts'

type Given = Item[string] | SectionValues[string] | undefined

const request = 'The request'
const notGiven = 'Not given'

/**
 * Where the value of each input is from, in words fit for an explanation: the request, a default, or nowhere.
 *
 * @param taken what the preset gave, with its source.
 */
export function inputSources(
  inputs: Inputs,
  taken: ReadonlyMap<Input, string> = new Map(),
): ReadonlyMap<Input, string> {
  const sources = new Map<Input, string>([
    [year, 'The construction and the lifetime'],
    [product.isFuel, request],
    [
      product.isMain,
      inputs.economics.mainProduct === undefined ? 'The first fuel, as no main product is named' : request,
    ],
    ...Object.values(policyProduct).map((input) => [input, 'The products that the policies name'] as const),
    ...Object.values(contractProduct).map(
      (input) => [input, 'The products that the contracts name'] as const,
    ),
    ...[...Object.values(path), ...Object.values(contractPath), policyPath].map(
      (input) => [input, 'Which prices have a rate of their own or a table'] as const,
    ),
    [policyRules.isRefused, 'The rules of the schemes that the policies need'],
    ...conventionSources(inputs),
  ])
  const ofSections = [...sectionSources(inputs, taken), ...intensitySources(inputs)]
  for (const [input, source] of ofSections) sources.set(input, source)
  for (const list of Object.keys(lists) as (keyof typeof lists)[]) {
    for (const [key, field] of Object.entries<Field>(lists[list])) {
      for (const input of inputsOf(field))
        sources.set(input, listSource(elementsOf(inputs, list, input), key, field, input))
    }
  }
  return sources
}

function sectionSources(inputs: Inputs, taken: ReadonlyMap<Input, string>): [Input, string][] {
  return Object.entries(sections).flatMap(([section, fields]) => {
    const given = (inputs[section as keyof typeof sections] ?? {}) as SectionValues
    return Object.entries<Field>(fields).flatMap(([key, field]) =>
      inputsOf(field).map((input): [Input, string] => [
        input,
        taken.get(input) ?? sourceOf(input, isGiven(given[key], field, input)),
      ]),
    )
  })
}

/** Where carbon values by the methods of schemes are from, as the request tells it. */
function intensitySources(inputs: Inputs): [Input, string][] {
  return schemes.flatMap((scheme): [Input, string][] => {
    const key = intensityKeys[scheme]
    const { pointer, method, source } = givenIntensity(inputs, scheme) ?? {}
    if (pointer !== `/carbon/${key}`) return []
    const notes = [method, source].filter((each) => each !== undefined)
    return [[schemeIntensity[key], [request, ...notes].join('; ')]]
  })
}

function conventionSources({ convention }: Inputs): [Input, string][] {
  const own: object = typeof convention === 'object' ? convention : {}
  const { preset } = settingsOf(convention)
  const named = convention === undefined ? `${preset}, which holds where none is named` : preset
  return Object.entries(conventions).map(([key, input]) => [
    input,
    Object.hasOwn(own, key) ? request : `Default of the convention ${named}`,
  ])
}

/** The rows that an input has elements for: what is counted by mass has none of what is counted by energy. */
function elementsOf(inputs: Inputs, list: keyof typeof lists, { per }: Input): readonly Item[] {
  const items = inputs[list] ?? []
  const places = placesOf(list, items)
  return items.filter((_, n) => places[n]?.per === per)
}

function listSource(items: readonly Item[], key: string, field: Field, input: Input): string {
  if (items.length === 0) return notGiven
  const given = givenBy(items, key)
  const silent = items.filter((item) => !isGiven(item[key], field, input))
  if (silent.length === 0) return given
  const instead = sourceOf(input, false)
  if (silent.length === items.length) return instead
  return `${given}; for ${silent.map(({ name }) => name).join(', ')}: ${instead.toLowerCase()}`
}

/** The request, and which of its numbers are of a supplier. */
function givenBy(items: readonly Item[], key: string): string {
  const supplied = items.flatMap((item) => {
    const source = supplySource(item, key)
    return source === undefined ? [] : [`for ${item.name}: ${source}`]
  })
  return [request, ...supplied].join('; ')
}

function isGiven(given: Given, field: Field, input: Input): boolean {
  return given !== undefined && (field.kind !== 'quantity' || isMeasuredBy(given, input))
}

function sourceOf({ fallback, source }: Input, isGiven: boolean): string {
  if (isGiven) return request
  if (fallback === undefined) return notGiven
  return source ? `Default (${source})` : 'Default'
}
