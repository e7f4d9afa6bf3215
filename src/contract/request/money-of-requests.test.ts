import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../../../test/support/close-to.ts'
import { accepted, changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { inOtherMoney, money } from '../../../test/support/money-cases.ts'
import { readCases } from '../exchange/cases/read-cases.ts'
import { explain } from '../explanation/explanation.ts'
import { moneyUnit } from '../money/currencies.ts'
import { readDraft } from '../reading/read-draft.ts'
import { readInputs } from '../reading/read-inputs.ts'
import { assumptionsSection } from '../report/parts/assumptions.ts'
import { moneyText } from '../report/said/money.ts'
import type { Inputs } from './inputs.ts'

const hefa = example('hefa-usa-500')

const refusals = (body: unknown) =>
  (readInputs(body).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
const messageOf = (body: unknown) => readInputs(body).errors?.[0]?.message ?? ''

test('a unit of money begins with a currency, or with a million of it', () => {
  assert.deepEqual(moneyUnit('EUR/t'), { currency: 'EUR', unit: 'USD/t' })
  assert.deepEqual(moneyUnit('MEUR/yr'), { currency: 'EUR', unit: 'MUSD/yr' })
  assert.deepEqual(moneyUnit('MYR/MWh'), { currency: 'MYR', unit: 'USD/MWh' })
  assert.deepEqual(moneyUnit('MMYR'), { currency: 'MYR', unit: 'MUSD' })
  assert.deepEqual(moneyUnit('EUR/t per gCO2e/MJ'), { currency: 'EUR', unit: 'USD/t per gCO2e/MJ' })
  assert.deepEqual(moneyUnit('USD/t'), { currency: 'USD', unit: 'USD/t' })
  for (const unit of ['MJ/kg', 'kta', 'BPD', 'MGPY', 'EURO/t', 'eur/t', 'XYZ/t', '%', '']) {
    assert.equal(moneyUnit(unit), undefined)
  }
})

/** Worked out by hand, in USD of 2024, by the rates and indices of the case. */
const inUsd = changed(inOtherMoney, {
  // 700 × 1.25 × 260 / 200
  'feedstocks.0.price': { value: 1137.5, unit: 'USD/t' },
  // 5 × 1.08, 4.5 × 1.08
  'utilities.0.price': { values: [5.4, 4.86], unit: 'USD/kg' },
  // 12,000 / 160
  'utilities.1.price': { value: 75, unit: 'USD/MWh' },
  // 2.5 × 1.08
  'products.0.price': { value: 2.7, unit: 'USD/L' },
  // 300 × 800 / 576
  'economics.referenceCapital': { value: 416.666_666_666_666_7, unit: 'MUSD' },
  // 2 × 1.08, 3 × 1.08
  'finance.replacementCost': { values: [0, 2.16, 0, 3.24], unit: 'MUSD' },
  money: undefined,
})

test('a plant in other money is the plant with its amounts in USD of the analysis', () => {
  const { money: told, warnings, ...outcome } = outcomeOf(inOtherMoney)
  const { warnings: others, ...expected } = outcomeOf(inUsd)
  assert.deepEqual(Object.keys(outcome), Object.keys(expected))
  const numbers = (node: unknown): number[] =>
    typeof node === 'number'
      ? [node]
      : typeof node === 'object' && node !== null
        ? Object.values(node).flatMap(numbers)
        : []
  const [own, other] = [numbers(outcome), numbers(expected)]
  assert.equal(own.length, other.length)
  own.forEach((value, i) => {
    closeTo(value, other[i] as number, `number ${i}`, { tolerance: 1e-11 })
  })
  assert.deepEqual(
    warnings.map(({ code, pointer }) => [code, pointer]),
    others.map(({ code, pointer }) => [code, pointer]),
  )
  assert.deepEqual(
    told?.conversions.map(({ text }) => text),
    [
      '700 EUR/t of 2014 × 1.25 USD/EUR × 260 / 200 (Prices, 2024 / 2014) = 1,137.5 USD/t of 2024',
      '[5; 4.5] EUR/kg of 2024 × 1.08 USD/EUR = [5.4; 4.86] USD/kg',
      '12,000 JPY/MWh of 2024 × 1 / 160 USD/JPY = 75 USD/MWh',
      '2.5 EUR/L of 2024 × 1.08 USD/EUR = 2.7 USD/L',
      '300 MUSD of 2014 × 800 / 576 (Plants, 2024 / 2014) = 416.667 MUSD of 2024',
      '[0; 2; 0; …] MEUR of 2024 × 1.08 USD/EUR = [0; 2.16; 0; …] MUSD',
    ],
  )
})

test('the explanation of an input tells how its amount was converted', () => {
  const [step] =
    explain(readInputs(inOtherMoney).inputs as Inputs, '/resolvedInputs/feedstocks/0/price') ?? []
  assert.equal(step?.value, 1137.5)
  assert.deepEqual(step?.conversions, [
    '700 EUR/t of 2014 × 1.25 USD/EUR × 260 / 200 (Prices, 2024 / 2014) = 1,137.5 USD/t of 2024',
  ])
})

test('a report says of which year the money is, and how each amount became it', () => {
  const subject = { inputs: accepted(inOtherMoney), record: { sources: {}, moneyYear: null } } as never
  assert.equal(moneyText(subject), 'US dollars of 2024')
  const table = assumptionsSection(subject).blocks.find(({ kind }) => kind === 'table')
  const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells) : []
  assert.deepEqual(
    rows.find(([label]) => label === 'electricity: Price'),
    [
      'electricity: Price',
      '12,000\u00a0JPY/MWh',
      'Given; 12,000 JPY/MWh of 2024 × 1 / 160 USD/JPY = 75 USD/MWh',
    ],
  )
})

test('a rate or an index that is missing is refused with both ways out, and none is guessed', () => {
  const inEuro = changed(hefa, { 'feedstocks.0.price': { value: 700, unit: 'EUR/t' } })
  assert.deepEqual(refusals(inEuro), ['/feedstocks/0/price/unit no_rate'])
  assert.match(messageOf(inEuro), /add one to \/money\/rates.*Or give the amount in USD\/t/)
  const undated = { ...inEuro, money: { year: 2019, rates: money.rates } }
  assert.match(messageOf(undated), /no rate for EUR\/t in money of 2019/)
  const older = (moneyIndex?: string) =>
    changed(hefa, { 'feedstocks.0.price': { value: 930, unit: 'USD/t', moneyYear: 2014, moneyIndex } })
  assert.deepEqual(refusals(older()), ['/feedstocks/0/price/moneyYear no_money'])
  assert.deepEqual(refusals({ ...older(), money: { year: 2024 } }), [
    '/feedstocks/0/price/moneyYear no_index',
  ])
  assert.match(messageOf({ ...older(), money }), /Say with moneyIndex .*: Prices, Plants/)
  assert.deepEqual(refusals({ ...older('Wages'), money }), ['/feedstocks/0/price/moneyIndex no_index'])
  assert.deepEqual(refusals({ ...older('Prices'), money: { ...money, year: 2025 } }), [
    '/feedstocks/0/price/moneyYear no_index_value',
  ])
  assert.deepEqual(refusals({ ...older('Prices'), money }), [])
})

test('only money has a currency and a year', () => {
  const marked = changed(hefa, { 'plant.capacity.moneyYear': 2014 })
  assert.deepEqual(refusals(marked), ['/plant/capacity/moneyYear unknown_key'])
  const odd = changed(hefa, { 'plant.capacity.unit': 'EUR/t' })
  assert.deepEqual(refusals(odd), ['/plant/capacity/unit wrong_unit'])
  assert.deepEqual(refusals(changed(hefa, { 'feedstocks.0.price.unit': 'EUR/XY' })), [
    '/feedstocks/0/price/unit unknown_unit',
  ])
})

test('an amount is held against its range as it is in USD of the analysis', () => {
  const huge = changed(inOtherMoney, { 'feedstocks.0.price.value': -1 })
  assert.deepEqual(refusals(huge), ['/feedstocks/0/price/value out_of_range'])
})

test('money that two things would bring to the year of the analysis is refused', () => {
  const twice = { ...inOtherMoney, capital: { costIndex: of(800), costIndexReference: of(576) } }
  assert.deepEqual(refusals(twice), ['/economics/referenceCapital/moneyYear given_twice'])
})

const of = (value: number) => ({ value, unit: '1' })

test('the section money is read member by member', () => {
  const rate = { value: 1.1, unit: 'USD/EUR', year: 2024, source: 'Of the test' }
  const wrong = {
    year: 24,
    rates: [rate, rate, { ...rate, unit: 'EUR/GBP', value: 0 }, { ...rate, year: 2023, source: ' ' }],
    indices: [{ name: 'A', source: 'B', values: { 2014: -1, later: 2 } }, { name: 'C' }],
    inflation: 2,
  }
  assert.deepEqual(refusals({ ...hefa, money: wrong }), [
    '/money/inflation unknown_key',
    '/money/year not_a_year',
    '/money/rates/2/value not_a_number',
    '/money/rates/2/unit unknown_unit',
    '/money/rates/3/source not_a_text',
    '/money/indices/0/values/2014 not_a_number',
    '/money/indices/0/values/later not_a_year',
    '/money/indices/1/source not_a_text',
    '/money/indices/1/values not_by_year',
  ])
  assert.deepEqual(refusals({ ...hefa, money: { year: 2024, rates: [rate, rate] } }), [
    '/money/rates/1 given_twice',
  ])
  assert.deepEqual(refusals({ ...hefa, money: {} }), ['/money/year missing'])
  const many = Array.from({ length: 21 }, (_, i) => ({ ...rate, year: 2000 + i }))
  assert.deepEqual(refusals({ ...hefa, money: { year: 2024, rates: many } }), ['/money/rates not_a_list'])
})

test('a draft keeps amounts before their rate is known', () => {
  const amount = { price: { value: 700, unit: 'EUR/t', moneyYear: 2014, moneyIndex: null } }
  assert.ok(readDraft({ feedstocks: { 0: amount }, money: { year: null } }).patch)
  const { errors = [] } = readDraft({ feedstocks: { 0: { price: { moneyYear: 14, unit: 'USD/t' } } } })
  assert.deepEqual(
    errors.map(({ code }) => code),
    ['not_a_year'],
  )
})

test('what is given of money and converts nothing says so', () => {
  const codes = (body: object) =>
    outcomeOf(body).warnings.flatMap(({ code, pointer }) =>
      code === 'without_effect' && pointer?.includes('money') ? [pointer] : [],
    )
  assert.deepEqual(codes({ ...hefa, money }), ['/money'])
  const one = changed(hefa, {
    'feedstocks.0.price': { value: 700, unit: 'EUR/t', moneyIndex: 'Prices' },
  })
  assert.deepEqual(codes({ ...one, money }), [
    '/money/rates/0',
    '/money/rates/2',
    '/money/indices/0',
    '/money/indices/1',
    '/feedstocks/0/price/moneyIndex',
  ])
})

test('a table of cases has amounts in other currencies and of other years', () => {
  const base = accepted({ ...hefa, money })
  const inputsOf = (text: string) => {
    const rows = text.split('\n').map((line, i) => ({ line: i + 1, cells: line.split(',') }))
    const { cases, findings } = readCases(rows, base)
    return findings.errorCount > 0 ? findings.listed.map(({ code }) => code) : cases[0]?.inputs
  }
  const priceOf = (found: ReturnType<typeof inputsOf>) =>
    Array.isArray(found) ? found : found?.feedstocks[0]?.price
  assert.deepEqual(priceOf(inputsOf('name,/feedstocks/0/price [EUR/t]\nA,700')), {
    value: 700,
    unit: 'EUR/t',
  })
  assert.deepEqual(priceOf(inputsOf('name,/feedstocks/0/price [USD/t of 2014]\nA,700')), ['no_index'])
  const long = 'name,parameter,value,unit,currency_year\n'
  assert.deepEqual(
    priceOf(inputsOf(`${long}A,/feedstocks/0/price,700,EUR/t,2024\nA,/economics/lifetime,25,yr,`)),
    {
      value: 700,
      unit: 'EUR/t',
      moneyYear: 2024,
    },
  )
  assert.deepEqual(priceOf(inputsOf(`${long}A,/feedstocks/0/price,700,EUR/t,2019`)), ['no_rate'])
})
