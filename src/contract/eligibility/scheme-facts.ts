import { countryCodes } from '../request/country-codes.ts'
import { declarationNames } from '../request/eligibility-facts.ts'
import type { Inputs, Item, SectionValues } from '../request/inputs.ts'
import { mainProductOf } from '../request/main-product.ts'
import { dotted } from '../request/pointers.ts'

/** What a request says of one thing that rules ask for, and where it says so or would. */
export interface Fact {
  readonly value: string | number | boolean | undefined
  readonly pointer: string
  /** Set where something is given that rules do not know. */
  readonly isUnknown?: true
}

/** What is known of a fuel made of one of the feedstocks. */
export type Facts = ReadonlyMap<string, Fact>

const plainOf = (value: Item[string] | SectionValues[string] | undefined): Fact['value'] => {
  if (typeof value !== 'object') return value
  return 'value' in value ? value.value : undefined
}

/** A country by its code; a name is not looked up, because several spellings are in use. */
function plantCountry(country: Item[string] | undefined): Fact {
  const pointer = '/plant/country'
  if (country === undefined) return { value: undefined, pointer }
  const code = String(country).trim().toUpperCase()
  return countryCodes.includes(code)
    ? { value: code, pointer }
    : { value: undefined, pointer, isUnknown: true }
}

/** The facts of each feedstock with those of the plant, which are the same for all. */
export function factsOf(inputs: Inputs): readonly Facts[] {
  const { plant, feedstocks, products, eligibility = {}, carbon = {} } = inputs
  const main = mainProductOf(inputs)
  const of = (section: SectionValues, name: string, key: string) =>
    [key, { value: plainOf(section[key]), pointer: `/${name}/${key}` }] as const
  const ofPlant = [
    ...['process', 'supplyYear', 'operationStart', 'electricity', ...declarationNames].map((key) =>
      of(eligibility, 'eligibility', key),
    ),
    of(carbon, 'carbon', 'landUseChange'),
    ['plantCountry', plantCountry(plant.country)],
    [
      'product',
      { value: plainOf(main?.class), pointer: `/products/${main ? products.indexOf(main) : 0}/class` },
    ],
  ] as const
  return feedstocks.map((item, i) => {
    const own = (kind: string, key: string) =>
      [kind, { value: plainOf(item[key]), pointer: `/feedstocks/${i}/${key}` }] as const
    return new Map<string, Fact>([
      own('feedstockClass', 'class'),
      own('annex', 'annex'),
      own('material', 'material'),
      own('origin', 'origin'),
      ...ofPlant,
    ])
  })
}

const sentences = new WeakMap<Fact, string>()

/** “feedstocks.0.class is waste”, or why it is not known. Each is said of many rules. */
export function said(fact: Fact): string {
  const sentence = sentences.get(fact) ?? sentenceOf(fact)
  sentences.set(fact, sentence)
  return sentence
}

function sentenceOf({ value, pointer, isUnknown }: Fact): string {
  if (isUnknown) return `${dotted(pointer)} is no code of ISO 3166-1`
  return value === undefined ? `${dotted(pointer)} is not given` : `${dotted(pointer)} is ${value}`
}
