import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverRatios } from '../../src/contract/report/packs/cover-ratios.ts'
import { innovationFundPack } from '../../src/contract/report/packs/innovation-fund.ts'
import { lenderPack } from '../../src/contract/report/packs/lender.ts'
import { packNames, packOf } from '../../src/contract/report/packs/pack-of.ts'
import { proofOfSustainabilityPack } from '../../src/contract/report/packs/proof-of-sustainability.ts'
import { written } from '../../src/contract/text/paper.ts'
import { reportTask } from '../../src/server/report/setting/report-task.ts'
import { cases } from '../support/cases.ts'
import { closeTo } from '../support/close-to.ts'
import { example, outcomeOf } from '../support/examples.ts'
import { pdfTexts } from '../support/pdf-text.ts'
import { reportOrder, reportSubject } from '../support/reports.ts'

const financed = cases.financed as object
const valueAt = (cells: readonly { label: string; value: string | null }[], label: string) =>
  cells.find((each) => each.label === label)?.value

test('what is spent until operation begins is what loan, grants and equity pay', () => {
  const [{ cells } = { cells: [] }] = lenderPack(reportSubject(financed)).parts
  assert.equal(valueAt(cells, 'All uses'), valueAt(cells, 'All sources'))
  const { cashFlowSeries } = outcomeOf(financed as never).financials
  const drawn = cashFlowSeries.loanDrawn.values.reduce((all: number, each) => all + Number(each), 0)
  assert.equal(valueAt(cells, 'Source: loan'), written({ value: drawn, unit: 'USD' }))
  // The case buys land for 5 MUSD, which is in no other row.
  assert.equal(valueAt(cells, 'Use: land and other'), written({ value: 5e6, unit: 'USD' }))
})

test('a loan whose service is always covered as often has the same DSCR and LLCR, at the rate of its interest', () => {
  const years = [0, 1, 2, 3].map((value) => ({ year: { value, unit: 'yr' } }))
  // 100 borrowed at 10 %, paid back as an annuity over three years, out of twice as much.
  const payment = 10 / (1 - 1.1 ** -3)
  const series = (...values: (number | null)[]) => ({ values, unit: 'USD' })
  const cover = coverRatios({
    outcome: {
      financials: {
        cashFlows: years,
        minimumDebtServiceCover: { value: 2, unit: '1' },
        cashFlowSeries: {
          debtServiceCover: series(null, 2, 2, 2),
          cashAvailableForDebtService: series(0, 2 * payment, 2 * payment, 2 * payment),
          loanBalance: series(0, 110 - payment, (110 - payment) * 1.1 - payment, 0),
          principal: series(0, payment - 10, 0, 0),
        },
      },
      resolvedInputs: { finance: { interestRate: { value: 0.1, unit: '1' } } },
    },
  } as never)
  closeTo(cover?.loanLife.value, 2)
  closeTo(cover?.projectLife.value, 2)
  closeTo(cover?.average.value, 2)
})

test('without a loan there is no cover, and that is said', () => {
  const [, ratios] = lenderPack(reportSubject(example('hefa-usa-500'))).parts
  for (const { value, from } of ratios?.cells ?? [])
    assert.deepEqual([value, from], [null, 'There is no debt service to cover.'])
})

test('emission avoidance is reference less project over ten years, and its share of the reference', () => {
  const subject = reportSubject(example('hefa-usa-500'))
  const cells = innovationFundPack(subject).parts[1]?.cells ?? []
  const { production, fuelEnergyContent, carbonIntensity } = outcomeOf(
    example('hefa-usa-500'),
  ).technoEconomics
  const avoided = 94 - Number(carbonIntensity.total.value)
  // t/yr, MJ/kg and g/MJ: 1 t is 1,000 kg, and a million grams.
  const tonnes = (10 * Number(production.value) * Number(fuelEnergyContent.value) * avoided) / 1e3
  assert.equal(valueAt(cells, 'Absolute emission avoidance'), written({ value: tonnes, unit: 'tCO2e' }))
  assert.equal(valueAt(cells, 'Relative emission avoidance'), written({ value: avoided / 94, unit: '1' }))
})

test('a draft of a proof is marked, names each fact that is not given, and counts what is missing', () => {
  const subject = reportSubject(example('hefa-usa-500'))
  assert.equal(proofOfSustainabilityPack(subject).mark, 'Design value, not certified')
  const { count, sections } = packOf(subject, 'proof-of-sustainability')
  const rows = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
  )
  const absent = rows.filter(({ isMissing }) => isMissing).length
  assert.ok(count.includes(`${rows.length - absent} of ${rows.length} cells`))
  assert.ok(absent > 5 && absent < rows.length)
})

test('every pack is set, and what a level does not see is missing in it', () => {
  for (const pack of packNames) {
    const made = (level: 'CORE' | 'ROADSHOW') =>
      pdfTexts(Buffer.from(reportTask({ ...reportOrder(financed, level), pack }) ?? '')).join('\n')
    assert.ok(made('ROADSHOW').includes('missing'))
    assert.ok(made('CORE').includes('CORE') === (pack !== 'proof-of-sustainability'), pack)
  }
  const core = lenderPack(reportSubject(financed, 'CORE'))
  assert.ok(core.parts.every(({ cells }) => cells.every(({ value }) => value === null)))
})

test('cases of a lender are not calculated by another engine than the base case', () => {
  const subject = reportSubject(financed)
  const pack = lenderPack({ ...subject, record: { ...subject.record, engineVersion: '1.9.0' } })
  const cases = pack.parts.find(({ title }) => title.startsWith('Sensitivities'))?.cells
  assert.deepEqual(
    cases?.map(({ label, value }) => [label, value]),
    [['Cases', null]],
  )
  assert.match(String(cases?.[0]?.from), /engine 1\.9\.0/)
  assert.deepEqual(pack.parts[2], lenderPack(subject).parts[2])
})

test('what a year does not have is in no sum: the row is missing, and so is every sum that it would be in', () => {
  const subject = reportSubject(financed)
  const { financials = {} } = subject.outcome
  const { cashFlowSeries } = financials
  assert.ok(cashFlowSeries)
  const without = (name: keyof typeof cashFlowSeries, year: number) => {
    const series = cashFlowSeries[name]
    const values = series?.values.map((value, i) => (i === year ? null : value))
    const changedSeries = { ...cashFlowSeries, [name]: { ...series, values } }
    const outcome = { ...subject.outcome, financials: { ...financials, cashFlowSeries: changedSeries } }
    return { ...subject, outcome } as typeof subject
  }
  const [{ cells } = { cells: [] }] = lenderPack(without('loanDrawn', 0)).parts
  for (const label of ['Source: loan', 'Use: land and other', 'All uses', 'All sources'])
    assert.equal(valueAt(cells, label), null, label)
  assert.notEqual(valueAt(cells, 'Source: equity'), null)
  assert.match(String(cells.find(({ label }) => label === 'Source: loan')?.from), /years has no such number/)
  const year = cashFlowSeries.debtServiceCover?.values.findIndex((value) => value !== null)
  const cover = coverRatios(without('cashAvailableForDebtService', Number(year)))
  assert.deepEqual([cover?.loanLife.value, cover?.projectLife.value], [null, null])
  const grants = innovationFundPack(without('grants', 3)).parts[0]?.cells ?? []
  assert.equal(valueAt(grants, 'Other public support in the calculation'), null)
})
