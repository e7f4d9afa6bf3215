import { resolve } from 'node:path'
import { suite } from 'node:test'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '../..')

let together = false

/** Whether this process runs several test files, and ends when all have. */
export const isTogether = (): boolean => together

/**
 * Runs test files one after the other in this process, each as a suite of its name: its hooks and its database are its own,
 * and what it imports is read once for all. What a file changes of its process it has to put back.
 *
 * @param files paths from the root of the repository.
 */
export async function runTogether(files: readonly string[]): Promise<void> {
  together = true
  for (const file of files) {
    const read = Promise.withResolvers<void>()
    suite(file, async () => {
      try {
        await import(pathToFileURL(resolve(root, file)).href)
      } finally {
        read.resolve()
      }
    })
    await read.promise
  }
}
