import Type, { type Static } from 'typebox'
import { givenOf } from '../../engine/calculate.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { evaluate, orderOf } from '../../engine/run/evaluate.ts'
import { isVisible } from '../access/visible-steps.ts'
import type { AccessLevel } from '../access-level.ts'
import { type Scalar, scalar } from '../answers/scalar.ts'
import { toCase } from '../case.ts'
import { readInputs } from '../reading/read-inputs.ts'
import { measured } from '../request/measured.ts'
import { namedObject } from '../request/named-object.ts'

/** The numbers by which a list tells one scenario from another, by their names in an outcome. */
const quantities = {
  lcop: outputs.levelizedCost,
  npv: outputs.netPresentValue,
  carbonIntensity: outputs.carbonIntensity,
} as const

type HeadlineName = keyof typeof quantities
export type Headline = Readonly<Record<HeadlineName, Scalar>>

const names = Object.keys(quantities) as HeadlineName[]
const order = orderOf(Object.values(quantities))

const optionalNumber = (name: HeadlineName) => {
  const { unit, name: about } = quantities[name]
  return Type.Optional(measured(unit, about))
}
export const HeadlineSchema = namedObject('Headline', {
  lcop: optionalNumber('lcop'),
  npv: optionalNumber('npv'),
  carbonIntensity: optionalNumber('carbonIntensity'),
})

/** Far above any that the model gives; those of errors may quote what was given. */
const reasonMaximum = 500

/** The same numbers that an outcome of the inputs has; without any, and with the first error as the reason, where they cannot be calculated. */
export function headlineOf(document: unknown): Headline {
  const { inputs, errors } = readInputs(document)
  if (errors) return headline((name) => none(name, errors[0]?.message))
  const given = toCase(inputs)
  const run = { ...evaluate(order, givenOf(given)), names: given.names }
  return headline((name) => shortened(scalar(run, quantities[name])))
}

/** What a level sees of it. */
export const showHeadline = (whole: Headline, level: AccessLevel): Static<typeof HeadlineSchema> =>
  Object.fromEntries(
    names.filter((name) => isVisible(quantities[name], level)).map((name) => [name, whole[name]]),
  )

const headline = (read: (name: HeadlineName) => Scalar): Headline =>
  Object.fromEntries(names.map((name) => [name, read(name)])) as Record<HeadlineName, Scalar>

const none = (name: HeadlineName, reason = ''): Scalar =>
  shortened({ value: null, unit: quantities[name].unit, reason })

const shortened = (number: Scalar): Scalar =>
  number.reason === undefined ? number : { ...number, reason: number.reason.slice(0, reasonMaximum) }
