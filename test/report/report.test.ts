import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datumSources } from '../../src/contract/report/datum-sources.ts'
import { reportOf } from '../../src/contract/report/report-of.ts'
import { measured, written } from '../../src/contract/text/paper.ts'
import { cases } from '../support/cases.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'
import { reportData, reportSubject } from '../support/reports.ts'

const hefa = example('hefa-usa-500')

/** Every text of a report. */
function textsIn(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : []
}

const numberLike = /−?\d[\d,]*\.?\d*/g
const numbersIn = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.match(numberLike) ?? []))

/** Every scalar of an outcome as a report writes it. */
function writtenIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('value' in node && 'unit' in node && typeof node.value === 'number')
    return [measured(node as { value: number; unit: string }).number]
  return Object.values(node).flatMap(writtenIn)
}

test('the first page says in a sentence whether the plant earns what is asked of it, with the numbers that decide it', () => {
  const { decision } = reportData(hefa)
  const { financials } = outcomeOf(hefa)
  assert.equal(decision.tone, 'good')
  for (const scalar of [financials.npv, financials.mfsp])
    assert.ok(decision.verdict.includes(written(scalar)))
  assert.deepEqual(
    decision.tiles.map(({ number }) => number),
    [financials.mfsp, financials.npv, financials.irr].map((scalar) => measured(scalar).number),
  )
})

test('a loss is called one, and says what is missing and what the fuel would have to cost', () => {
  const poor = changed(hefa, { 'products.0.price.value': 900 })
  const { decision } = reportData(poor)
  const { npv, mfsp } = outcomeOf(poor).financials
  assert.equal(decision.tone, 'bad')
  assert.ok(decision.verdict.includes('does not earn'))
  assert.ok(decision.verdict.includes(written({ ...npv, value: -Number(npv.value) })))
  assert.ok(decision.verdict.includes(`${written(mfsp)} for the net present value to be zero`))
})

test('a number that does not exist is None with its reason', () => {
  const endless = changed(hefa, {
    'products.0.price.value': 0,
    'products.1.price.value': 0,
    'products.2.price.value': 0,
  })
  const { irr } = outcomeOf(endless).financials
  const tile = reportData(endless).decision.tiles.at(-1)
  assert.equal(irr.value, null)
  assert.equal(tile?.number, 'None')
  assert.equal(tile?.note, irr.reason)
})

test('the year of money is told where somebody has said it', () => {
  const subject = reportSubject(hefa)
  const told = { ...subject, record: { ...subject.record, moneyYear: 2024 } }
  assert.equal(reportData(hefa).money, 'US dollars of the year of the given prices')
  assert.equal(reportOf(told).money, 'US dollars of 2024')
})

test('who approved it, when and what is told on the first page and beside the hash', () => {
  const sha256 = 'a'.repeat(64)
  const subject = reportSubject(hefa)
  const alone = { isAlone: true, aloneSince: null }
  const approval = { by: 'Ada', at: '2026-11-30T08:00:00.000Z', sha256, ...alone, unlockedAt: null }
  const told = reportOf({ ...subject, record: { ...subject.record, approval } })
  assert.match(told.about.at(-1) ?? '', /^Approved by Ada, .*2026.*, alone on the project$/)
  assert.ok(JSON.stringify(told.sections.at(-1)).includes(sha256))
  const since = { aloneSince: '2026-11-30T07:00:00.000Z' }
  const again = { ...approval, ...since, by: null, unlockedAt: '2026-12-01T08:00:00.000Z' }
  const unlocked = reportOf({ ...subject, record: { ...subject.record, approval: again } })
  assert.match(
    unlocked.about.at(-1) ?? '',
    /name is not known, .*, alone on the project since .*2026.*; unlocked again .*2026/,
  )
})

test('no level finds a number in its report that it does not see', () => {
  for (const name of ['policies', 'financed'] as const) {
    const whole = writtenIn(outcomeOf(cases[name] as never))
    for (const level of ['CORE', 'ADVANCE'] as const) {
      const subject = reportSubject(cases[name] as object, level)
      const seen = new Set([
        ...writtenIn(subject.outcome),
        ...numbersIn(textsIn(subject.outcome)),
        ...numbersIn(Object.values(subject.inputs).flatMap(textsIn)),
        ...writtenIn(subject.inputs),
      ])
      const withheld = whole.filter((each) => !seen.has(each) && each.replace(/\D/g, '').length >= 4)
      const found = numbersIn(textsIn(reportData(cases[name] as object, level)))
      assert.ok(withheld.length > 50, `${name} ${level}: ${withheld.length} numbers are withheld`)
      assert.deepEqual(
        withheld.filter((each) => found.has(each)),
        [],
        `${name} ${level}`,
      )
    }
  }
})

test('every input that was given is among the assumptions, with the source of its datum or what it took the place of', () => {
  const provenance = {
    '/feedstocks/0/price': { source: 'A price list', confidence: 'medium', currencyYear: 2023 },
    '/economics/taxRate': { source: 'A law', confidence: 'high' },
  } as const
  const start = changed(hefa, { 'economics.taxRate.value': 21 })
  const sources = datumSources(hefa, { inputs: start, provenance, edition: 'e' } as never)
  assert.deepEqual(sources, {
    '/feedstocks/0/price': 'A price list; money of 2023; medium confidence',
    '/economics/taxRate': 'Given, in place of 21\u00a0% (A law)',
  })
  const rows = reportData(hefa).sections.find(({ title }) => title.startsWith('Assumptions'))?.blocks[1]
  assert.ok(rows?.kind === 'table')
  const given = JSON.stringify(hefa).match(/"unit"/g)?.length ?? 0
  assert.ok(rows.rows.filter(({ isHeading }) => !isHeading).length >= given)
})

test('what moves the price most is told first, and a year of the calendar is not moved', () => {
  const { sections, decision } = reportData(cases.policies as object)
  const bars = sections[1]?.blocks.find(({ kind }) => kind === 'bars')
  assert.ok(bars?.kind === 'bars')
  const reach = bars.rows.map(({ cells }) =>
    Math.abs(Number(cells[1]?.replace(/,/g, '')) - Number(cells[0]?.replace(/,/g, ''))),
  )
  assert.ok(Number(reach[0]) >= Math.max(...reach.slice(1)) / 2)
  assert.equal(decision.matters.length, 3)
  assert.ok(bars.rows.every(({ label }) => !/first year|year of/i.test(label)))
})

test('what another engine has calculated keeps its numbers, and no input is moved by this one', () => {
  const subject = reportSubject(hefa)
  const report = reportOf({ ...subject, record: { ...subject.record, engineVersion: '1.9.0' } })
  assert.deepEqual(report.decision.tiles, reportOf(subject).decision.tiles)
  const [why, ...others] = report.decision.matters
  assert.match(String(why), /engine 1\.9\.0.*engine \d+\.\d+\.\d+.*calculate the plant again/)
  assert.deepEqual(others, [])
  const section = report.sections.find(({ title }) => title === 'What matters most')
  assert.deepEqual(section?.blocks, [{ kind: 'note', text: why }])
})

test('a message that names one number of a yearly input says which in words', () => {
  const { cautions } = reportData(cases.financed as object).decision
  assert.ok(cautions.some((message) => message.includes('“Tax credit by year”, number 1 changes nothing')))
  assert.ok(cautions.every((message) => !/\.values\b/.test(message)))
})

test('what contracts bring is a column among the years, and a table of its own, where there are any', () => {
  const body = cases['under contracts']!
  const { cashFlows, contractPayments } = outcomeOf(body).financials
  const tablesOf = (given: object) =>
    reportData(given)
      .sections.find(({ title }) => title === 'Cash flow')!
      .blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const [years, contracts] = tablesOf(body)
  const place = years!.columns.findIndex(({ label }) => label === 'Contracts in it')
  assert.equal(years!.columns[place - 1]?.label, 'Revenue')
  cashFlows.forEach((_, i) => {
    const sum = contractPayments!.reduce((all, { payments }) => all + Number(payments.values[i]), 0) / 1e6
    const told = Number(years!.rows[i]!.cells[place]!.replace('−', '-').replaceAll(',', ''))
    assert.ok(Math.abs(told - sum) <= 0.5 + 1e-9, `${told} is not ${sum}`)
  })
  assert.deepEqual(
    contracts!.rows.map(({ cells }) => cells[0]),
    contractPayments!.map(({ name }) => name),
  )
  assert.equal(tablesOf(hefa).length, 1)
  assert.ok(!JSON.stringify(tablesOf(hefa)).includes('Contracts'))
})
