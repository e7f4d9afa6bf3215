import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build } from 'vite'
import { buildServiceWorker } from './service-worker.ts'
import config from './vite.config.ts'

const compressible = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest'])

/** Builds the page into a folder, each file beside what it is when compressed, so that the server never compresses. */
async function buildPage(directory: string): Promise<void> {
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, outDir: directory, emptyOutDir: true, reportCompressedSize: false },
  })
  await buildServiceWorker(directory)
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
  await Promise.all(files.map(({ parentPath, name }) => compress(join(parentPath, name))))
}

async function compress(path: string): Promise<void> {
  const body = await readFile(path)
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(body),
    promisify(gzip)(body, { level: 9, memLevel: 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
}

const [directory] = process.argv.slice(2)
if (directory === undefined) throw new Error('build.ts needs the folder to write to.')
await buildPage(directory)
