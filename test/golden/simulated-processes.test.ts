import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { closeTo } from '../support/close-to.ts'
import { outcomeOf } from '../support/examples.ts'

const run = promisify(execFile)
const client = fileURLToPath(new URL('../../clients/python/', import.meta.url))
const data = new URL('data/simulated/', import.meta.url)

const isNewEnough = await run('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))']).then(
  () => true,
  () => false,
)

/** What the simulator itself computed. */
interface Recorded {
  readonly reported: Readonly<Record<string, number>>
}

/** The request that the Python client makes of a recorded process, with what no simulation knows. */
async function requestOf(name: string): Promise<unknown> {
  const known = fileURLToPath(new URL(`${name}-known.json`, data))
  const file = fileURLToPath(new URL(`${name}.json`, data))
  const args = ['-m', 'safapac', 'request', file, '--known', known]
  const env = { PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: '1' }
  const { stdout } = await run('python3', args, { cwd: client, env })
  return JSON.parse(stdout)
}

for (const name of ['corn', 'cornstover']) {
  test(`${name}: capital, operating cost, value and minimum price are those that BioSTEAM computed`, {
    skip: !isNewEnough && 'there is no python3 from 3.10 on',
  }, async () => {
    const { reported } = JSON.parse(readFileSync(new URL(`${name}.json`, data), 'utf8')) as Recorded
    const { technoEconomics: t, financials } = outcomeOf(await requestOf(name))
    // Electricity that is sold is revenue here, and a negative cost in BioSTEAM.
    const energySold = t.products
      .filter(({ production }) => production.unit === 'kWh/yr')
      .reduce((sum, { revenue }) => sum + Number(revenue.value), 0)
    const variableCost = Number(t.directOpex.value) - energySold
    const computed = {
      total_capital: t.totalCapitalInvestment.value,
      fixed_capital: t.fixedCapital.value,
      fixed_cost: t.indirectOpex.value,
      variable_cost: variableCost,
      sales: Number(t.revenue.value) - energySold,
      net_present_value: financials.npv.value,
      minimum_price: financials.mfsp.value,
    }
    assert.deepEqual(Object.keys(computed), Object.keys(reported))
    for (const [key, value] of Object.entries(computed)) {
      closeTo(value, reported[key]!, key, { tolerance: 1e-6 })
    }
  })
}
