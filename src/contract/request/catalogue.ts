import type { Input } from '../../engine/language/quantity.ts'
import { capital } from '../../engine/model/inputs/capital-inputs.ts'
import { carbon } from '../../engine/model/inputs/carbon-inputs.ts'
import {
  contract,
  contractPrices,
  coveredEnergy,
  referencePrices,
} from '../../engine/model/inputs/contract-inputs.ts'
import { conventions } from '../../engine/model/inputs/conventions.ts'
import { economics } from '../../engine/model/inputs/economic-inputs.ts'
import { energyProduct } from '../../engine/model/inputs/energy-product-inputs.ts'
import { finance } from '../../engine/model/inputs/finance-inputs.ts'
import { plant, product } from '../../engine/model/inputs/inputs.ts'
import { part } from '../../engine/model/inputs/part-inputs.ts'
import { policy, policyValues } from '../../engine/model/inputs/policy-inputs.ts'
import { feedstock, power, utility } from '../../engine/model/inputs/purchased-inputs.ts'
import { schemeIntensity, schemeLimit } from '../../engine/model/inputs/scheme-inputs.ts'
import { capacity } from '../../engine/model/plant-capacity.ts'
import { eligibilityFacts, feedstockFacts, productFacts } from './eligibility-facts.ts'
import { intensityNotes } from './scheme-intensities.ts'

/**
 * How one field of the request is read. A quantity lists the engine inputs it may become, each followed by its
 * forms: its unit decides which (a capacity in t/yr or MGPY, a utility priced by mass or by energy).
 */
export type Field =
  | {
      readonly kind: 'quantity'
      readonly inputs: readonly Input[]
      /** Those of the inputs that are no form of another. */
      readonly heads: readonly Input[]
      /** A table by year may stand in its place. */
      readonly byYear?: true
    }
  | { readonly kind: 'choice'; readonly input: Input }
  /** One number a year, from the first year of construction or of operation on. */
  | { readonly kind: 'yearly'; readonly input: Input }
  | { readonly kind: 'text'; readonly name: string; readonly longest?: number; readonly optional?: true }
  | { readonly kind: 'flag'; readonly name: string; readonly optional?: true }
  /** One of a closed list of words, which no formula reads. */
  | {
      readonly kind: 'word'
      readonly title: string
      readonly name: string
      readonly words: readonly string[]
      readonly optional: true
    }
  /** The product of another calculation, of which price and carbon are copied. */
  | { readonly kind: 'supply'; readonly name: string; readonly optional: true }
  /** A day as YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly name: string; readonly optional: true }

export type Fields = Readonly<Record<string, Field>>

/** Other inputs that give this one: the same in units of other kinds. */
export const formsOf = ({ otherwise = [] }: Input): Input[] => otherwise.flatMap(({ form }) => form ?? [])

const quantity = (...heads: Input[]): Field => ({
  kind: 'quantity',
  inputs: heads.flatMap((input) => [input, ...formsOf(input)]),
  heads,
})
/** A price, a cost or a value that may be given by year. */
const byYear = (...heads: Input[]): Field => ({ ...quantity(...heads), byYear: true }) as Field
const basis = {
  priceEscalationBasis: {
    kind: 'word',
    title: 'EscalationBasis',
    name: 'Whether priceEscalation is above inflation (real, if left out) or all that the price rises by (nominal)',
    words: ['real', 'nominal'],
    optional: true,
  },
} as const
const choice = (input: Input): Field => ({ kind: 'choice', input })
const yearly = (input: Input): Field => ({ kind: 'yearly', input })
const fieldOf = (input: Input): Field =>
  input.states ? choice(input) : input.placed ? yearly(input) : quantity(input)
/** Fields of inputs by their names. */
export const quantities = <K extends string>(inputs: Readonly<Record<K, Input>>) =>
  Object.fromEntries(Object.entries<Input>(inputs).map(([key, input]) => [key, fieldOf(input)])) as Record<
    K,
    Field
  >

const name = { name: { kind: 'text', name: 'Name' } } as const

const suppliedBy = {
  suppliedBy: {
    kind: 'supply',
    name: 'Calculation whose product it is, at which price, with what was copied of it',
    optional: true,
  },
} as const

/** Every field of the request, from the engine's inputs: sections of one object, then lists of objects. */
export const sections = {
  plant: {
    capacity: quantity(capacity),
    ...quantities(plant),
    country: {
      kind: 'text',
      name: 'Country where the plant stands, by its name or its code (ISO 3166-1 alpha-2)',
      optional: true,
    },
  },
  economics: {
    ...quantities(economics),
    carbonPrice: byYear(economics.carbonPrice),
    indirectOpexRatio: byYear(economics.indirectOpexRatio),
    mainProduct: {
      kind: 'text',
      name: 'Name of the main product; the first fuel if left out',
      optional: true,
    },
  },
  finance: { ...quantities(finance), labourCost: byYear(finance.labourCost) },
  carbon: { ...quantities({ ...carbon, ...schemeIntensity, ...schemeLimit }), ...intensityNotes },
  capital: quantities(capital),
  eligibility: eligibilityFacts,
} as const satisfies Record<string, Fields>

export type Section = keyof typeof sections

/** Sections of which a request may be silent. */
export const optionalSections: readonly Section[] = ['finance', 'carbon', 'capital', 'eligibility']

export const lists = {
  feedstocks: {
    ...name,
    ...quantities(feedstock),
    price: byYear(feedstock.price),
    ...basis,
    isWaste: {
      kind: 'flag',
      name: 'The plant may be paid to take it: allows a negative price',
      optional: true,
    },
    ...feedstockFacts,
    ...suppliedBy,
  },
  utilities: {
    ...name,
    price: byYear(utility.price, power.price),
    priceEscalation: quantity(utility.priceEscalation, power.priceEscalation),
    ...basis,
    carbonIntensity: quantity(utility.carbonIntensity, power.carbonIntensity),
    consumptionRatio: quantity(utility.consumptionRatio, power.consumptionRatio),
    carbonContent: quantity(utility.carbonContent),
    energyContent: quantity(utility.energyContent),
    density: quantity(utility.density),
    gasDensity: quantity(utility.gasDensity),
    higherHeatingValue: quantity(utility.higherHeatingValue),
    ...suppliedBy,
  },
  products: {
    ...name,
    isFuel: { kind: 'flag', name: 'Is a liquid fuel: counts as production and bears emissions' },
    ...quantities({
      priceSensitivity: product.priceSensitivity,
      carbonContent: product.carbonContent,
      energyContent: product.energyContent,
      density: product.density,
      gasDensity: product.gasDensity,
      higherHeatingValue: product.higherHeatingValue,
      royalty: product.royalty,
      buyOutPrice: product.buyOutPrice,
      attributeShare: product.attributeShare,
    }),
    attributePrice: byYear(product.attributePrice),
    attributeCarbonPrice: byYear(product.attributeCarbonPrice),
    price: byYear(product.price, energyProduct.price),
    priceEscalation: quantity(product.priceEscalation, energyProduct.priceEscalation),
    ...basis,
    yield: quantity(product.yield, energyProduct.yield),
    displacedCarbonIntensity: quantity(
      product.displacedCarbonIntensity,
      energyProduct.displacedCarbonIntensity,
    ),
    ...productFacts,
  },
  policies: {
    ...name,
    ...quantities(policy),
    value: byYear(...Object.values(policyValues)),
    benchmark: byYear(policy.benchmark),
    product: {
      kind: 'text',
      name: 'Name of the product that it is for; the main product if left out',
      optional: true,
    },
  },
  contracts: {
    ...name,
    ...quantities(contract),
    coveredAmount: quantity(contract.coveredAmount, coveredEnergy),
    price: byYear(...Object.values(contractPrices)),
    referencePrice: byYear(...Object.values(referencePrices)),
    product: {
      kind: 'text',
      name: 'Name of the product that it is for; the main product if left out',
      optional: true,
    },
  },
  parts: { ...name, ...quantities(part) },
} as const satisfies Record<string, Fields>

/** Lists of which a request may be silent. */
export const optionalLists: readonly List[] = ['policies', 'contracts', 'parts']

export const conventionFields = quantities(conventions)

export type List = keyof typeof lists

/** How many elements a list may have. */
export const listLimits: Readonly<Record<List, readonly [number, number]>> = {
  feedstocks: [1, 20],
  utilities: [0, 20],
  products: [1, 20],
  policies: [0, 20],
  contracts: [0, 20],
  parts: [0, 10],
}

/** Whether the engine can do without the user's value. */
const isOptional = (input: Input): boolean => input.fallback !== undefined || input.optional === true

export const isFieldOptional = (field: Field): boolean => {
  if (field.kind === 'quantity') {
    // One of several inputs for the same element is enough, but one is needed.
    const isOneOfSeveral = new Set(field.heads.map(({ per }) => per)).size < field.heads.length
    const isSeldom = field.heads.every(({ toldIfGiven }) => toldIfGiven)
    return (isSeldom || !isOneOfSeveral) && field.heads.every(isOptional)
  }
  if (field.kind === 'choice' || field.kind === 'yearly') return isOptional(field.input)
  return field.optional === true
}

/** The input that each form is a form of. */
export const headOf: ReadonlyMap<Input, Input> = new Map(
  [...Object.values(sections), ...Object.values(lists)]
    .flatMap((fields) => Object.values<Field>(fields))
    .flatMap((field) => (field.kind === 'quantity' ? field.heads : []))
    .flatMap((head) => formsOf(head).map((form) => [form, head] as const)),
)

/** The engine's inputs that a field may become. */
export function inputsOf(field: Field): readonly Input[] {
  if (field.kind === 'quantity') return field.inputs
  return field.kind === 'choice' || field.kind === 'yearly' ? [field.input] : []
}
