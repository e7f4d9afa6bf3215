import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Files that have no hash in their names, besides the shell. */
const namedFiles = ['theme.js', 'favicon.svg', 'manifest.webmanifest']
const versionMark = '%VERSION%'

/**
 * Builds what keeps the page in the browser, beside the page that it is to keep. The version is a hash of all its files; the shell names
 * it as well, so that a window knows whether it is older than a worker.
 */
export async function buildServiceWorker(directory: string): Promise<void> {
  const shell = join(directory, 'index.html')
  const html = await readFile(shell, 'utf8')
  const assets = (await readdir(join(directory, 'assets'))).sort().map((name) => `assets/${name}`)
  const paths = [...assets, ...namedFiles]
  const hash = createHash('sha256').update(html)
  for (const path of paths) hash.update(path).update(await readFile(join(directory, path)))
  const version = hash.digest('hex').slice(0, 20)
  await writeFile(shell, html.replace(versionMark, version))
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    root: fileURLToPath(new URL('../service-worker', import.meta.url)),
    define: {
      builtVersion: JSON.stringify(version),
      builtFiles: JSON.stringify(paths.map((path) => `/${path}`)),
    },
    build: {
      target: 'es2024',
      outDir: directory,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../service-worker/service-worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  })
}
