import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'

/** Where the names of files with a failed test are written, a line each; nowhere unless it is set. */
const destination = process.env.FAILED_FILES

/** Tells whoever runs the tests in which files one failed, so that these can be run by themselves; for `--test-reporter`. */
export default async function* failedFiles(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const files = new Set<string>()
  for await (const event of events) {
    if (event.type !== 'test:fail' || !destination) continue
    const { file, entryFile = file } = event.data
    if (entryFile === undefined) continue
    files.add(entryFile)
    writeFileSync(destination, [...files].map((file) => `${relative('.', file)}\n`).join(''))
  }
  yield ''
}
