import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cases } from '../../../test/support/cases.ts'
import { example, outcomeOf } from '../../../test/support/examples.ts'
import { carbonData } from './carbon-data.ts'

const hefa = example('hefa-usa-500')
const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'))

for (const [name, body] of Object.entries(cases)) {
  test(`the sources of the carbon of ${name} add up to it, also as they are shown`, () => {
    const { parts, total, missing } = carbonData(outcomeOf(body).technoEconomics)
    assert.equal(missing, undefined)
    const sum = parts.reduce((a, { value }) => a + value, 0)
    assert.ok(Math.abs(sum - total.value) <= 1e-9 * Math.max(1, Math.abs(total.value)))
    const shown = parts.reduce((a, { text }) => a + Math.round(numberOf(text) * 10), 0)
    assert.equal(shown, Math.round(numberOf(total.text) * 10))
  })
}

test('each scheme has its verdict and its margin in words', () => {
  const { technoEconomics } = outcomeOf(hefa)
  const { schemes } = carbonData(technoEconomics)
  const [corsia] = technoEconomics.eligibility
  assert.equal(schemes[0]!.scheme, 'CORSIA')
  assert.equal(schemes[0]!.limit, corsia!.limit.value)
  assert.match(schemes[0]!.text, / below 80\.1 gCO2e\/MJ$/)
})

test('a limit in another unit is told and not drawn on the same scale', () => {
  const { technoEconomics } = outcomeOf(hefa)
  const row = technoEconomics.eligibility.find(({ scheme }) => scheme === '45Z')
  assert.equal(row!.limit.unit, 'kgCO2e/mmBTU')
  const drawn = carbonData(technoEconomics).schemes.find(({ scheme }) => scheme === '45Z')
  assert.deepEqual([drawn!.emissions, drawn!.limit], [null, null])
})

test('a carbon intensity that does not exist is not drawn, and the reason is told', () => {
  const { technoEconomics } = outcomeOf(hefa)
  const total = { value: null, unit: 'gCO2e/MJ', reason: 'No fuel is made.' }
  const data = carbonData({
    ...technoEconomics,
    carbonIntensity: { ...technoEconomics.carbonIntensity, total },
  })
  assert.equal(data.missing, 'No fuel is made.')
})
