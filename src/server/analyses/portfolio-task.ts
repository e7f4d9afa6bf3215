import type { AccessLevel } from '../../contract/access-level.ts'
import { evaluatedPortfolio } from '../../contract/analyses/portfolio/evaluated-portfolio.ts'
import { portfolioOf } from '../../contract/analyses/portfolio/portfolio.ts'
import { explainPortfolio } from '../../contract/analyses/portfolio/portfolio-explanation.ts'
import {
  inPortfolio,
  type PortfolioPlant,
  type PortfolioQuestion,
} from '../../contract/analyses/portfolio/portfolio-question.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import type { FieldError, Refusal } from '../../contract/request/field-error.ts'
import { unpack } from '../database/packing.ts'

/** The inputs of a calculation as they are kept. */
export interface StoredInputs {
  /** JSON text where they are not packed. */
  readonly inputs: string | null
  readonly packed: Uint8Array | null
}

/** A plant whose inputs have yet to be read: as they came, or as a calculation has them. */
export interface GivenPlant extends Omit<PortfolioPlant, 'inputs'> {
  readonly inputs: unknown
  readonly stored: StoredInputs | undefined
  readonly firstOperatingYear: number | undefined
}

export interface PortfolioTask extends Pick<PortfolioQuestion, 'years' | 'unitPrice'> {
  readonly plants: readonly GivenPlant[]
  readonly fossilPrice: number | undefined
  /** A number that is explained, by its place. */
  readonly explain: string | undefined
  readonly level: AccessLevel
}

/** As JSON, or what is wrong with the question. */
export type PortfolioAnswer =
  | { readonly text: string; readonly errors?: undefined; readonly errorCount?: undefined }
  | (Refusal & { readonly text?: undefined })

export function answerPortfolio({
  plants: given,
  years,
  unitPrice,
  fossilPrice,
  explain,
  level,
}: PortfolioTask): PortfolioAnswer {
  const readings = given.map((plant, i) => readPlant(plant, i, fossilPrice))
  const refused = readings.filter((each): each is Refusal => 'errors' in each)
  if (refused.length > 0) return joined(refused)
  const question = { plants: readings as PortfolioPlant[], years, unitPrice }
  const portfolio = evaluatedPortfolio(question, level)
  const answer = portfolioOf(portfolio, level)
  if (explain === undefined) return { text: JSON.stringify(answer) }
  const explanation = explainPortfolio(portfolio, explain, level)
  if (!explanation) return { errors: [noSuchNumber], errorCount: 1 }
  return { text: JSON.stringify({ ...answer, explanation }) }
}

const noSuchNumber: FieldError = {
  pointer: '/explain',
  code: 'no_such_output',
  message: 'There is no number at this place, or your access level does not include it.',
}

const joined = (refused: readonly Refusal[]): Refusal => ({
  errors: refused.flatMap(({ errors }) => errors),
  errorCount: refused.reduce((sum, { errorCount }) => sum + errorCount, 0),
})

function readPlant(
  { inputs, stored, firstOperatingYear, ...about }: GivenPlant,
  i: number,
  fossilPrice: number | undefined,
): PortfolioPlant | Refusal {
  const at = `/plants/${i}/${stored ? 'calculationId' : 'inputs'}`
  const read = readInputs(stored ? storedInputs(stored) : inputs)
  if (read.inputs) return { ...about, inputs: inPortfolio(read.inputs, { firstOperatingYear, fossilPrice }) }
  const { errors, errorCount } = read
  return { errors: errors.map((error) => ({ ...error, pointer: `${at}${error.pointer}` })), errorCount }
}

/** What a calculation was given, not yet read. */
export function storedInputs({ inputs, packed }: StoredInputs): unknown {
  return JSON.parse((packed ? unpack(Buffer.from(packed)).inputs : inputs) ?? '{}')
}
