import Type from 'typebox'
import { givenOf } from '../../engine/calculate.ts'
import type { Quantity } from '../../engine/language/quantity.ts'
import { presets } from '../../engine/model/inputs/presets.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { type Evaluation, evaluate, orderOf } from '../../engine/run/evaluate.ts'
import { settingsOf, toCase } from '../case.ts'
import { ownSchemas } from '../outcome/own-schemas.ts'
import { GivenInputs } from '../reading/bodies.ts'
import { crossCheck } from '../reading/cross-checks.ts'
import { conventionFields } from '../request/catalogue.ts'
import { FieldReader } from '../request/field-reader.ts'
import type { Convention, Inputs } from '../request/inputs.ts'

/** Costs and prices per tonne that a convention may change. */
const comparedOutputs: Readonly<Record<string, Quantity>> = {
  mfsp: outputs.minimumSellingPrice,
  lcop: outputs.levelizedCost,
  lcopByProductCredit: outputs.levelizedCostByProductCredit,
}

export const ConventionComparisonSchema = Type.Object(
  {
    inputs: GivenInputs,
    output: Type.Optional(Type.Enum(Object.keys(comparedOutputs), { description: 'mfsp if left out' })),
  },
  { additionalProperties: false, title: 'ConventionComparison' },
)

const Amount = Type.Union([Type.Number(), Type.Null()])

export const ConventionTableSchema = Type.Object(
  {
    output: Type.String(),
    unit: Type.Literal('USD/t'),
    value: Amount,
    reason: Type.Optional(Type.String()),
    rows: Type.Array(
      Type.Object({
        convention: Type.String({ description: 'preset, or the name of a setting.' }),
        setting: Type.String(),
        isBase: Type.Boolean({ description: 'Whether the inputs have this setting themselves.' }),
        value: Amount,
        difference: Amount,
        unit: Type.Literal('USD/t'),
        reason: Type.Optional(Type.String({ description: 'Why there is no such number.' })),
      }),
    ),
    warnings: ownSchemas.warnings,
  },
  { title: 'ConventionTable' },
)

interface Answer {
  readonly value: number | null
  readonly reason?: string
}

/** The same case under each preset and each setting of each convention, all else as it is given. */
export function compareConventions(inputs: Inputs, output = 'mfsp') {
  const quantity = comparedOutputs[output] as Quantity
  const base = evaluate(orderOf([quantity]), givenOf(toCase(inputs)))
  const under = (convention: Convention): Answer => answerOf({ ...inputs, convention }, quantity, base)
  const { preset, ...settings }: Readonly<Record<string, string>> & { readonly preset: string } = settingsOf(
    inputs.convention,
  )
  const own = under(inputs.convention ?? {})
  const row = (convention: string, setting: string, isBase: boolean, answer: Answer) => ({
    convention,
    setting,
    isBase,
    ...answer,
    difference: answer.value === null || own.value === null ? null : answer.value - own.value,
    unit: 'USD/t' as const,
  })
  const ofPresets = Object.keys(presets).map((name) =>
    row('preset', name, name === preset && isPlain(inputs.convention), under({ preset: name })),
  )
  const ofSettings = Object.entries(conventionFields).flatMap(([name, field]) => {
    const words = field.kind === 'choice' ? (field.input.states ?? []) : []
    return words.map((word) => {
      const isBase = settings[name] === word
      return row(name, word, isBase, isBase ? own : under({ preset, ...settings, [name]: word }))
    })
  })
  return { output, unit: 'USD/t' as const, ...own, rows: [...ofPresets, ...ofSettings] }
}

/** Whether a convention is a preset with nothing set besides. */
const isPlain = (convention: Convention = {}): boolean =>
  typeof convention === 'string' || Object.keys(convention).every((key) => key === 'preset')

/**
 * What the quantity is under the convention of the inputs: all that it does not change is taken from the case's own
 * calculation. A preset brings a loan and a schedule of its own, which may not fit the case.
 */
function answerOf(inputs: Inputs, quantity: Quantity, base: Evaluation): Answer {
  const reader = new FieldReader('complete')
  crossCheck(reader, inputs)
  const [error] = reader.errors
  if (error) return { value: null, reason: error.message }
  const { slots, reasons } = evaluate(base.order, givenOf(toCase(inputs)), base)
  const value = Number(slots[quantity.id])
  if (Number.isFinite(value)) return { value }
  return { value: null, reason: reasons.get(quantity) ?? 'It was not calculated.' }
}
