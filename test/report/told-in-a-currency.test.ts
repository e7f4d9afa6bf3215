import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { packOf } from '../../src/contract/report/packs/pack-of.ts'
import { reportOf } from '../../src/contract/report/report-of.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { written } from '../../src/contract/text/paper.ts'
import { changed, outcomeOf } from '../support/examples.ts'
import { reportData, reportSubject } from '../support/reports.ts'

const file = new URL('../../examples/currencies/hefa-told-in-euros.json', import.meta.url)
const plant: Inputs = JSON.parse(readFileSync(file, 'utf8'))

const textOf = (node: unknown) => JSON.stringify(node)
const study = (value: number) => ({
  id: 's',
  trials: 640,
  engineVersion: reportSubject(plant).record.engineVersion,
  outputs: [
    { name: 'mfsp', unit: 'USD/t', quantiles: [0.1, 0.5, 0.9].map((p) => ({ p, value: value * p })) },
  ],
})

test('a report tells every result in the currency, with the rate and its source, and names no dollar besides', () => {
  const report = reportOf({ ...reportSubject(plant), study: study(10_817) })
  const { amounts } = outcomeOf(plant).money!.told!
  const { decision, money, sections } = report
  assert.deepEqual(
    decision.tiles.slice(0, 2).map(({ number, unit }) => `${number}\u00a0${unit}`),
    [amounts['/financials/mfsp'], amounts['/financials/npv']].map((each) => written(each!)),
  )
  assert.match(
    money,
    /^EUR of 2023; calculated in US dollars, USD \/ 1\.0817 USD\/EUR \(2023\) = EUR, Federal Reserve/,
  )
  // 10,817 USD/t × 0.5 / 1.0817
  assert.match(textOf(sections), /"Minimum selling price","EUR\/t",.*"5,000"/)
  const told = sections.filter(({ title }) => !/Assumptions|Method/.test(title))
  assert.ok(told.length > 3)
  assert.doesNotMatch(textOf([decision, told]), /USD|dollar/)
  assert.match(textOf(sections.find(({ title }) => title === 'Cash flow')), /MEUR, EUR of 2023/)
})

test('a report of dollars is what it was, and a form for others stays in dollars', () => {
  const inDollars = changed(plant, { 'money.currency': undefined })
  assert.equal(reportData(inDollars).money, 'US dollars of 2023')
  for (const name of ['lender', 'innovation-fund', 'act-saf'] as const) {
    const [euro, dollar] = [plant, inDollars].map((inputs) => packOf(reportSubject(inputs), name))
    assert.deepEqual(euro, dollar, name)
    assert.equal(euro?.money, 'US dollars of 2023')
  }
})

test('a price of another year is compared with the minimum price in money of the analysis', () => {
  const { verdict } = reportData(plant).decision
  // 2,085 EUR/t of 2024 are 2,191.37 USD/t of 2023, which are 2,025.86 EUR/t.
  assert.match(verdict, /its price of 2,026\u00a0EUR\/t\.$/)
  assert.match(
    reportData(changed(plant, { 'money.currency': undefined })).decision.verdict,
    /2,191\u00a0USD\/t\.$/,
  )
})
