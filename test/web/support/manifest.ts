import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

/** What Vite says that it has built: the chunk of each entry and what it loads with it. */
export interface Manifest {
  readonly directory: string
  readonly chunks: Readonly<Record<string, Chunk>>
}

export async function readManifest(directory: string): Promise<Manifest> {
  const text = await readFile(join(directory, '.vite', 'manifest.json'), 'utf8')
  return { directory, chunks: JSON.parse(text) }
}

export function chunkOf({ chunks }: Manifest, name: string): Chunk {
  const chunk = chunks[name]
  if (!chunk) throw new Error(`The page has no chunk ${name}.`)
  return chunk
}

/** Bytes of script, compressed with gzip, that these chunks need with all that they import, each counted once. */
export function scriptBytes(manifest: Manifest, names: readonly string[]): number {
  const files = new Set<string>()
  const visit = (name: string) => {
    const { file, imports = [] } = chunkOf(manifest, name)
    if (files.has(file)) return
    files.add(file)
    for (const each of imports) visit(each)
  }
  for (const name of names) visit(name)
  const sizes = [...files].map((file) => readFileSync(join(manifest.directory, `${file}.gz`)).length)
  return sizes.reduce((sum, size) => sum + size, 0)
}
