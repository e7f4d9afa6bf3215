import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from './report.ts'
import { writeHtml } from './report-html.ts'

/** @returns the files that were written. */
export async function writeReport(report: Report, directory: string): Promise<string[]> {
  await mkdir(directory, { recursive: true })
  const files = [join(directory, 'report.json'), join(directory, 'report.html')] as const
  await writeFile(files[0], `${JSON.stringify(report, null, 2)}\n`)
  await writeFile(files[1], writeHtml(report))
  return [...files]
}
