import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import config from '../../../src/web/build/vite.config.ts'

/** Builds a page of the tests, as the product's is built, into the folder that the program is told. */
export async function buildPage(folder: URL): Promise<void> {
  const [outDir] = process.argv.slice(2)
  if (outDir === undefined) throw new Error('The program needs the folder to write to.')
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(folder),
    publicDir: fileURLToPath(new URL('../../../src/web/public', import.meta.url)),
    build: {
      ...config.build,
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
    },
  })
}
