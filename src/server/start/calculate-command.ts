import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { explain } from '../../contract/explanation.ts'
import type { Inputs } from '../../contract/inputs.ts'
import { calculateOutcome } from '../../contract/outcome.ts'
import type { Outcome } from '../../contract/outcome-schema.ts'
import { readInputs } from '../../contract/read-inputs.ts'
import type { Scalar } from '../../contract/scalar.ts'
import type { Step } from '../../engine/trace.ts'

/**
 * `calculate FILE.json [--json | --explain SYMBOL]`: no server, no database.
 *
 * @throws {Error} fit to show, naming every input that is wrong.
 */
export async function calculateCommand(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, explain: { type: 'string' } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error('calculate needs one FILE.json.')
  const inputs = await readFileInputs(file)
  if (values.explain !== undefined) {
    const steps = explain(inputs, values.explain)
    if (!steps) throw new Error(`There is no number ${values.explain}; docs/formulas.md lists all symbols.`)
    console.log(values.json ? JSON.stringify(steps, null, 2) : steps.map(stepText).join('\n\n'))
    return
  }
  const outcome = calculateOutcome(inputs)
  console.log(values.json ? JSON.stringify(outcome, null, 2) : headline(outcome))
}

async function readFileInputs(file: string): Promise<Inputs> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new Error(`${file} cannot be read.`, { cause })
  })
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (cause) {
    throw new Error(`${file} is not valid JSON: ${(cause as Error).message}`, { cause })
  }
  const { inputs, errors } = readInputs(body)
  if (inputs) return inputs
  throw new Error([`${file} is not usable:`, ...errors.map((e) => `  ${e.pointer}: ${e.message}`)].join('\n'))
}

const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 7 })

const show = ({ value, unit, reason }: Scalar) =>
  value === null ? `none: ${reason}` : `${digits.format(value)}${unit === '1' ? '' : ` ${unit}`}`

function headline({ technoEconomics, financials, warnings }: Outcome): string {
  const { irr } = financials
  const rows: [string, string][] = [
    ['Production of liquid fuel', show(technoEconomics.production)],
    ['Total capital investment', show(technoEconomics.totalCapitalInvestment)],
    ['Operating cost', show(technoEconomics.totalOpex)],
    ['Revenue', show(technoEconomics.revenue)],
    ['Levelized cost, gross', show(technoEconomics.lcop)],
    ['Levelized cost of the main product, by-product credit', show(technoEconomics.lcopByProductCredit)],
    ['Minimum selling price of the main product', show(financials.mfsp)],
    ['Carbon intensity', show(technoEconomics.carbonIntensity.total)],
    ['Emissions of CO2e', show(technoEconomics.totalEmissions)],
    ['Abatement cost per tonne of CO2e', show(technoEconomics.abatementCost)],
    ['Net present value', show(financials.npv)],
    ['Internal rate of return', irr.value === null ? show(irr) : `${digits.format(irr.value * 100)} %/yr`],
    ['Payback', show(financials.payback)],
    ['Payback, discounted', show(financials.discountedPayback)],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    ...rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...warnings.map(({ message }) => `Warning: ${message}`),
    `Convention: ${Object.values(financials.convention).join(', ')}`,
  ].join('\n')
}

function stepText(step: Step): string {
  const { symbol, name, unit, value, choice, labels, formula, substituted, source, reason } = step
  const number = (each: number | null) => (each === null ? 'none' : digits.format(each))
  const numbers =
    value !== null && typeof value === 'object'
      ? value.map((each, i) => `${labels?.[i]}: ${number(each)}`).join(', ')
      : number(value)
  return [
    `${symbol}  ${name}`,
    ...(formula ? [`  ${formula}`, `  ${substituted}`] : []),
    `  = ${choice ?? numbers}${unit === '1' ? '' : ` ${unit}`}`,
    ...(reason ? [`  ${reason}`] : []),
    ...(source ? [`  Source: ${source}`] : []),
  ].join('\n')
}
