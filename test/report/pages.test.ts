import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { reportTask } from '../../src/server/report/setting/report-task.ts'
import { readPng } from '../../tools/screens/png.ts'
import { cases } from '../support/cases.ts'
import { reportOrder } from '../support/reports.ts'

/** `WRITE_PAGES=1` writes them anew: look at them. */
const isWriting = process.env.WRITE_PAGES === '1'
const folder = fileURLToPath(new URL('pages', import.meta.url))
/** Texts can be read at 60 dots an inch, and a picture has some 30 kB. */
const resolution = 60
const pages = 3
/** Programs smooth edges in ways of their own: what counts is how many dots are another colour altogether. */
const [furthest, mostOthers] = [64, 0.005]

const hasPoppler = spawnSync('pdftoppm', ['-v']).error === undefined
const skip = !hasPoppler && 'poppler (pdftoppm) is not installed: no page was compared with its picture.'

/** Pages of a PDF as PNG. */
function pagesOf(pdf: Buffer): Buffer[] {
  const place = mkdtempSync(join(tmpdir(), 'safapac-pages-'))
  try {
    const options = ['-png', '-r', String(resolution), '-l', String(pages), '-', join(place, 'page')]
    execFileSync('pdftoppm', options, { input: pdf })
    // Their numbers have as many digits as that of the last page, so that their names are in order.
    return readdirSync(place)
      .sort()
      .map((name) => readFileSync(join(place, name)))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

test('the first pages of a report look as they did when somebody looked at them', { skip }, () => {
  const pdf = reportTask(reportOrder(cases.financed as object))
  assert.ok(pdf)
  const made = pagesOf(Buffer.from(pdf))
  assert.equal(made.length, pages)
  if (isWriting) mkdirSync(folder, { recursive: true })
  for (const [i, png] of made.entries()) {
    const file = join(folder, `financed-${i + 1}.png`)
    if (isWriting) writeFileSync(file, png)
    const [now, kept] = [readPng(png), readPng(readFileSync(file))]
    assert.deepEqual([now.width, now.height], [kept.width, kept.height])
    const others = now.pixels.filter((value, at) => Math.abs(value - (kept.pixels[at] ?? 0)) > furthest)
    assert.ok(
      others.length <= mostOthers * now.pixels.length,
      `page ${i + 1}: ${others.length} of ${now.pixels.length}`,
    )
  }
})
