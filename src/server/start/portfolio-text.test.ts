import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, examples } from '../../../test/support/examples.ts'
import { evaluatedPortfolio } from '../../contract/analyses/portfolio/evaluated-portfolio.ts'
import { portfolioOf } from '../../contract/analyses/portfolio/portfolio.ts'
import { portfolioText } from './portfolio-text.ts'

test('a portfolio is a table by cost, with its sums, and what is missing has a reason', () => {
  const about = { edition: null, engineVersion: null, currencyYear: null }
  const plants = Object.entries(examples).map(([name, body]) => ({ name, inputs: accepted(body), ...about }))
  const text = portfolioText(
    portfolioOf(evaluatedPortfolio({ plants, years: { from: 2030, to: 2030 } }, 'ROADSHOW'), 'ROADSHOW'),
  )
  assert.match(text, /^Plants from 2030 to 2030/)
  assert.match(text, /hefa-usa-500 +289\.396 [\s\S]*hefa-two-feedstocks +537\.408 [\s\S]*ptl-160 +1,709\.51 /)
  assert.match(text, /Paid above the fossil price +[\d,]+ USD/)
  assert.match(text, /Offsetting as much instead +none: No price of an eligible emissions unit is given\./)
})
