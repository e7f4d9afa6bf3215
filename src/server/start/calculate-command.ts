import { parseArgs } from 'node:util'
import { explain } from '../../contract/explanation/explanation.ts'
import { tellingOf } from '../../contract/money/telling.ts'
import { calculateOutcome } from '../../contract/outcome/outcome.ts'
import { toldOutcome } from '../../contract/outcome/told-outcome.ts'
import { explanationText } from './explanation-text.ts'
import { breakdownText, cashFlowText, headlineText } from './outcome-text.ts'
import { readFileInputs } from './read-file.ts'

/**
 * `calculate FILE.json [--json | --breakdown | --cash-flow | --explain SYMBOL [--depth N]]`: no server, no database.
 *
 * @throws {Error} fit to show, naming every input that is wrong.
 */
export async function calculateCommand(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      breakdown: { type: 'boolean' },
      'cash-flow': { type: 'boolean' },
      explain: { type: 'string' },
      depth: { type: 'string' },
    },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error('calculate needs one FILE.json.')
  const inputs = await readFileInputs(file)
  if (values.explain !== undefined) {
    const depth = readDepth(values.depth)
    const steps = explain(inputs, values.explain, 'ROADSHOW', depth)
    if (!steps)
      throw new Error(
        `There is no number ${values.explain}; docs/formulas.md lists all symbols, docs/outcome.md all places.`,
      )
    console.log(values.json ? JSON.stringify(steps, null, 2) : explanationText(steps, depth))
    return
  }
  if (values.depth !== undefined) throw new Error('--depth goes with --explain SYMBOL.')
  const outcome = calculateOutcome(inputs)
  if (values.json) return console.log(JSON.stringify(outcome, null, 2))
  const told = toldOutcome(outcome, tellingOf(inputs.money))
  const parts = [
    headlineText(told),
    ...(values.breakdown ? [breakdownText(told)] : []),
    ...(values['cash-flow'] ? [cashFlowText(told)] : []),
  ]
  console.log(parts.join('\n\n'))
}

/** @returns undefined for all levels. */
function readDepth(text = '1'): number | undefined {
  if (text === 'all') return undefined
  if (/^\d{1,3}$/.test(text)) return Number(text)
  throw new Error('--depth takes a whole number, or all.')
}
