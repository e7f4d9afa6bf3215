import type { AccessLevel } from '../../contract/access-level.ts'
import type { DeciderPlant, PriceDatum } from '../../contract/analyses/deciders/question.ts'
import { questions } from '../../contract/analyses/deciders/questions.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import type { FieldError } from '../../contract/request/field-error.ts'
import type { Step } from '../../engine/trace.ts'
import './named.ts'

export type { Step }

/** A plant as a question gives it here: whole, or by what it replaces of the plant before it. */
interface GivenPlant {
  readonly name?: string
  readonly inputs?: unknown
  readonly replace?: object
}

export interface QuestionRequest {
  readonly kind: 'question'
  /** The word of its address. */
  readonly name: string
  /** As `POST /analyses/…` takes it. */
  readonly body: object
  readonly level: AccessLevel
  /** The price of the product that the question names, where the edition has it. */
  readonly datum: PriceDatum | undefined
}

/** A number of an answer, or a text of it. */
export interface Answered {
  /** Where it stands in the answer, as a JSON pointer. */
  readonly place: string
  /** What the catalogue calls it; undefined where the answer does not say. */
  readonly name: string | undefined
  readonly value: number | null
  readonly unit: string
  readonly reason: string | undefined
}

/** Numbers by year. */
export interface AnsweredYears {
  readonly key: string
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly unit: string
  readonly reason: string | undefined
}

export interface QuestionAnswer {
  readonly kind: 'question'
  /** As the server answers it; undefined where the question is refused. */
  readonly answer: object | undefined
  readonly numbers: readonly Answered[]
  readonly years: readonly AnsweredYears[]
  /** How the number came about that the question asks to explain. */
  readonly explanation: readonly Step[]
  readonly errors: readonly FieldError[]
}

/** One of the questions that deciders ask. */
export function* question({
  name,
  body,
  level,
  datum,
}: QuestionRequest): Generator<undefined, QuestionAnswer> {
  const asked = questions[name]
  if (!asked) throw new Error(`There is no question ${name}.`)
  const read = readPlants(asked.plants, body as Readonly<Record<string, GivenPlant | undefined>>)
  if (read.errors) return refusal(read.errors)
  yield
  const { answer, errors } = asked.answer(body as never, { plants: read.plants, level, datum })
  if (errors) return refusal(errors)
  const told = answer as Members
  return {
    kind: 'question',
    answer,
    numbers: numbersIn(told, asked.answers as Schema, ''),
    years: yearsIn(told, asked.answers as Schema),
    explanation: (told.explanation as readonly Step[] | undefined) ?? [],
    errors: [],
  }
}

const refusal = (errors: readonly FieldError[]): QuestionAnswer => ({
  kind: 'question',
  answer: undefined,
  numbers: [],
  years: [],
  explanation: [],
  errors,
})

type Plants =
  | { readonly plants: Readonly<Record<string, DeciderPlant>>; readonly errors?: undefined }
  | { readonly errors: readonly FieldError[] }

/** As the server reads them: a later one may replace parts of the first. */
function readPlants(
  members: readonly string[],
  body: Readonly<Record<string, GivenPlant | undefined>>,
): Plants {
  const plants: Record<string, DeciderPlant> = {}
  let first: unknown
  for (const member of members) {
    const plant = body[member]
    if (!plant) continue
    const document = plant.replace ? { ...(first as object), ...plant.replace } : plant.inputs
    first ??= document
    const { inputs, errors } = readInputs(document)
    if (!inputs) {
      const at = plant.replace ? 'replace' : 'inputs'
      return { errors: errors.map((each) => ({ ...each, pointer: `/${member}/${at}${each.pointer}` })) }
    }
    plants[member] = { name: plant.name ?? `the ${member}`, inputs }
  }
  return { plants }
}

type Members = Readonly<Record<string, unknown>>

/** What is read of the form of an answer. */
interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null

/** Every number with a unit, in the order of the answer, with what its formula is called. */
function numbersIn(node: unknown, schema: Schema | undefined, place: string): Answered[] {
  if (!isMembers(node)) return []
  if ('value' in node && 'unit' in node) {
    const { value, unit, reason } = node as unknown as Answered
    return [{ place, name: schema?.description, value, unit, reason }]
  }
  return Object.entries(node).flatMap(([key, member]) => {
    const below = Array.isArray(node) ? schema?.items : schema?.properties?.[key]
    return key === 'explanation' || key === 'byYear' ? [] : numbersIn(member, below, `${place}/${key}`)
  })
}

function yearsIn({ byYear }: Members, { properties }: Schema): AnsweredYears[] {
  if (!isMembers(byYear)) return []
  return Object.entries(byYear).map(([key, series]) => {
    const { values, unit, reason } = series as AnsweredYears
    return { key, name: properties?.byYear?.properties?.[key]?.description ?? key, values, unit, reason }
  })
}
