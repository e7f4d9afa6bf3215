import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { engineVersion } from '../../src/engine/version.ts'
import { reportTask } from '../../src/server/report/setting/report-task.ts'
import { cases } from '../support/cases.ts'
import { pdfDrawings } from '../support/pdf-drawing.ts'
import { reportOrder } from '../support/reports.ts'

/** `WRITE_PAGES=1` writes them anew: look at them. */
const isWriting = process.env.WRITE_PAGES === '1'
/** In points; what is seen is larger. */
const furthest = 0.3
const number = /-?\d+(?:\.\d+)?/g

const order = reportOrder(cases.financed as object)

/** Fixed calculations, and how many of their pages are compared. */
const documents = [
  { name: 'report', order, pages: 3 },
  { name: 'lender', order: { ...order, pack: 'lender' as const }, pages: 1 },
]

for (const { name, order: of, pages } of documents) {
  test(`pages look as they did when somebody looked at them: ${name}`, () => {
    const pdf = reportTask(of)
    assert.ok(pdf)
    const drawings = pdfDrawings(Buffer.from(pdf)).slice(0, pages)
    assert.equal(drawings.length, pages)
    for (const [i, drawing] of drawings.entries()) {
      // Another engine is no other picture.
      const now = drawing.replaceAll(`engine ${engineVersion}`, 'engine 0.0.0')
      const file = new URL(`pages/${name}-${i + 1}.svg`, import.meta.url)
      if (isWriting) writeFileSync(file, now)
      assertSame(now.split('\n'), readFileSync(file, 'utf8').split('\n'))
    }
  })
}

/** What is drawn is the same, in the same order, and nowhere else. */
function assertSame(now: readonly string[], kept: readonly string[]): void {
  assert.equal(now.length, kept.length)
  for (const [i, line] of now.entries()) {
    const before = kept[i] ?? ''
    if (line === before) continue
    assert.equal(line.replace(number, '#'), before.replace(number, '#'))
    const [own, text] = [partsOf(line), partsOf(before)]
    assert.equal(own.text, text.text)
    const moved = own.numbers.findIndex((value, place) => {
      return Math.abs(value - (text.numbers[place] ?? Number.NaN)) > furthest
    })
    assert.equal(moved, -1, `${line}\nwas\n${before}`)
  }
}

/** Where something is, and what it says. */
function partsOf(line: string): { numbers: number[]; text: string } {
  const [drawn = '', text = ''] = line.split('>')
  return { numbers: [...drawn.matchAll(number)].map(([each]) => Number(each)), text }
}
