import type { Input } from '../../engine/language/quantity.ts'
import { unitTable } from '../../engine/language/unit-table.ts'
import { measures } from '../../engine/language/units.ts'
import { defaultPreset, presets } from '../../engine/model/inputs/presets.ts'
import {
  conventionFields,
  type Field,
  type Fields,
  inputsOf,
  isFieldOptional,
  listLimits,
  lists,
  sections,
} from './catalogue.ts'

/** Names of the units a field accepts, the engine's own first. */
export function acceptedUnits(inputs: readonly Input[]): string[] {
  return inputs.flatMap(({ unit }) => {
    const names = unitTable.filter((row) => measures(row, unit)).map((row) => row.name)
    return names.toSorted((a, b) => Number(b === unit) - Number(a === unit))
  })
}

/** Inputs that no formula reads. */
const typeNames = {
  text: 'string',
  flag: 'boolean',
  word: 'choice',
  date: 'date',
  supply: 'supplier',
} as const

function entry(path: string, field: Field) {
  const isRequired = !isFieldOptional(field)
  if ('name' in field) {
    const about = { path, type: typeNames[field.kind], name: field.name, isRequired }
    return field.kind === 'word' ? { ...about, choices: field.words } : about
  }
  const [input] = field.kind === 'quantity' ? field.inputs : [field.input]
  if (!input) throw new Error(`The field ${path} has no engine input.`)
  const { symbol, name, fallback, source, states, unit } = input
  const symbols = inputsOf(field).map((each) => each.symbol)
  const about = { path, symbol, symbols, name, isRequired, ...(source && { source }) }
  if (states) return { ...about, type: 'choice', choices: states, fallback: states[fallback ?? -1] ?? null }
  return {
    ...about,
    type: field.kind,
    unit,
    units: acceptedUnits(field.kind === 'quantity' ? field.inputs : [field.input]),
    ...(input.placed && { from: input.placed }),
    ...(field.kind === 'quantity' && field.byYear && { byYear: true }),
    ...boundsOf(input),
    fallback: fallback === undefined ? null : { value: fallback, unit },
  }
}

const bounds = ['minimum', 'maximum', 'above', 'below'] as const

/** The bounds that an input has, in its own unit. */
const boundsOf = (input: Input) => ({
  ...Object.fromEntries(
    bounds.flatMap((bound) => (input[bound] === undefined ? [] : [[bound, input[bound]]])),
  ),
  ...(input.integer && { whole: true }),
})

const entries = (prefix: string, fields: Fields) =>
  Object.entries(fields).map(([key, field]) => entry(`${prefix}.${key}`, field))

/** Names, units and ranges of every input, generated from the engine: what `GET /inputs` answers. */
export const inputCatalogue = [
  ...entries('plant', sections.plant),
  ...Object.entries(lists).flatMap(([key, fields]) => {
    const [minItems, maxItems] = listLimits[key as keyof typeof lists]
    return entries(`${key}[]`, fields).map((each) => ({ ...each, minItems, maxItems }))
  }),
  ...entries('economics', sections.economics),
  ...entries('finance', sections.finance),
  ...entries('carbon', sections.carbon),
  ...entries('capital', sections.capital),
  ...entries('eligibility', sections.eligibility),
  {
    path: 'convention.preset',
    name: 'Named choice of the conventions below, each of which may be set besides',
    isRequired: false,
    type: 'choice',
    choices: Object.keys(presets),
    fallback: defaultPreset,
  },
  ...entries('convention', conventionFields).map((each) => ({ ...each, isRequired: false })),
]
