import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { reportOf } from '../../src/contract/report/report-of.ts'
import { reportTask, subjectOf } from '../../src/server/report/setting/report-task.ts'
import { cases } from '../support/cases.ts'
import { changed, example } from '../support/examples.ts'
import { largestInputs } from '../support/largest-bodies.ts'
import { pdfTexts } from '../support/pdf-text.ts'
import { reportOrder } from '../support/reports.ts'

const hefa = example('hefa-usa-500')
const megabyte = 1_000_000

/** Lines break where there is room. */
const joined = (texts: readonly string[]) => texts.join(' ').replace(/\s+/g, ' ')

function madeOf(order: Parameters<typeof reportTask>[0]): Buffer {
  const pdf = reportTask(order)
  assert.ok(pdf, 'the compiler is installed')
  return Buffer.from(pdf)
}

test('the text of a report holds every headline number, its reasons and its hash', () => {
  const order = reportOrder(hefa)
  const { decision } = reportOf(subjectOf(order))
  const pages = pdfTexts(madeOf(order))
  const first = joined(pages.slice(0, 1))
  for (const { label, number, note } of decision.tiles)
    for (const text of [label, number, note]) assert.ok(first.includes(text.replaceAll('\u00a0', ' ')), text)
  assert.ok(first.includes(decision.verdict.replaceAll('\u00a0', ' ')))
  assert.ok(joined(pages).includes(subjectOf(order).record.hash))
  assert.ok(pages.length >= 4 && pages.length <= 8, `${pages.length} pages`)
})

test('the same calculation gives the same bytes: again, later, in another time zone, language and process', () => {
  const order = reportOrder(cases.policies as object)
  const first = madeOf(order)
  assert.ok(first.equals(madeOf(order)))
  const program = `
    import { reportTask } from '${new URL('../../src/server/report/setting/report-task.ts', import.meta.url)}'
    process.stdout.write(reportTask(JSON.parse(process.env.ORDER)))`
  const elsewhere = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    env: {
      ...process.env,
      TZ: 'Pacific/Kiritimati',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'de_DE.UTF-8',
      ORDER: JSON.stringify(order),
    },
    maxBuffer: 10 * megabyte,
  })
  assert.ok(first.equals(elsewhere))
})

test('names are printed as they are, and letters that the font does not have as boxes', () => {
  const title = '<b>#evil("x") $y$ *z* \\n =HYPERLINK("u") @SUM [a] `c`'
  const given = changed(hefa, { 'feedstocks.0.name': 'Öl #panic() 漢字 😀\u0007\u202e Жир ≥ γ' })
  const text = joined(pdfTexts(madeOf(reportOrder(given, 'ROADSHOW', title))))
  assert.ok(text.includes(title))
  assert.ok(text.includes('Öl #panic() □□ □ Жир ≥ γ'))
})

test('it is a tagged PDF/UA-1 with a title, a language and the date of the calculation', () => {
  const file = madeOf(reportOrder(hefa)).toString('latin1')
  assert.ok(file.includes('<pdfuaid:part>1</pdfuaid:part>'))
  assert.ok(/\/MarkInfo\s*<<\s*\/Marked true/.test(file))
  assert.ok(file.includes('/Lang (en)'))
  assert.ok(file.includes('D:20261129175003'))
  const figures = file.match(/\/S \/Figure/g)?.length ?? 0
  assert.equal(file.match(/\/Alt [(<]/g)?.length, figures)
  assert.ok(figures > 0)
})

test('the largest plant makes a report of less than 2 MB, one of a year is whole, and no level breaks it', () => {
  const largest = madeOf(reportOrder(largestInputs()))
  assert.ok(largest.length < 2 * megabyte, `${largest.length} bytes`)
  const short = changed(hefa, { 'economics.lifetime.value': 1 })
  for (const level of ['CORE', 'ADVANCE', 'ROADSHOW'] as const)
    assert.ok(pdfTexts(madeOf(reportOrder(short, level))).length >= 3)
})
