import type { Formula, Input } from '../../engine/language/quantity.ts'
import { schedule } from '../../engine/model/inputs/finance-inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { type Answered, type Scalar, type ScalarSeries, scalar, scalarSeries } from '../answers/scalar.ts'
import { settingsOf } from '../case.ts'
import {
  type Field,
  type Fields,
  inputsOf,
  lists,
  optionalSections,
  type Section,
  sections,
} from '../request/catalogue.ts'
import type { Inputs, Item, SectionValues } from '../request/inputs.ts'
import { isMeasuredBy } from '../request/quantity-units.ts'
import { placesOf } from '../request/series-of.ts'

type Resolved = Record<string, Scalar | ScalarSeries | string | boolean>

/** What was calculated with: every input in the engine's unit, with all that was filled in or converted. */
export function resolvedInputs(calculation: Answered, inputs: Inputs) {
  const places = placesOf('utilities', inputs.utilities)
  const products = placesOf('products', inputs.products)
  return {
    plant: resolve(calculation, sections.plant, inputs.plant),
    feedstocks: inputs.feedstocks.map((item, i) => resolve(calculation, lists.feedstocks, item, i)),
    utilities: inputs.utilities.map((item, n) =>
      resolve(calculation, lists.utilities, item, places[n]?.i, places[n]?.per),
    ),
    products: inputs.products.map((item, n) =>
      resolve(calculation, lists.products, item, products[n]?.i, products[n]?.per),
    ),
    policies: (inputs.policies ?? []).map((item, i) => resolvedPolicy(calculation, item, i)),
    ...(inputs.parts?.length && {
      parts: inputs.parts.map((item, i) => resolve(calculation, lists.parts, item, i)),
    }),
    ...(inputs.contracts && {
      contracts: inputs.contracts.map((item, i) => resolvedContract(calculation, item, i)),
    }),
    economics: {
      ...resolve(calculation, sections.economics, inputs.economics),
      mainProduct: inputs.economics.mainProduct ?? firstFuel(inputs),
    },
    ...optionalParts(calculation, inputs),
    ...(inputs.eligibility && { eligibility: inputs.eligibility }),
    convention: settingsOf(inputs.convention),
  }
}

const calculatedSections = optionalSections.filter((key) => key !== 'eligibility')

/** Sections that nobody has given anything of would tell nothing but fallbacks. */
function optionalParts(calculation: Answered, inputs: Inputs): Partial<Record<Section, Resolved>> {
  const taken = new Set(calculation.sources?.keys())
  const parts = calculatedSections.flatMap((key) => {
    const isTaken =
      taken.size > 0 &&
      Object.values(sections[key]).some((field) => inputsOf(field).some((input) => taken.has(input)))
    const given = inputs[key] as SectionValues | undefined
    return given || isTaken ? [[key, resolve(calculation, sections[key], given ?? {})] as const] : []
  })
  return Object.fromEntries(parts)
}

/** The one that a policy has among its values. */
function resolvedPolicy(calculation: Answered, item: Item, i: number): Resolved {
  const { value: _, ...fields } = lists.policies
  const input = inputsOf(lists.policies.value).find((each) => isMeasuredBy(item.value, each))
  return { ...resolve(calculation, fields, item, i), ...(input && { value: scalar(calculation, input, i) }) }
}

/** Those of its prices and amounts whose unit was given. */
function resolvedContract(calculation: Answered, item: Item, i: number): Resolved {
  const { price: _, referencePrice: __, coveredAmount: ___, ...fields } = lists.contracts
  const measured = (key: 'price' | 'referencePrice' | 'coveredAmount') => {
    const input = inputsOf(lists.contracts[key]).find((each) => isMeasuredBy(item[key], each))
    return input && { [key]: scalar(calculation, input, i) }
  }
  return {
    ...resolve(calculation, fields, item, i),
    ...measured('price'),
    ...measured('referencePrice'),
    ...measured('coveredAmount'),
  }
}

/** What few cases give is told of these alone. */
const isUntold = ({ sources }: Answered, field: Field): boolean =>
  inputsOf(field).every((input) => input.toldIfGiven === true && !sources?.has(input))

const firstFuel = ({ products }: Inputs) => products.find(({ isFuel }) => isFuel === true)?.name ?? ''

/** A construction that has a length has a profile that follows from it. */
const spentEvenly = ({ slots }: Answered, input: Input): Formula | undefined =>
  input === schedule.spendingProfile && Number(slots[schedule.constructionPeriod.id]) > 0
    ? outputs.spendingShare
    : undefined

function resolve(
  calculation: Answered,
  fields: Fields,
  given: Item | SectionValues,
  i = 0,
  per?: Input['per'],
): Resolved {
  const result: Resolved = {}
  for (const [key, field] of Object.entries(fields)) {
    const value = resolvedField(calculation, field, given[key], i, per)
    if (value !== undefined) result[key] = value
  }
  return result
}

function resolvedField(
  calculation: Answered,
  field: Field,
  given: Item[string] | SectionValues[string] | undefined,
  i: number,
  per: Input['per'],
): Resolved[string] | undefined {
  if ('name' in field) return typeof given === 'object' ? undefined : given
  if (given === undefined && isUntold(calculation, field)) return undefined
  if (field.kind === 'yearly')
    return scalarSeries(calculation, spentEvenly(calculation, field.input) ?? field.input)
  if (field.kind === 'choice') return field.input.states?.[scalar(calculation, field.input, i).value ?? -1]
  const quantity = field.heads.find((each) => !per || each.per === per)
  return quantity && scalar(calculation, quantity, i)
}
