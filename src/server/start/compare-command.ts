import { parseArgs } from 'node:util'
import { attribute } from '../../contract/analyses/attribution/attribute.ts'
import { wantedOutputs } from '../../contract/analyses/attribution/attribution-outputs.ts'
import { mostPairs } from '../../contract/analyses/attribution/orders.ts'
import { attributionText } from './attribution-text.ts'
import { readFileInputs } from './read-file.ts'

/**
 * `compare A.json B.json [--output NAME]... [--by-section] [--pairs N] [--json]`: no server, no database.
 *
 * @throws {Error} fit to show, naming all that is wrong with the files.
 */
export async function compareCommand(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      output: { type: 'string', multiple: true },
      'by-section': { type: 'boolean' },
      pairs: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const [first, second] = positionals
  if (!first || !second || positionals.length > 2) throw new Error('compare needs two files, A.json B.json.')
  const { outputs, errors } = wantedOutputs(values.output ?? ['mfsp'], 'ROADSHOW')
  const [error] = errors
  if (error) throw new Error(`${error.message} docs/outcome.md lists them.`)
  const [from, to] = [await readFileInputs(first), await readFileInputs(second)]
  const question = {
    from,
    to,
    outputs,
    level: 'ROADSHOW' as const,
    isBySection: values['by-section'] === true,
    pairs: readPairs(values.pairs),
  }
  const work = attribute(question)
  let step = work.next()
  while (!step.done) step = work.next()
  console.log(
    values.json ? JSON.stringify(step.value, null, 2) : attributionText(step.value, [first, second]),
  )
}

function readPairs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const pairs = Number(text)
  if (/^\d{1,3}$/.test(text) && pairs >= 2 && pairs <= mostPairs) return pairs
  throw new Error(`--pairs takes a whole number from 2 to ${mostPairs}.`)
}
