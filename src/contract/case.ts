import type { Case } from '../engine/calculate.ts'
import type { Index, Input, Value } from '../engine/language/quantity.ts'
import { contractProduct } from '../engine/model/inputs/contract-inputs.ts'
import { conventions } from '../engine/model/inputs/conventions.ts'
import { schedule } from '../engine/model/inputs/finance-inputs.ts'
import { product } from '../engine/model/inputs/inputs.ts'
import { policy, policyProduct, policyRules } from '../engine/model/inputs/policy-inputs.ts'
import { defaultPreset, type PresetName, presetInputs, presets } from '../engine/model/inputs/presets.ts'
import { isRefusedByRules, needsScheme } from './eligibility/policy-schemes.ts'
import { type Field, type Fields, inputsOf, type List, lists, sections } from './request/catalogue.ts'
import { inMoneyOfAnalysis } from './request/in-money-of-analysis.ts'
import type { Convention, Financing, Inputs, Item, SectionValues } from './request/inputs.ts'
import { mainProductOf } from './request/main-product.ts'
import { setPricePaths } from './request/price-paths.ts'
import { inBaseUnit, inBaseUnits, isMeasuredBy } from './request/quantity-units.ts'
import { renewableKindOf } from './request/renewable-kind.ts'
import { schemeFactValues } from './request/scheme-fact-inputs.ts'
import { seriesOf } from './request/series-of.ts'
import { leading, type Table } from './request/table.ts'
import type { Quantity } from './schemas/reference-datum.ts'

/** The preset's settings with the user's own words over them. */
export function settingsOf(convention: Convention = defaultPreset) {
  const { preset = defaultPreset, ...own } =
    typeof convention === 'string' ? { preset: convention } : convention
  return { preset, ...presets[preset as PresetName], ...own }
}

/** Turns a validated document into values in the engine's units. */
export function toCase(given: Inputs): Case {
  const inputs = inMoneyOfAnalysis(given)
  const { values, sources } = financialCase(inputs)
  setScalars(values, sections.plant, inputs.plant)
  setScalars(values, sections.carbon, { renewableKind: renewableKindOf(inputs), ...inputs.carbon })
  setScalars(values, sections.capital, inputs.capital ?? {})

  const feedstock = setElements(values, inputs, 'feedstocks', 'feedstock')
  const utility = setElements(values, inputs, 'utilities', 'utility')
  const power = setElements(values, inputs, 'utilities', 'power')
  const sold = setElements(values, inputs, 'products', 'product')
  const energy = setElements(values, inputs, 'products', 'energyProduct')
  const policies = setElements(values, inputs, 'policies', 'policy')
  const parts = setElements(values, inputs, 'parts', 'part')
  const contracts = setElements(values, inputs, 'contracts', 'contract')
  const main = mainProductOf(inputs)
  const mark = (isMarked: (item: Item) => boolean) => sold.map((each) => Number(isMarked(each)))
  values.set(
    product.isFuel,
    mark(({ isFuel }) => isFuel === true),
  )
  values.set(
    product.isMain,
    mark((each) => each === main),
  )
  const placesIn = (items: readonly Item[], those = policies) =>
    those.map(({ product: name }) =>
      items.findIndex((each) => (name === undefined ? each === main : each.name === name)),
    )
  values.set(policyProduct.place, placesIn(sold))
  values.set(policyProduct.energyPlace, placesIn(energy))
  if (contracts.length > 0) {
    values.set(contractProduct.place, placesIn(sold, contracts))
    values.set(contractProduct.energyPlace, placesIn(energy, contracts))
  }
  setSchemes(values, inputs, policies)
  const path = setPricePaths(values, inputs, firstOperatingYearOf(values))
  const names = (items: readonly Item[]) => items.map(({ name }) => name)
  return {
    values,
    sources,
    names: {
      feedstock: names(feedstock),
      utility: names(utility),
      power: names(power),
      product: names(sold),
      energyProduct: names(energy),
      policy: names(policies),
      contract: names(contracts),
      path,
      part: names(parts),
      plant: [],
    },
  }
}

const firstOperatingYearOf = (values: ReadonlyMap<Input, Value>): number =>
  Number(values.get(schedule.firstOperatingYear) ?? schedule.firstOperatingYear.fallback)

/** Where no policy needs a scheme nothing of it is set, so that the engine need not look at each policy. */
function setSchemes(values: Map<Input, Value>, inputs: Inputs, policies: readonly Item[]): void {
  for (const [input, value] of schemeFactValues(inputs)) values.set(input, value)
  if (!policies.some(needsScheme)) values.delete(policy.scheme)
  else {
    const refused = policies.map((each) => Number(isRefusedByRules(inputs, each)))
    values.set(policyRules.isRefused, refused)
  }
}

/** Sets what the elements of a list that belong to one of the engine's series give, and returns these. */
function setElements(values: Map<Input, Value>, inputs: Inputs, list: List, per: Index): readonly Item[] {
  const items = (inputs[list] ?? []).filter((item) => seriesOf(list, item) === per)
  if (items.length > 0) setSeries(values, list, items, per)
  return items
}

/** Values of economics, finance and convention, filled from the preset. */
export function financialCase({ economics, finance = {}, convention }: Financing) {
  const values = new Map<Input, Value>()
  setScalars(values, sections.economics, economics)
  setScalars(values, sections.finance, finance)
  const settings: Record<string, string> = settingsOf(convention)
  for (const [key, input] of Object.entries(conventions)) values.set(input, stateOf(input, settings[key]))
  return { values, sources: fillFromPreset(values, settings.preset) }
}

/** What the preset takes where the document gives nothing; returns where that is from. */
function fillFromPreset(values: Map<Input, Value>, preset: string | undefined): Map<Input, string> {
  const sources = new Map<Input, string>()
  const taken = presetInputs[preset as PresetName]
  for (const [input, value] of taken?.values ?? []) {
    if (values.has(input)) continue
    values.set(input, value)
    sources.set(input, `Preset ${preset}: ${taken?.source}`)
  }
  return sources
}

const stateOf = ({ states = [] }: Input, word: unknown) => states.indexOf(String(word))

export function setScalars(
  values: Map<Input, Value>,
  fields: Fields,
  given: Readonly<Record<string, SectionValues[string] | undefined>>,
) {
  // The loop is over what is given, which is a tenth of what could be.
  for (const [key, value] of Object.entries(given)) {
    const field = fields[key]
    if (field && value !== undefined) setScalar(values, field, value)
  }
}

function setScalar(values: Map<Input, Value>, field: Field, value: NonNullable<SectionValues[string]>): void {
  if (field.kind === 'choice') values.set(field.input, stateOf(field.input, value))
  if (typeof value !== 'object') return
  if (field.kind === 'yearly' && 'values' in value) values.set(field.input, inBaseUnits(value, field.input))
  if (field.kind !== 'quantity') return
  const input = field.inputs.find((each) => isMeasuredBy(value, each))
  if (input) values.set(input, inBaseUnit(leading(value as Quantity | Table), input))
}

interface SeriesField {
  readonly key: string
  readonly possible: readonly Input[]
  readonly heads: readonly Input[]
}

const seriesFields = new Map<List, Map<Index, readonly SeriesField[]>>()

/** The fields of a list that elements of one of the engine's series have, found once. */
function fieldsOf(list: List, per: Index): readonly SeriesField[] {
  const known = seriesFields.get(list)?.get(per)
  if (known) return known
  const fields = Object.entries<Field>(lists[list]).flatMap(([key, field]) => {
    const possible = inputsOf(field).filter((input) => input.per === per)
    const heads = field.kind === 'quantity' ? field.heads.filter((input) => input.per === per) : possible
    return possible.length > 0 ? [{ key, possible, heads }] : []
  })
  seriesFields.set(list, new Map([...(seriesFields.get(list) ?? []), [per, fields]]))
  return fields
}

function setSeries(values: Map<Input, Value>, list: List, items: readonly Item[], per: Index): void {
  for (const { key, possible, heads } of fieldsOf(list, per)) {
    if (heads.every(({ toldIfGiven }) => toldIfGiven) && items.every((item) => item[key] === undefined))
      continue
    const taken = items.map((item) => takenAs(possible, item[key]))
    const forms = taken.filter((input) => input !== undefined && !heads.includes(input))
    for (const input of forms.length > 0 ? new Set([...heads, ...forms]) : heads) {
      if (!input) continue
      const elements = items.map((item, i) => elementOf(input, item[key], taken[i]))
      values.set(input, elements)
    }
  }
}

function takenAs(possible: readonly Input[], given: Item[string] | undefined): Input | undefined {
  if (typeof given === 'string') return possible.find(({ states }) => states !== undefined)
  return typeof given === 'object' ? possible.find((input) => isMeasuredBy(given, input)) : undefined
}

/** What is given in one form is missing in the others until it is converted. */
function elementOf(input: Input, given: Item[string] | undefined, taken: Input | undefined): number {
  if (taken === input && typeof given === 'string') return stateOf(input, given)
  if (taken === input && typeof given === 'object' && 'unit' in given)
    return inBaseUnit(leading(given), input)
  const isForm = taken !== undefined && input.otherwise?.some(({ form }) => form === taken)
  return isForm ? Number.NaN : (input.fallback ?? Number.NaN)
}
