import { open } from 'node:fs/promises'
import { join } from 'node:path'

const identifierBytes = 8
/** What says that there is nothing; any other failure, such as of a disk, says nothing. */
const nothingThere = new Set(['ENOENT', 'ENOTDIR'])

/**
 * The system identifier that initdb gives to the data of a server, which copies of them share and no others have; or
 * undefined where there are no data.
 *
 * @throws {Error} of the file system, when it cannot tell.
 */
export async function readIdentity(directory: string): Promise<string | undefined> {
  try {
    const control = await open(join(directory, 'data', 'global', 'pg_control'))
    try {
      const { buffer } = await control.read(Buffer.alloc(identifierBytes), 0, identifierBytes, 0)
      return buffer.toString('hex')
    } finally {
      await control.close()
    }
  } catch (error) {
    if (nothingThere.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
