import { yearsFollowFrom } from '../../engine/calculate.ts'
import type { Input, Run } from '../../engine/language/quantity.ts'
import { conventions } from '../../engine/model/inputs/conventions.ts'
import { economics, year } from '../../engine/model/inputs/economic-inputs.ts'
import { schedule } from '../../engine/model/inputs/finance-inputs.ts'
import { product } from '../../engine/model/inputs/inputs.ts'
import { presetInputs } from '../../engine/model/inputs/presets.ts'
import type { Given } from '../../engine/run/influence.ts'
import {
  type Field,
  type Fields,
  inputsOf,
  isFieldOptional,
  type List,
  lists,
  sections,
} from './catalogue.ts'
import { tablesIn } from './given-tables.ts'
import type { Financing, Inputs, Item, SectionValues } from './inputs.ts'
import { isMeasuredBy } from './quantity-units.ts'
import { placesOf } from './series-of.ts'

/** A value that a person gave, and where it stands in the document. */
export interface GivenInput extends Given {
  readonly pointer: string
}

/** A whole document, or the part of it that says how a project is financed. */
export type Document = Financing & Partial<Inputs>

/**
 * Everything in a document that the engine has an input for, each element of a list and each year by itself.
 * What a preset or a default gives is not among it.
 */
export function givenInputs(document: Document, { slots, sizes }: Run): GivenInput[] {
  // The first year of construction: the last one is year 0.
  const firstYear = (slots[year.id] as ArrayLike<number>)[0] ?? 0
  const { eligibility: _, ...calculated } = sections
  const ofSections = Object.entries(calculated).flatMap(([section, fields]) => {
    const values = (document[section as keyof Document] ?? {}) as SectionValues
    return fieldsIn(`/${section}`, fields, values, { firstYear })
  })
  const tables = tablesIn(document, { firstYear, years: sizes.year, ...yearsOfOperation(slots) })
  const given = [...ofSections, ...listed(document), ...chosen(document), ...mainProduct(document)]
  if (tables.length === 0) return given
  const byPointer = new Map(tables.map((each) => [each.pointer, each.sets]))
  // A table of calendar years is laid out from the first year of operation on.
  const dated = tables.filter(({ isDated }) => isDated).flatMap(({ sets: all }) => all)
  byPointer.set('/finance/firstOperatingYear', dated)
  return [
    ...given.map((each) => ({ ...each, sets: [...each.sets, ...(byPointer.get(each.pointer) ?? [])] })),
    ...tables.flatMap(({ outside }) => outside),
  ]
}

const yearsOfOperation = (slots: Run['slots']) => ({
  lifetime: Number(slots[economics.lifetime.id]),
  firstOperatingYear: Number(slots[schedule.firstOperatingYear.id]),
})

interface Place {
  /** The name of the element of a list that it is in. */
  readonly element?: number
  readonly per?: Input['per']
  readonly firstYear?: number
}

function fieldsIn(pointer: string, fields: Fields, values: SectionValues | Item, place: Place): GivenInput[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const field = fields[key]
    if (!field || value === undefined || isWhatItIs(field)) return []
    const own = `${pointer}/${key}`
    if (field.kind === 'yearly') return yearly(own, field.input, value, place)
    const input = inputsOf(field).find(
      (each) =>
        field.kind !== 'quantity' || ((!place.per || each.per === place.per) && isMeasuredBy(value, each)),
    )
    return input ? [{ pointer: own, sets: sets(input, place.element) }] : []
  })
}

/** A choice that has to be made says what its element is, and what else that may have. */
const isWhatItIs = (field: Field): boolean => field.kind === 'choice' && !isFieldOptional(field)

/** One number of each year. */
function yearly(pointer: string, input: Input, value: unknown, { firstYear = 1 }: Place): GivenInput[] {
  const { values = [] } = value as { values?: readonly number[] }
  const start = input.placed === 'operation' ? 1 - firstYear : 0
  return values.map((_, i) => ({ pointer: `${pointer}/values/${i}`, sets: sets(input, start + i) }))
}

/** The number of years follows from some inputs, and so does what depends on it. */
const sets = (quantity: Input, element?: number): Given['sets'] => [
  { quantity, ...(element !== undefined && { element }) },
  ...(yearsFollowFrom.includes(quantity) ? [{ quantity: year }] : []),
]

function listed(document: Document): GivenInput[] {
  return (Object.keys(lists) as List[]).flatMap((list) => {
    const items = document[list] ?? []
    const places = placesOf(list, items)
    return items.flatMap((item, n) => {
      const pointer = `/${list}/${n}`
      const { i = n, per } = places[n] ?? {}
      const fields = fieldsIn(pointer, lists[list], item, { element: i, ...(per && { per }) })
      if (list !== 'products' || per !== 'product') return fields
      return [...fields, { pointer: `${pointer}/isFuel`, sets: [{ quantity: product.isFuel, element: i }] }]
    })
  })
}

function chosen({ convention, ...document }: Document): GivenInput[] {
  if (convention === undefined) return []
  const own = typeof convention === 'object' ? convention : { preset: convention }
  const settings = Object.entries(conventions).flatMap(([key, quantity]) =>
    own[key] === undefined ? [] : [{ pointer: `/convention/${key}`, sets: [{ quantity }] }],
  )
  if (own.preset === undefined) return settings
  const pointer = typeof convention === 'object' ? '/convention/preset' : '/convention'
  return [...settings, { pointer, sets: leftToPreset(own, document) }]
}

/** What a preset decides because the document does not. */
function leftToPreset(own: object, { economics, finance }: Omit<Document, 'convention'>): Given['sets'] {
  const given = new Set<Input>(
    [
      ...fieldsIn('', sections.economics, economics, {}),
      ...fieldsIn('', sections.finance, finance ?? {}, {}),
    ].flatMap(({ sets: all }) => all.map(({ quantity }) => quantity as Input)),
  )
  const settings = Object.entries(conventions).filter(([key]) => !Object.hasOwn(own, key))
  const taken = Object.values(presetInputs).flatMap(({ values }) => [...values.keys()])
  return [...settings.map(([, quantity]) => quantity), ...taken.filter((input) => !given.has(input))].flatMap(
    (quantity) => sets(quantity),
  )
}

const mainProduct = ({ economics }: Document): GivenInput[] =>
  economics.mainProduct === undefined
    ? []
    : [{ pointer: '/economics/mainProduct', sets: [{ quantity: product.isMain }] }]
