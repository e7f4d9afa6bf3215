import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file that has its name once it is whole. @throws {Error} fit to show. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.part`
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, file)
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw new Error(`${file} cannot be written: ${(cause as Error).message}`, { cause })
  }
}
