import { closeSync, openSync, writeSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import type { CaseResult } from '../../contract/exchange/cases/case-results.ts'

/** What has been calculated of a table, on the disk. */
export interface Journal {
  /** From the first case on, of an earlier run of the same. */
  readonly results: readonly CaseResult[]
  add(result: CaseResult): void
  /** For when nothing is left to do. */
  remove(): Promise<void>
}

/** Results that are written together: less would be written more often than calculated. */
const writtenTogether = 50

/**
 * Opens the journal of a run, a line for each result in JSON. One of another run is begun anew; a last line that was cut off is
 * calculated again.
 *
 * @param run tells runs apart: what is calculated, and by what.
 */
export async function openJournal(file: string, run: string): Promise<Journal> {
  const head = `${JSON.stringify({ run })}\n`
  const text = await readFile(file, 'utf8').catch(() => '')
  const whole = text.startsWith(head) ? text.slice(0, text.lastIndexOf('\n') + 1) : head
  if (whole !== text) await writeFile(file, whole)
  const results = whole.slice(head.length).split('\n').filter(Boolean).map(resultIn)
  const descriptor = openSync(file, 'a')
  let waiting = ''
  let count = 0
  const write = () => {
    writeSync(descriptor, waiting)
    waiting = ''
    count = 0
  }
  return {
    results,
    add(result) {
      waiting += `${JSON.stringify(result)}\n`
      count += 1
      if (count >= writtenTogether) write()
    },
    async remove() {
      write()
      closeSync(descriptor)
      await rm(file, { force: true })
    },
  }
}

const resultIn = (line: string): CaseResult => JSON.parse(line) as CaseResult
