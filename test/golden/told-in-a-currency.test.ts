import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { show } from '../../src/contract/access/outcome-view.ts'
import { outcomeNumbers, yearsOf } from '../../src/contract/exchange/values/outcome-numbers.ts'
import { explain } from '../../src/contract/explanation/explanation.ts'
import { placeOfTold } from '../../src/contract/explanation/in-currency.ts'
import { moneyUnit } from '../../src/contract/money/currencies.ts'
import { toldUnit } from '../../src/contract/money/telling.ts'
import { readDraft } from '../../src/contract/reading/read-draft.ts'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { cases } from '../support/cases.ts'
import { closeTo } from '../support/close-to.ts'
import { accepted, changed, outcomeOf } from '../support/examples.ts'

const file = new URL('../../examples/currencies/hefa-told-in-euros.json', import.meta.url)
const plant: Inputs = JSON.parse(readFileSync(file, 'utf8'))
const inDollars = changed(plant, { 'money.currency': undefined })
const refusals = (body: object) => readInputs(body).errors?.map(({ pointer, code }) => `${pointer} ${code}`)

test('results are told in euro beside dollars, which stay what they were to the bit', () => {
  const { money, ...outcome } = outcomeOf(plant)
  const { money: before, ...expected } = outcomeOf(inDollars)
  assert.deepEqual(outcome, expected)
  const { told, ...rest } = money!
  assert.deepEqual(rest, before)
  assert.equal(told?.text, 'USD / 1.0817 USD/EUR (2023) = EUR')
  assert.equal(told?.rate, plant.money?.rates?.[1])
  const euros = (place: string) => told?.amounts[place]
  // 586,727,140.933… USD / 1.0817 and 889,252,852.514… / 1.0817, worked out in fractions by Python
  closeTo(euros('/technoEconomics/totalCapitalInvestment')?.value, 542_412_074.450_931_5)
  assert.equal(euros('/technoEconomics/totalCapitalInvestment')?.unit, 'EUR')
  closeTo(euros('/technoEconomics/totalOpex')?.value, 822_088_243.056_384_4)
  closeTo(euros('/technoEconomics/utilities/1/cost')?.value, 6_000_000)
  assert.equal(euros('/financials/mfsp')?.unit, 'EUR/t')
})

test('each amount is that in dollars at the rate, and what is no money is not among them', () => {
  const outcome = outcomeOf(plant)
  const amounts = Object.entries(outcome.money?.told?.amounts ?? {})
  assert.ok(amounts.length > 30)
  for (const [place, { value, unit }] of amounts) {
    let node: unknown = outcome
    for (const key of place.split('/').slice(1)) node = (node as Record<string, unknown>)[key]
    const dollars = node as { readonly value: number | null; readonly unit: string }
    assert.equal(value, dollars.value === null ? null : dollars.value / 1.0817, place)
    assert.equal(unit, dollars.unit.replace('USD', 'EUR'), place)
    assert.match(unit, /^EUR/, place)
  }
})

test('every unit of money in every outcome begins with the currency, so that one rate tells it', () => {
  const telling = { currency: 'EUR', rate: plant.money!.rates![1]! }
  for (const [name, body] of Object.entries(cases)) {
    const outcome = outcomeOf(body)
    const { money: _, ...told } = outcome
    for (const { unit, path } of outcomeNumbers(told, yearsOf(outcome))) {
      if (!unit.includes('USD')) continue
      assert.equal(moneyUnit(unit)?.currency, 'USD', `${name} ${path} ${unit}`)
      assert.ok(!toldUnit(unit, telling).includes('USD'), `${name} ${path} ${unit}`)
    }
  }
})

test('a rate told the other way round multiplies', () => {
  const yen = { value: 140.5, unit: 'JPY/USD', year: 2023, source: 'Of the test' }
  const { technoEconomics, money } = outcomeOf(
    changed(plant, { 'money.currency': 'JPY', 'money.rates': [...(plant.money?.rates ?? []), yen] }),
  )
  const capital = money?.told?.amounts['/technoEconomics/totalCapitalInvestment']
  assert.equal(capital?.value, Number(technoEconomics.totalCapitalInvestment.value) * 140.5)
  assert.equal(money?.told?.text, 'USD × 140.5 JPY/USD (2023) = JPY')
})

test('the conversion is a step of its own, with its rate, the year and the source', () => {
  const [dollars, rate, euros] = explain(plant, placeOfTold('/financials/mfsp'))!.slice(-3)
  assert.equal(dollars?.symbol, 'MFSP')
  assert.deepEqual(rate, {
    symbol: 'fx_EUR',
    name: 'Exchange rate of 2023',
    unit: 'USD/EUR',
    value: 1.0817,
    source: plant.money?.rates?.[1]?.source,
  })
  assert.equal(euros?.formula, 'MFSP_EUR = MFSP / fx_EUR')
  assert.match(euros?.substituted ?? '', /^MFSP_EUR = [\d,.]+ \/ 1\.0817$/)
  assert.deepEqual(euros?.operands, ['MFSP', 'fx_EUR'])
  assert.equal(euros?.unit, 'EUR/t')
  assert.equal(euros?.value, outcomeOf(plant).money?.told?.amounts['/financials/mfsp']?.value)
  assert.deepEqual(explain(plant, '/financials/mfsp'), explain(inDollars, '/financials/mfsp'))
  assert.equal(explain(plant, placeOfTold('/financials/irr')), undefined)
  assert.equal(explain(plant, placeOfTold('/financials/cashFlows')), undefined)
  assert.equal(explain(inDollars, placeOfTold('/financials/mfsp')), undefined)
})

test('a level finds amounts in the currency of what it sees alone', () => {
  const outcome = outcomeOf(plant)
  const places = (level: 'CORE' | 'ADVANCE') =>
    Object.keys(show(outcome, level).money?.told?.amounts ?? {}).join()
  assert.match(places('CORE'), /totalCapitalInvestment/)
  assert.doesNotMatch(places('CORE'), /lcop|mfsp|npv|totalOpex/)
  assert.match(places('ADVANCE'), /totalOpex/)
  assert.doesNotMatch(places('ADVANCE'), /lcop|mfsp|npv/)
  assert.equal(explain(plant, placeOfTold('/financials/mfsp'), 'ADVANCE'), undefined)
})

test('a currency without its rate of the year of the analysis is refused, and a word that is none', () => {
  assert.deepEqual(refusals(changed(plant, { 'money.currency': 'GBP' })), ['/money/currency no_rate'])
  assert.deepEqual(
    refusals(changed(plant, { 'money.rates.1.year': 2022, 'utilities.1.price.unit': 'USD/MWh' })),
    ['/money/currency no_rate'],
  )
  assert.deepEqual(refusals(changed(plant, { 'money.currency': 'euro' })), ['/money/currency unknown_choice'])
  assert.ok(readDraft({ money: { currency: 'GBP' } }).patch)
  assert.ok(readDraft({ money: { currency: null } }).patch)
})

test('a currency that changes nothing says so, and a rate by which results are told does not', () => {
  const idle = (body: object) =>
    outcomeOf(body).warnings.flatMap(({ code, pointer = '' }) =>
      code === 'without_effect' && pointer.startsWith('/money') ? [pointer] : [],
    )
  assert.deepEqual(idle(plant), [])
  assert.deepEqual(idle(changed(plant, { 'money.currency': 'USD' })), ['/money/currency'])
  const alone = changed(accepted(cases['hefa-usa-500']), {
    money: { year: 2023, currency: 'EUR', rates: [plant.money?.rates?.[1]] },
  })
  assert.deepEqual(idle(alone), [])
})
