import { constants, type FileHandle, open, rename, rm, stat } from 'node:fs/promises'

export interface LogBounds {
  readonly maximumBytes: number
  /** How many earlier logs are kept beside the one that is written. */
  readonly kept: number
}

const chunkBytes = 65_536

const defaults: LogBounds = { maximumBytes: 8 * 1_048_576, kept: 3 }

/** Not through a link, which the server's user could have put there for root to write through. */
const notThroughLinks = constants.O_NOFOLLOW ?? 0

/**
 * Moves what a log holds to `.1`, that to `.2` and so on, if it has grown beyond its bound. The log itself is emptied and
 * not renamed, because a server that runs writes on into the same file; what it writes at that very moment is lost.
 * Where a copy cannot be made, as on a full disk, there is none.
 */
export async function rotateLog(file: string, { maximumBytes, kept }: LogBounds = defaults): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size <= maximumBytes) return
  const log = await open(file, constants.O_RDWR | notThroughLinks)
  try {
    for (let n = kept; n > 1; n -= 1) await rename(`${file}.${n - 1}`, `${file}.${n}`).catch(() => {})
    await copy(log, `${file}.1`).catch(() => rm(`${file}.1`, { force: true }))
    await log.truncate()
  } finally {
    await log.close()
  }
}

async function copy(log: FileHandle, file: string): Promise<void> {
  await rm(file, { force: true })
  const target = await open(
    file,
    constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | notThroughLinks,
    0o600,
  )
  try {
    const { uid, gid } = await log.stat()
    if (process.getuid?.() === 0) await target.chown(uid, gid)
    const chunk = Buffer.alloc(chunkBytes)
    for (let position = 0, length = -1; length !== 0; position += length) {
      length = (await log.read(chunk, 0, chunkBytes, position)).bytesRead
      await target.write(chunk, 0, length, position)
    }
  } finally {
    await target.close()
  }
}
