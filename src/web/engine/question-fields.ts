import { annexes } from '../../contract/analyses/deciders/blend-limits.ts'
import type { Input } from '../../engine/language/quantity.ts'
import { blend, delivery, ways } from '../../engine/model/inputs/delivery-inputs.ts'
import { market } from '../../engine/model/inputs/market-inputs.ts'
import { target } from '../../engine/model/inputs/target-inputs.ts'
import './named.ts'

/** One thing that a question asks for, at its place in the request. */
export interface QuestionField {
  readonly pointer: string
  readonly label: string
  readonly kind: 'number' | 'text' | 'choice' | 'byYear'
  readonly unit?: string
  /** What is typed times this is what the request has. */
  readonly factor?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly above?: number
  readonly isWhole?: boolean
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly hint?: string
}

export interface FieldGroup {
  readonly title: string
  readonly about?: string
  /** Whether it is closed until somebody opens it. */
  readonly isClosed?: boolean
  readonly fields: readonly QuestionField[]
}

const hundredth = 0.01
const percentOf = (input: Input) => input.unit === '1' && input.maximum === 1

/** The box of an input: its name, unit and range are those of the engine; shares are typed in percent. */
function fieldOf(pointer: string, input: Input): QuestionField {
  const { name, unit, minimum, maximum, above, integer } = input
  const isPercent = percentOf(input)
  return {
    pointer,
    label: name,
    kind: 'number',
    unit: isPercent ? '%' : unit,
    ...(isPercent && { factor: hundredth }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(above !== undefined && { above }),
    ...(integer && { isWhole: true }),
  }
}

const fieldsOf = (at: string, inputs: Readonly<Record<string, Input>>): QuestionField[] =>
  Object.entries(inputs).map(([name, input]) => fieldOf(`${at}/${name}`, input))

export const source: QuestionField = {
  pointer: '/source',
  label: 'Where these numbers are from',
  kind: 'text',
}

export const costBy: QuestionField = {
  pointer: '/costBy',
  label: 'What the fuel of the plant costs',
  kind: 'choice',
  choices: [
    { value: 'minimumSellingPrice', label: 'its minimum selling price' },
    { value: 'levelizedCost', label: 'its levelized cost' },
  ],
}

const { gatePrice, gateIntensity, energyContent, density, ...airport } = delivery
const { share, limit: _, ...fossil } = blend

const annex: QuestionField = {
  pointer: '/blend/annex',
  label: 'Annex of ASTM D7566',
  kind: 'choice',
  choices: annexes.map(({ name, fuel, limit }) => ({
    value: name,
    label: `${name}, ${fuel}: at most ${limit / hundredth} %`,
  })),
}

export const deliveryGroups: readonly FieldGroup[] = [
  {
    title: 'The way to the airport',
    fields: Object.entries(ways)
      .filter(([mode]) => mode === 'rail' || mode === 'truck')
      .flatMap(([mode, { distance, freight, emissions }]) =>
        fieldsOf(`/way/${mode}`, { distance, freight, emissions }),
      ),
  },
  {
    title: 'By ship and pipeline',
    isClosed: true,
    fields: Object.entries(ways)
      .filter(([mode]) => mode === 'ship' || mode === 'pipe')
      .flatMap(([mode, { distance, freight, emissions }]) =>
        fieldsOf(`/way/${mode}`, { distance, freight, emissions }),
      ),
  },
  { title: 'At the airport', fields: fieldsOf('/neat', airport) },
  {
    title: 'The blend',
    fields: [fieldOf('/blend/share', share), annex, ...fieldsOf('/blend', fossil)],
  },
  {
    title: 'At the gate, in the place of the plant’s numbers',
    isClosed: true,
    fields: [...fieldsOf('/neat', { gatePrice, gateIntensity, energyContent, density }), costBy],
  },
  { title: 'Source', fields: [source] },
]

const { price, ...ofSold } = market

export const priceGapFields = {
  value: { ...fieldOf('/market/value', price), label: 'Price of the market' },
  own: fieldsOf('/figures', ofSold),
}

const {
  demand: _demand,
  share: _share,
  basis: _basis,
  standing: _standing,
  passengers: _passengers,
  ...figures
} = target

export const targetFigures: readonly QuestionField[] = fieldsOf('/figures', figures)
