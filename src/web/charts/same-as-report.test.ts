import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cases } from '../../../test/support/cases.ts'
import { example, outcomeOf } from '../../../test/support/examples.ts'
import { reportData } from '../../../test/support/reports.ts'
import { costData } from './cost-data.ts'

const hefa = example('hefa-usa-500')

test('the parts of the cost are those of the page, in its order, and each caption with money says which', () => {
  for (const given of [hefa, cases.policies as object]) {
    const bars = reportData(given).sections[0]?.blocks.find(({ kind }) => kind === 'bars')
    assert.ok(bars?.kind === 'bars')
    const page = costData(outcomeOf(given as never).technoEconomics)
    assert.deepEqual(
      bars.rows.slice(0, -1).map(({ label }) => label),
      page.rows.slice(0, -1).map(({ label }) => label),
    )
    assert.ok(bars.caption.includes('US dollars of the year of the given prices'))
  }
})
