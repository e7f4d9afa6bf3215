import Type, { type Static, type TObject, type TProperties } from 'typebox'
import type { Calculation } from '../../../engine/calculate.ts'
import type { Formula, Input, Quantity } from '../../../engine/language/quantity.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import { noNames } from '../../../engine/project-finance.ts'
import type { Evaluation } from '../../../engine/run/evaluate.ts'
import type { Step } from '../../../engine/trace.ts'
import type { AccessLevel } from '../../access-level.ts'
import { type Scalar, scalar } from '../../answers/scalar.ts'
import { StepSchema } from '../../explanation/step-schema.ts'
import type { FieldError } from '../../request/field-error.ts'
import type { Inputs } from '../../request/inputs.ts'
import { Measured } from '../../request/measured.ts'

/** What the server has read of the plants that a question names. */
export interface DeciderPlant {
  readonly name: string
  readonly inputs: Inputs
}

/** A price of the reference data. */
export interface PriceDatum {
  readonly edition: string
  readonly price: {
    readonly value: number | null
    readonly unit: string
    readonly source: string
    readonly year?: number | undefined
    readonly note?: string | undefined
  }
}

export interface Asked {
  /** Each under the member of the question that it stands in. */
  readonly plants: Readonly<Record<string, DeciderPlant | undefined>>
  readonly level: AccessLevel
  /** That of the product which the question names, where the reference data have it. */
  readonly datum?: PriceDatum | undefined
}

/** An answer, or what is wrong with the question. */
export type Answer = { readonly answer: object; readonly errors?: undefined } | Refused

/** One of the questions that deciders ask, as one operation of the API and one word of the command line. */
export interface Question {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly body: TObject
  /** Members of the body that hold a plant. */
  readonly plants: readonly string[]
  readonly answers: TObject
  /** The product whose price it takes from the reference data. */
  readonly productOf?: (given: never) => string | undefined
  readonly answer: (given: never, asked: Asked) => Answer
}

export const question = <Body extends TObject>(
  about: Omit<Question, 'answer' | 'body' | 'productOf'> & {
    readonly body: Body
    readonly productOf?: (given: Static<Body>) => string | undefined
    readonly answer: (given: Static<Body>, asked: Asked) => Answer
  },
): Question => about

/** Why a question is not answered. */
export interface Refused {
  readonly answer?: undefined
  readonly errors: readonly FieldError[]
}

export const refused = (pointer: string, code: string, message: string): Refused => ({
  errors: [{ pointer, code, message }],
})

/** Members of an answer by the formulas that they are. */
export type Figures = Readonly<Record<string, Formula>>

export const figureMembers = (figures: Figures): TProperties =>
  Object.fromEntries(
    Object.entries(figures).map(([name, { name: description }]) => [name, { ...Measured, description }]),
  )

export const figuresOf = (run: Calculation, figures: Figures): Record<string, Scalar> =>
  Object.fromEntries(Object.entries(figures).map(([name, quantity]) => [name, scalar(run, quantity)]))

/** An evaluation that needs no plant, with where its values are from: those that nobody gives have a source of their own. */
export function told(evaluation: Evaluation, given: ReadonlyMap<Quantity, string>): Calculation {
  const assumed = evaluation.order.flatMap((each): [Quantity, string][] =>
    each.kind === 'input' && each.source !== undefined ? [[each, each.source]] : [],
  )
  return { ...evaluation, names: noNames, sources: new Map([...assumed, ...given]) }
}

/** What an input may be given as: its name, unit and range. */
export const given = ({ name, unit, minimum, maximum, above, below, integer }: Input) =>
  Type.Optional(
    (integer ? Type.Integer : Type.Number)({
      description: `${name}, ${unit === '1' ? 'a share' : unit}`,
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
      ...(above !== undefined && { exclusiveMinimum: above }),
      ...(below !== undefined && { exclusiveMaximum: below }),
    }),
  )

/** What a plant's fuel may be said to cost. */
export const costs = {
  minimumSellingPrice: outputs.minimumSellingPrice,
  levelizedCost: outputs.levelizedCostByProductCredit,
} as const

export const costBy = Type.Optional(
  Type.Enum(['minimumSellingPrice', 'levelizedCost'], {
    description: 'What the fuel of the plant costs: its minimum selling price if left out.',
  }),
)

export const sourceMember = Type.Optional(
  Type.String({ minLength: 1, maxLength: 300, description: 'Where the numbers of the request are from.' }),
)

export const explainMember = Type.Optional(
  Type.String({ maxLength: 100, description: 'A number of the answer that is told down to its inputs.' }),
)

export const explanationMember = Type.Optional(Type.Array(StepSchema))

const noSuchNumber = (explain: string): FieldError => ({
  pointer: '/explain',
  code: 'no_such_output',
  message: `There is no number ${explain} that is made of others, or your access level does not include it.`,
})

/** An answer with the steps of the number that is to be explained. */
export function withExplanation(
  answer: object,
  explain: string | undefined,
  stepsOf: (name: string) => readonly Step[] | undefined,
): Answer {
  if (explain === undefined) return { answer }
  const explanation = stepsOf(explain)
  return explanation ? { answer: { ...answer, explanation } } : { errors: [noSuchNumber(explain)] }
}
