import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ReadSheets, readWorkbook } from './read-workbook.ts'

const run = promisify(execFile)

/** Whether LibreOffice is on this machine. */
export async function hasOffice(): Promise<boolean> {
  return run('soffice', ['--version']).then(
    () => true,
    () => false,
  )
}

/** Has every formula calculated anew on loading, whatever stands in the file as its value. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** A workbook as LibreOffice has saved it. */
export interface Saved {
  readonly file: Buffer
  readonly sheets: ReadSheets
}

/** Workbooks as LibreOffice saves them after calculating every formula anew, all in one call of it. */
export async function recalculated(workbooks: readonly Buffer[]): Promise<Saved[]> {
  const folder = await mkdtemp(join(tmpdir(), 'safapac-office-'))
  try {
    const [profile, given, made] = ['profile', 'given', 'made'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings)
    await mkdir(given)
    const files = workbooks.map((_, i) => join(given, `${i}.xlsx`))
    await Promise.all(workbooks.map((bytes, i) => writeFile(files[i]!, bytes)))
    const target = 'xlsx:Calc MS Excel 2007 XML'
    const options = [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      target,
      '--outdir',
      made,
    ]
    await run('soffice', [...options, ...files], { maxBuffer: 1 << 26 })
    return await Promise.all(
      workbooks.map(async (_, i) => {
        const file = await readFile(join(made, `${i}.xlsx`))
        return { file, sheets: readWorkbook(file) }
      }),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
