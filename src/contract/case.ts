import type { Case } from '../engine/calculate.ts'
import { conventions } from '../engine/model/conventions.ts'
import { power, product, utility } from '../engine/model/inputs.ts'
import { defaultPreset, type PresetName, presetInputs, presets } from '../engine/model/presets.ts'
import type { Input, Value } from '../engine/quantity.ts'
import { type Field, type Fields, inputsOf, lists, sections } from './catalogue.ts'
import type { Convention, Inputs, Item, SectionValues } from './inputs.ts'
import { inBaseUnit, inBaseUnits, isMeasuredBy } from './quantity-units.ts'

/** The preset's settings with the user's own words over them. */
export function settingsOf(convention: Convention = defaultPreset) {
  const { preset = defaultPreset, ...own } =
    typeof convention === 'string' ? { preset: convention } : convention
  return { preset, ...presets[preset as PresetName], ...own }
}

/** The parts of a document that say how a project is financed. */
export type Financing = Pick<Inputs, 'economics' | 'finance' | 'convention'>

/** Turns a validated document into values in the engine's units. */
export function toCase(inputs: Inputs): Case {
  const { values, sources } = financialCase(inputs)
  setScalars(values, sections.plant, inputs.plant)
  setScalars(values, sections.carbon, inputs.carbon ?? {})
  setScalars(values, sections.capital, inputs.capital ?? {})

  const byMass = inputs.utilities.filter((item) => isMeasuredBy(item.price, utility.price))
  const byEnergy = inputs.utilities.filter((item) => isMeasuredBy(item.price, power.price))
  setSeries(values, lists.feedstocks, inputs.feedstocks)
  setSeries(values, lists.utilities, byMass, 'utility')
  setSeries(values, lists.utilities, byEnergy, 'power')
  setSeries(values, lists.products, inputs.products)
  const policies = inputs.policies ?? []
  setSeries(values, lists.policies, policies)
  values.set(
    product.isFuel,
    inputs.products.map(({ isFuel }) => Number(isFuel)),
  )
  values.set(product.isMain, marksOfMain(inputs))
  const names = (items: readonly Item[]) => items.map(({ name }) => name)
  return {
    values,
    sources,
    names: {
      feedstock: names(inputs.feedstocks),
      utility: names(byMass),
      power: names(byEnergy),
      product: names(inputs.products),
      policy: names(policies),
    },
  }
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

/** The named product, or the first fuel. */
function marksOfMain({ products, economics }: Inputs): number[] {
  const name = economics.mainProduct
  const main = products.find((each) => each.isFuel === true && (name === undefined || each.name === name))
  return products.map((each) => Number(each === main))
}

/** Where each utility is in the engine's two series of them, in the order in which they were given. */
export function placesOfUtilities(utilities: Inputs['utilities']): { per: 'utility' | 'power'; i: number }[] {
  const next = { utility: 0, power: 0 }
  return utilities.map(({ price }) => {
    const per = isMeasuredBy(price, utility.price) ? 'utility' : 'power'
    return { per, i: next[per]++ }
  })
}

const stateOf = ({ states = [] }: Input, word: unknown) => states.indexOf(String(word))

export function setScalars(values: Map<Input, Value>, fields: Fields, given: SectionValues) {
  // By what is given, which is a tenth of what could be.
  for (const [key, value] of Object.entries(given)) {
    const field = fields[key]
    if (field && value !== undefined) setScalar(values, field, value)
  }
}

function setScalar(values: Map<Input, Value>, field: Field, value: NonNullable<SectionValues[string]>): void {
  if (field.kind === 'choice') values.set(field.input, stateOf(field.input, value))
  if (typeof value !== 'object') return
  if (field.kind === 'yearly' && 'values' in value) values.set(field.input, inBaseUnits(value))
  if (field.kind !== 'quantity' || !('value' in value)) return
  const input = field.inputs.find((each) => isMeasuredBy(value, each))
  if (input) values.set(input, inBaseUnit(value))
}

function setSeries(
  values: Map<Input, Value>,
  fields: Fields,
  items: readonly Item[],
  per?: Input['per'],
): void {
  for (const [key, field] of Object.entries(fields)) {
    for (const input of inputsOf(field)) {
      if (per && input.per !== per) continue
      const series = items.map((item) => {
        const quantity = item[key]
        if (typeof quantity === 'string') return stateOf(input, quantity)
        if (typeof quantity === 'object' && isMeasuredBy(quantity, input)) return inBaseUnit(quantity)
        return input.fallback ?? Number.NaN
      })
      values.set(input, series)
    }
  }
}
