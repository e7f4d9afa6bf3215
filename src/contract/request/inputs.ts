import Type from 'typebox'
import type { Input } from '../../engine/language/quantity.ts'
import { presets } from '../../engine/model/inputs/presets.ts'
import type { Money } from '../money/money.ts'
import { MoneyDraft, MoneySchema } from '../money/money-schema.ts'
import type { Quantity, Series } from '../schemas/reference-datum.ts'
import { capitalized } from '../text/initial-letter.ts'
import {
  conventionFields,
  type Field,
  type Fields,
  isFieldOptional,
  type List,
  listLimits,
  lists,
  optionalSections,
  type Section,
  sections,
} from './catalogue.ts'
import { longestText } from './field-reader.ts'
import { given, givenByYear, givenInPart, givenOrTable } from './given-schema.ts'
import { acceptedUnits } from './input-catalogue.ts'
import { namedObject } from './named-object.ts'
import { describeRange } from './range.ts'
import type { SuppliedBy } from './supply.ts'
import { GivenSupplierSchema } from './supply-schema.ts'
import type { Table } from './table.ts'
import { wordOf } from './word-schema.ts'

/** One element of `feedstocks`, `utilities` or `products`. */
export interface Item {
  readonly name: string
  readonly [field: string]: Quantity | SuppliedBy | Table | string | boolean
}

/** The fields of a section of one object. */
export type SectionValues = Readonly<Record<string, Quantity | Series | Table | string | boolean>>

/** The wording of the conventions, each overriding the preset's. */
export type Convention = string | { readonly preset?: string; readonly [setting: string]: string | undefined }

/** What a calculation needs, validated: the document that is stored, quantities as the user gave them. */
export interface Inputs {
  readonly plant: Readonly<Record<string, Quantity | string>>
  readonly feedstocks: readonly Item[]
  readonly utilities: readonly Item[]
  readonly products: readonly Item[]
  readonly policies?: readonly Item[]
  readonly parts?: readonly Item[]
  readonly contracts?: readonly Item[]
  readonly economics: Readonly<Record<string, Quantity | Table | string>>
  readonly finance?: SectionValues
  readonly carbon?: SectionValues
  readonly capital?: SectionValues
  readonly eligibility?: SectionValues
  readonly convention?: Convention
  readonly money?: Money
}

/** The parts of a document that say how a project is financed. */
export type Financing = Pick<Inputs, 'economics' | 'finance' | 'convention'>

/** The pathway that a request may name beside its inputs. */
export interface GivenPathway {
  readonly processId?: number
  readonly feedstockId?: number
  readonly countryId?: number
}

function fieldSchema(name: string, field: Field) {
  switch (field.kind) {
    case 'text':
      return Type.String({
        minLength: 1,
        maxLength: field.longest ?? longestText,
        description: field.name,
      })
    case 'flag':
      return Type.Boolean({ description: field.name })
    case 'word':
      return { ...wordOf(field), description: field.name }
    case 'supply':
      return GivenSupplierSchema
    case 'date':
      return Type.String({ format: 'date', description: field.name })
    case 'choice':
      return Type.Enum([...(field.input.states ?? [])], { description: field.input.name })
    case 'yearly':
      return yearlySchema(name, field.input)
    default: {
      const [input] = field.inputs
      const description = input ? `${input.name}. Range: ${describeRange(input) || 'any'}` : ''
      const shape = field.byYear ? givenOrTable : given
      return shape(name, acceptedUnits(field.inputs), field.inputs, description)
    }
  }
}

const yearlySchema = (name: string, input: Input) =>
  givenByYear(name, acceptedUnits([input]), `${input.name}. Range: ${describeRange(input) || 'any'}`)

/** In a draft a field may be given in part, and null takes it away. */
function draftFieldSchema(name: string, field: Field) {
  if (field.kind !== 'quantity') return Type.Union([fieldSchema(name, field), Type.Null()])
  return Type.Union([givenInPart(name, acceptedUnits(field.inputs), field.byYear), Type.Null()])
}

export function objectSchema(name: string, fields: Fields, isPartial: boolean) {
  const properties = Object.entries(fields).map(([key, field]) => {
    const fieldName = name.replace(/Inputs$/, '') + capitalized(key)
    if (isPartial) return [key, Type.Optional(draftFieldSchema(fieldName, field))] as const
    const schema = fieldSchema(fieldName, field)
    return [key, isFieldOptional(field) ? Type.Optional(schema) : schema] as const
  })
  return namedObject(isPartial ? `${name}Draft` : name, Object.fromEntries(properties), {
    additionalProperties: false,
  })
}

export const ConventionSchema = Type.Union([
  Type.Enum(Object.keys(presets)),
  namedObject(
    'Convention',
    {
      preset: Type.Optional(Type.Enum(Object.keys(presets))),
      ...Object.fromEntries(
        Object.entries(conventionFields).map(([key, field]) => [key, Type.Optional(fieldSchema(key, field))]),
      ),
    },
    { additionalProperties: false },
  ),
])

/** Their names in the description of the API. */
const sectionNames: Readonly<Record<Section, string>> = {
  plant: 'PlantInputs',
  economics: 'EconomicInputs',
  finance: 'FinanceInputs',
  carbon: 'CarbonInputs',
  capital: 'CapitalInputs',
  eligibility: 'EligibilityInputs',
}
const elementNames: Readonly<Record<List, string>> = {
  feedstocks: 'FeedstockInputs',
  utilities: 'UtilityInputs',
  products: 'ProductInputs',
  policies: 'PolicyInputs',
  parts: 'PartInputs',
  contracts: 'ContractInputs',
}

function listSchema(list: List, isPartial: boolean) {
  const item = objectSchema(elementNames[list], lists[list], isPartial)
  const [minItems, maxItems] = listLimits[list]
  if (!isPartial) return Type.Array(item, { minItems, maxItems })
  const byIndex = Type.Record(Type.String({ pattern: '^[0-9]+$' }), Type.Union([item, Type.Null()]))
  return Type.Union([Type.Array(item), byIndex])
}

const sectionSchema = (key: Section, isPartial: boolean) => {
  const schema = objectSchema(sectionNames[key], sections[key], isPartial)
  return optionalSections.includes(key) && !isPartial ? Type.Optional(schema) : schema
}

const document = (isPartial: boolean) => ({
  plant: sectionSchema('plant', isPartial),
  feedstocks: listSchema('feedstocks', isPartial),
  utilities: listSchema('utilities', isPartial),
  products: listSchema('products', isPartial),
  policies: isPartial ? listSchema('policies', true) : Type.Optional(listSchema('policies', false)),
  parts: isPartial ? listSchema('parts', true) : Type.Optional(listSchema('parts', false)),
  contracts: isPartial ? listSchema('contracts', true) : Type.Optional(listSchema('contracts', false)),
  economics: sectionSchema('economics', isPartial),
  finance: sectionSchema('finance', isPartial),
  carbon: sectionSchema('carbon', isPartial),
  capital: sectionSchema('capital', isPartial),
  eligibility: sectionSchema('eligibility', isPartial),
  convention: Type.Optional(ConventionSchema),
  money: Type.Optional(isPartial ? MoneyDraft : MoneySchema),
})

/** The native request body, for documentation; `readInputs` is what validates. */
export const InputsSchema = Type.Object(document(false), { additionalProperties: false, title: 'Inputs' })

/** Any part of the native body; lists may also be objects keyed by index. */
export const DraftSchema = Type.Partial(Type.Object(document(true)), { title: 'Draft' })
