import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { workbookParts } from '../../src/contract/workbook/xlsx/parts.ts'
import { quantities } from '../../src/engine/calculate.ts'
import { zipped } from '../../src/server/workbook/zip.ts'
import { cases } from '../support/cases.ts'
import { beforeEdits } from './changed-workbooks.ts'
import { compare } from './compare.ts'
import { recalculated } from './office.ts'

/** A Python that has openpyxl; LibreOffice is needed as well. */
const python = process.env.WORKBOOK_PYTHON
const skip =
  python === undefined &&
  'WORKBOOK_PYTHON names no Python with openpyxl: nothing was edited by another program.'
const workbooks = Number(process.env.WORKBOOK_EDITED ?? 20)
const editsInEach = 25
const together = 5

const names = Object.keys(cases)
const documents: Readonly<Record<string, unknown>> = cases

test('what openpyxl changes in a file and LibreOffice calculates anew is what the engine has', {
  skip,
}, async (t) => {
  const counts = { edits: 0, cells: 0, worst: 0 }
  for (let first = 0; first < workbooks; first += together) {
    const some = Array.from({ length: Math.min(together, workbooks - first) }, (_, i) => {
      const name = names[((first + i) * 13) % names.length]!
      return beforeEdits(name, documents[name], 5_000 + first + i, editsInEach)
    })
    const saved = await recalculated(await editedElsewhere(some))
    for (const [i, { name, calculation, layout, leftOut, edits }] of some.entries()) {
      const found = compare(calculation, layout, saved[i]!.sheets, leftOut)
      assert.deepEqual(found.different, [], name)
      assert.equal(found.quantities, quantities.length)
      counts.edits += edits.length
      counts.cells += found.cells
      counts.worst = Math.max(counts.worst, found.worst)
    }
  }
  const { edits, cells, worst } = counts
  t.diagnostic(
    `${workbooks} workbooks, ${edits} edited cells, ${cells} compared, worst ${worst.toExponential(1)}`,
  )
})

/** Files as they are downloaded, changed by openpyxl, which keeps no value of a formula. */
async function editedElsewhere(some: readonly ReturnType<typeof beforeEdits>[]): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'safapac-edited-'))
  try {
    const files = some.map((_, i) => join(folder, `${i}.xlsx`))
    for (const [i, { book }] of some.entries()) await writeFile(files[i]!, zipped(workbookParts(book)))
    const input = JSON.stringify(Object.fromEntries(some.map(({ edits }, i) => [files[i], edits])))
    execFileSync(python!, [new URL('edit-cells.py', import.meta.url).pathname], { input })
    return await Promise.all(files.map((file) => readFile(file)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
