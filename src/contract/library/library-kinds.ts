import { energyProduct } from '../../engine/model/inputs/energy-product-inputs.ts'
import { product } from '../../engine/model/inputs/inputs.ts'
import { feedstock, power, utility } from '../../engine/model/inputs/purchased-inputs.ts'
import { type Field, type Fields, formsOf, lists, sections } from '../request/catalogue.ts'

/** What people keep in a library, to use it again. */
export const libraryKinds = ['feedstock', 'utility', 'product', 'price', 'plant'] as const
export type LibraryKind = (typeof libraryKinds)[number]

/** The list of a request that an item of such a kind is an element of. */
export const listOfKind = { feedstock: 'feedstocks', utility: 'utilities', product: 'products' } as const
export type ElementKind = keyof typeof listOfKind

export const isElementKind = (kind: LibraryKind): kind is ElementKind => Object.hasOwn(listOfKind, kind)

/** What an item is called is the name of its element. */
const withoutName = ({ name: _, ...fields }: Fields): Fields => fields

/** What an element of a list may hold besides its name. */
export const elementFields: Readonly<Record<ElementKind, Fields>> = {
  feedstock: withoutName(lists.feedstocks),
  utility: withoutName(lists.utilities),
  product: withoutName(lists.products),
}

const ofCapital = ['referenceCapital', 'referenceCapacity', 'scalingExponent'] as const

/** The sections of a request that describe a plant, whatever it makes and whoever owns it. */
export const plantFields = {
  plant: sections.plant,
  economics: Object.fromEntries(ofCapital.map((key) => [key, sections.economics[key]])) as Fields,
  capital: sections.capital,
} as const satisfies Record<string, Fields>
export type PlantSection = keyof typeof plantFields

const priced = [feedstock.price, utility.price, power.price, product.price, energyProduct.price]
/** Whoever takes waste may be paid for it. */
const prices = priced.map(({ minimum: _, ...input }) => ({ ...input, name: 'Price' }))

/** A price of anything that is bought or sold. */
export const priceField: Field = {
  kind: 'quantity',
  inputs: prices.flatMap((input) => [input, ...formsOf(input).map(({ minimum: _, ...form }) => form)]),
  heads: prices,
}

/** Where and when a price was one. */
export const priceYears = [1900, 2200] as const
