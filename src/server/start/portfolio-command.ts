import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { evaluatedPortfolio } from '../../contract/analyses/portfolio/evaluated-portfolio.ts'
import { portfolioOf } from '../../contract/analyses/portfolio/portfolio.ts'
import { inPortfolio, type PortfolioPlant } from '../../contract/analyses/portfolio/portfolio-question.ts'
import { mostPlants } from '../../contract/analyses/portfolio/portfolio-schema.ts'
import { portfolioText } from './portfolio-text.ts'
import { readFileInputs } from './read-file.ts'

/**
 * `portfolio A.json B.json … [--years FROM-TO] [--fossil-price P] [--unit-price P] [--unit-source TEXT] [--json]`: no server, no
 * database.
 *
 * @throws {Error} fit to show, naming all that is wrong with the files.
 */
export async function portfolioCommand(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      years: { type: 'string' },
      'fossil-price': { type: 'string' },
      'unit-price': { type: 'string' },
      'unit-source': { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  if (positionals.length === 0 || positionals.length > mostPlants)
    throw new Error(`portfolio needs 1 to ${mostPlants} files, A.json B.json ….`)
  const fossilPrice = readPrice(values['fossil-price'], '--fossil-price')
  const price = readPrice(values['unit-price'], '--unit-price')
  const source = values['unit-source']
  if (source !== undefined && price === undefined) throw new Error('--unit-source is that of --unit-price.')
  const plants: PortfolioPlant[] = []
  for (const file of positionals) {
    const inputs = inPortfolio(await readFileInputs(file), { fossilPrice })
    const about = { edition: null, engineVersion: null, currencyYear: null }
    plants.push({ name: basename(file, '.json'), inputs, ...about })
  }
  const unitPrice = price === undefined ? undefined : { value: price, source }
  const question = { plants, years: readYears(values.years), unitPrice }
  const answer = portfolioOf(evaluatedPortfolio(question, 'ROADSHOW'), 'ROADSHOW')
  console.log(values.json ? JSON.stringify(answer, null, 2) : portfolioText(answer))
}

function readYears(text: string | undefined): { from: number; to: number } | undefined {
  if (text === undefined) return undefined
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? []
  if (from !== undefined && Number(from) <= Number(to)) return { from: Number(from), to: Number(to) }
  throw new Error('--years takes a year or two, as in 2030-2040.')
}

function readPrice(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined
  const price = Number(text)
  if (/^\d+(\.\d+)?$/.test(text) && price <= 1e9) return price
  throw new Error(`${option} takes a number that is not negative.`)
}
