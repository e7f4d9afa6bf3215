import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outputName, outputNames } from './output-names.ts'

test('a place of an outcome is named in words', () => {
  assert.equal(outputName('technoEconomics.totalCapitalInvestment'), 'Total capital investment')
  assert.equal(outputName('technoEconomics.feedstocks[].cost'), 'Feedstocks: cost')
  assert.equal(outputName('technoEconomics.lcopByProductCredit'), 'LCOP by product credit')
  assert.equal(outputName('financials.npvEquity'), 'NPV equity')
})

test('what is there as a whole is named once', () => {
  assert.deepEqual(
    outputNames(['financials.npv', 'technoEconomics.corsia', 'technoEconomics.corsia.reduction']),
    ['CORSIA', 'NPV'],
  )
})
