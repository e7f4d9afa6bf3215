import type { Index } from '../../../engine/language/quantity.ts'
import { conventions } from '../../../engine/model/inputs/conventions.ts'
import { presets } from '../../../engine/model/inputs/presets.ts'
import {
  conventionFields,
  type Field,
  type Fields,
  type List,
  lists,
  type Section,
  sections,
} from '../../request/catalogue.ts'
import type { Inputs } from '../../request/inputs.ts'
import { placesOf } from '../../request/series-of.ts'
import { leftOut } from './left-out.ts'
import { sparePolicyName } from './spare-policies.ts'

/** A field of the document, what it holds, and whether the file may change it. */
export interface FieldRow {
  readonly pointer: string
  /** The name of its cell without what all have in common: `feedstocks.1.price`. */
  readonly name: string
  readonly field: Field
  readonly given: unknown
  /** What decides how many elements something has, or which, is not calculated anew in the file. */
  readonly isStructure: boolean
  readonly element?: { readonly per: Index; readonly i: number }
  /** Whether it is part of a policy that somebody may add. */
  readonly isSpare?: true
}

/** Rows under one heading. */
export interface FieldBlock {
  readonly title: string
  readonly rows: readonly FieldRow[]
}

const titles: Readonly<Record<Section, string>> = {
  plant: 'Plant',
  economics: 'Economics',
  finance: 'Finance',
  carbon: 'Carbon',
  capital: 'Capital in parts',
  eligibility: 'Eligibility: judged by SAFAPAC, not by this file',
}

const listTitles: Readonly<Record<List, string>> = {
  feedstocks: 'Feedstock',
  utilities: 'Utility',
  products: 'Product',
  policies: 'Policy',
  parts: 'Part',
  contracts: 'Contract',
}

/**
 * Every field that a document may have, in the order of the catalogue; those of a list once for each element, and a supplier
 * only where there is one.
 *
 * @param spares how many policies, the last ones, are there to be filled.
 */
export const fieldBlocks = (inputs: Inputs, spares: number): FieldBlock[] => [
  block('plant', inputs),
  ...(Object.keys(lists) as List[]).flatMap((list) =>
    listBlocks(list, inputs, list === 'policies' ? spares : 0),
  ),
  ...(['economics', 'finance', 'carbon', 'capital', 'eligibility'] as const).map((section) =>
    block(section, inputs),
  ),
  conventionBlock(inputs),
]

/** What decides which years there are, and what stands where. */
const structuralKeys: readonly string[] = [
  'mainProduct',
  'spendingProfile',
  'constructionPeriod',
  'operationInFirstYear',
]

function block(section: Section, inputs: Inputs): FieldBlock {
  const values: Readonly<Record<string, unknown>> = inputs[section] ?? {}
  const left = section === 'finance' ? leftOut(inputs) : {}
  const fields = Object.entries<Field>(sections[section]).filter(([key]) => !(key in left))
  const rows = fields.map(([key, field]) => ({
    pointer: `/${section}/${key}`,
    name: `${section}.${key}`,
    field,
    given: values[key],
    isStructure: structuralKeys.includes(key),
  }))
  return { title: titles[section], rows }
}

/**
 * What an element is called, whether it is a fuel and what a policy is for decide what stands where; the scheme of a policy,
 * which rules are asked.
 */
const structure: readonly string[] = ['name', 'isFuel', 'product', 'scheme']

/** Which prices move by themselves decides what stands where; by how much may be changed where one does. */
const isOfPath = (key: string, item: Readonly<Record<string, unknown>>): boolean =>
  key === 'priceEscalationBasis' || (key === 'priceEscalation' && item[key] === undefined)

/** What is copied of a supplier is a statement of its calculation. */
const isSupply = ({ kind }: Field): boolean => kind === 'supply'

/** A name of what is only added says nothing of what stands where. */
const isLocked = (key: string, isSpare: boolean) => structure.includes(key) && !(isSpare && key === 'name')

function listBlocks(list: List, inputs: Inputs, spares: number): FieldBlock[] {
  const items = inputs[list] ?? []
  const places = placesOf(list, items)
  return items.map((item, n) => {
    const element = places[n]
    const isSpare = n >= items.length - spares
    const fields = Object.entries<Field>(lists[list] as Fields).filter(
      ([key, { kind }]) => kind !== 'supply' || key in item,
    )
    const rows = fields.map(([key, field]) => ({
      pointer: `/${list}/${n}/${key}`,
      name: `${list}.${n + 1}.${key}`,
      field,
      given: isSpare ? undefined : (item as Readonly<Record<string, unknown>>)[key],
      isStructure:
        isSupply(field) || isLocked(key, isSpare) || isOfPath(key, item as Readonly<Record<string, unknown>>),
      ...(element && { element }),
      ...(isSpare && { isSpare }),
    }))
    const title = isSpare ? `${sparePolicyName(n)}: fill it to add one` : `${listTitles[list]} ${n + 1}`
    return { title, rows }
  })
}

/** A preset may stand alone as a word, or beside settings of its own. */
function conventionBlock({ convention }: Inputs): FieldBlock {
  const isWord = typeof convention === 'string'
  const given: Readonly<Record<string, unknown>> = isWord ? { preset: convention } : (convention ?? {})
  const preset: FieldRow = {
    pointer: isWord ? '/convention' : '/convention/preset',
    name: 'convention.preset',
    field: {
      kind: 'word',
      title: 'Preset',
      name: 'Named choice of the conventions below',
      words: Object.keys(presets),
      optional: true,
    },
    given: given.preset,
    isStructure: true,
  }
  const settings = Object.keys(conventions).map((key) => ({
    pointer: `/convention/${key}`,
    name: `convention.${key}`,
    field: (conventionFields as Fields)[key] as Field,
    given: given[key],
    isStructure: false,
  }))
  return { title: 'Conventions', rows: [preset, ...settings] }
}
