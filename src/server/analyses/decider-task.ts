import type { AccessLevel } from '../../contract/access-level.ts'
import type { DeciderPlant, PriceDatum } from '../../contract/analyses/deciders/question.ts'
import { questions } from '../../contract/analyses/deciders/questions.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { Refusal } from '../../contract/request/field-error.ts'
import { type StoredInputs, storedInputs } from './portfolio-task.ts'

/** A plant of a question whose inputs have yet to be read. */
export interface AskedPlant {
  readonly name: string
  readonly inputs: unknown
  readonly stored: StoredInputs | undefined
  /** Parts that take the place of those of the plant before it. */
  readonly replace: object | undefined
}

export interface DeciderTask {
  /** The word of the question. */
  readonly name: string
  readonly given: object
  /** Each under the member of the question that it stands in; the first one is what a later one replaces parts of. */
  readonly plants: Readonly<Record<string, AskedPlant | undefined>>
  readonly level: AccessLevel
  readonly datum?: PriceDatum | undefined
}

/** As JSON, or what is wrong with the question. */
export type DeciderAnswer =
  | { readonly text: string; readonly errors?: undefined; readonly errorCount?: undefined }
  | (Refusal & { readonly text?: undefined })

export function answerQuestion({ name, given, plants, level, datum }: DeciderTask): DeciderAnswer {
  const question = questions[name]
  if (!question) throw new Error(`There is no question ${name}.`)
  const read: Record<string, DeciderPlant> = {}
  let first: unknown
  for (const [member, plant] of Object.entries(plants)) {
    if (!plant) continue
    const document = documentOf(plant, first)
    first ??= document
    const reading = readInputs(document)
    if (!reading.inputs) return refusalAt(`/${member}/${placeOf(plant)}`, reading)
    read[member] = { name: plant.name, inputs: reading.inputs }
  }
  const { answer, errors } = question.answer(given as never, { plants: read, level, datum })
  return errors ? { errors, errorCount: errors.length } : { text: JSON.stringify(answer) }
}

const documentOf = ({ inputs, stored, replace }: AskedPlant, first: unknown): unknown =>
  replace ? { ...(first as object), ...replace } : stored ? storedInputs(stored) : inputs

const placeOf = ({ stored, replace }: AskedPlant): string =>
  replace ? 'replace' : stored ? 'calculationId' : 'inputs'

const refusalAt = (at: string, { errors, errorCount }: Refusal): Refusal => ({
  errors: errors.map((error) => ({ ...error, pointer: `${at}${error.pointer}` })),
  errorCount,
})

/** The price of a product of an edition; undefined where the edition has no such product. */
export function priceDatum(
  { products }: Pick<ReferenceData, 'products'>,
  edition: string,
  name: string | undefined,
): PriceDatum | undefined {
  const product = products.find((each) => each.name === name)
  return product && { edition, price: product.price }
}
