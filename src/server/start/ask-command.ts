import { parseArgs } from 'node:util'
import { questions } from '../../contract/analyses/deciders/questions.ts'
import { isObject } from '../../contract/request/field-error.ts'
import { type AskedPlant, answerQuestion, priceDatum } from '../analyses/decider-task.ts'
import { refusalBy } from '../http/validation.ts'
import { readShippedEditions } from '../reference-data/shipped.ts'
import { answerText } from './ask-text.ts'
import { readJsonFile, unusable } from './read-file.ts'

/**
 * `ask QUESTION FILE.json [--plant PLANT.json] [--explain PLACE] [--json]`: no server, no database.
 *
 * @throws {Error} fit to show, naming all that is wrong with the question.
 */
export async function askCommand(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { plant: { type: 'string' }, explain: { type: 'string' }, json: { type: 'boolean' } },
  })
  const [name = '', file] = positionals
  const question = Object.hasOwn(questions, name) ? questions[name] : undefined
  if (!question || !file || positionals.length > 2)
    throw new Error(`ask needs one of ${Object.keys(questions).join(', ')}, and one FILE.json.`)
  const given = await readJsonFile(file)
  const plant = values.plant === undefined ? undefined : { inputs: await readJsonFile(values.plant) }
  const body = isObject(given)
    ? { ...given, ...(plant && { plant }), ...(values.explain !== undefined && { explain: values.explain }) }
    : given
  const refusal = refusalBy(question.body, body)
  if (refusal) throw unusable(file, refusal.errors)
  const asked = body as Readonly<Record<string, GivenPlant | undefined>>
  const plants = Object.fromEntries(question.plants.map((each) => [each, asPlant(asked[each], each)]))
  const product = question.productOf?.(asked as never)
  // What the newest edition has that comes with the program.
  const newest = product === undefined ? undefined : (await readShippedEditions()).at(-1)
  const datum = newest && priceDatum(newest, newest.edition.edition, product)
  const { text, errors } = answerQuestion({ name, given: asked, plants, level: 'ROADSHOW', datum })
  if (errors) throw unusable(file, errors)
  const answer: unknown = JSON.parse(text)
  console.log(values.json ? JSON.stringify(answer, null, 2) : answerText(answer as object))
}

interface GivenPlant {
  readonly name?: string
  readonly inputs?: unknown
  readonly calculationId?: string
  readonly replace?: object
}

function asPlant(plant: GivenPlant | undefined, member: string): AskedPlant | undefined {
  if (!plant) return undefined
  const { name = `the ${member}`, inputs, calculationId, replace } = plant
  if (calculationId !== undefined)
    throw new Error('A calculation is kept by a server: give the inputs of the plant instead.')
  return { name, inputs, stored: undefined, replace }
}
