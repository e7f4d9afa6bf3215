import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { filesOfGroup } from './groups.ts'

type TestFail = Extract<TestEvent, { type: 'test:fail' }>['data']

/** Where the names of files with a failed test are written, a line each; nowhere unless it is set. */
const destination = process.env.FAILED_FILES

/** Tells whoever runs the tests in which files one failed, so that these can be run by themselves; for `--test-reporter`. */
export default async function* failedFiles(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failed = new Set<string>()
  const passed = new Set<string>()
  for await (const event of events) {
    if (!destination) continue
    if (event.type === 'test:pass' && event.data.nesting === 0) passed.add(event.data.name)
    if (event.type !== 'test:fail') continue
    for (const file of filesOf(event.data)) if (!passed.has(file)) failed.add(file)
    writeFileSync(destination, [...failed].map((file) => `${file}\n`).join(''))
  }
  yield ''
}

/**
 * Each file of a group is a suite of its name there, which fails with its tests. Where the process of a group has failed, any
 * file of it that has not passed may be the cause.
 */
function filesOf({ file, entryFile = file, name, nesting }: TestFail): readonly string[] {
  if (entryFile === undefined) return []
  const group = filesOfGroup(entryFile)
  if (!group) return [relative('.', entryFile)]
  if (group.includes(name)) return [name]
  return nesting === 0 ? group : []
}
